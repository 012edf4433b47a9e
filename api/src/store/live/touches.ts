import { randomInt } from 'node:crypto';
import type { KeptTouches } from '../../domain/assistance/matrix/change/versions.ts';
import type { Scope } from '../base/scope.ts';
import { counters } from './outbox.ts';

interface TouchesDocument extends KeptTouches {
  readonly _id: string;
  /** As the validator of counters has it. */
  readonly at: number;
}

const _id = 'touches';
const collectionIn = (scope: Scope) => scope.collection<TouchesDocument>(counters.name);
/** Soon enough that a crash seldom falls between, late enough that many writes are kept together. */
const soon = 100;

export const readTouches = (scope: Scope): Promise<(KeptTouches & { readonly salt?: number }) | null> =>
  scope.run((options) => collectionIn(scope).findOne({ _id }, options));

/** Makes the document, so that keeping is an update and never brings back what was dropped. */
export async function prepareTouches(scope: Scope): Promise<void> {
  const salt = randomInt(2 ** 47);
  const nothing = { number: -1, at: 0, levels: [], own: [], together: [], salt };
  await scope.run((options) =>
    collectionIn(scope).updateOne({ _id }, { $setOnInsert: nothing }, { ...options, upsert: true }),
  );
}

/** Keeps them a moment after each change; a process that is further ahead keeps its own value. */
export function keepTouches(scope: Scope, current: () => KeptTouches, failed: (error: unknown) => void) {
  let timer: NodeJS.Timeout | undefined;
  let keeping: Promise<unknown> = Promise.resolve();
  function keep(): void {
    timer = undefined;
    const touches = current();
    keeping = scope
      .run((options) =>
        collectionIn(scope).updateOne({ _id, number: { $lt: touches.number } }, { $set: touches }, options),
      )
      .catch(failed);
  }
  return {
    later(): void {
      timer ??= setTimeout(keep, soon).unref();
    },
    /** What waits is kept now. */
    async close(): Promise<void> {
      if (timer) {
        clearTimeout(timer);
        keep();
      }
      await keeping;
    },
  };
}
