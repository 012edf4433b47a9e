import type { KeptTouches } from '../../domain/assistance/matrix/versions.ts';
import { counters } from '../base/outbox.ts';
import type { Scope } from '../base/scope.ts';

interface TouchesDocument extends KeptTouches {
  readonly _id: string;
  /** As the validator of counters has it. */
  readonly at: number;
}

const _id = 'touches';
/** Soon enough that a crash seldom falls between, late enough that many writes are kept together. */
const soon = 100;

export const readTouches = (scope: Scope): Promise<KeptTouches | null> =>
  scope.run((options) => scope.collection<TouchesDocument>(counters.name).findOne({ _id }, options));

/** Keeps them a moment after each change; whoever is further on keeps its own. */
export function keepTouches(scope: Scope, current: () => KeptTouches, failed: (error: unknown) => void) {
  let timer: NodeJS.Timeout | undefined;
  async function keep(): Promise<void> {
    timer = undefined;
    const touches = current();
    try {
      await scope.run((options) =>
        scope
          .collection<TouchesDocument>(counters.name)
          .updateOne(
            { _id, number: { $lt: touches.number } },
            { $set: { ...touches, at: 0 } },
            { ...options, upsert: true },
          ),
      );
    } catch (error) {
      // Another process is further on: then the upsert meets its document.
      if ((error as { code?: unknown }).code !== 11000) failed(error);
    }
  }
  return {
    later(): void {
      timer ??= setTimeout(() => void keep(), soon).unref();
    },
    /** What waits is kept now. */
    async close(): Promise<void> {
      if (!timer) return;
      clearTimeout(timer);
      await keep();
    },
  };
}
