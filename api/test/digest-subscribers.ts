import { randomUUID } from 'node:crypto';
import type { SubscriptionId } from '../src/domain/base/ids.ts';
import type { Subscription } from '../src/domain/correspondence/subscription.ts';
import type { Store } from '../src/store/store.ts';

/** A third follows a State of which nothing changes. */
export const subscribers = (count: number, now: string, from = 0): readonly Subscription[] =>
  Array.from({ length: count }, (_, each) => from + each).map((at) => ({
    ...{ id: randomUUID() as SubscriptionId, revision: 1, person: null, language: 'en' as const },
    ...{ address: `${at % 3 === 0 ? 'other' : 'reader'}-${at}@example.org`, every: 'WEEK' as const },
    follows: [
      at % 3 === 1 ? { kind: 'EVERYTHING' as const, code: null } : stateOf(at % 3 === 0 ? 'XAA' : 'XAB'),
    ],
    ...{ createdAt: now, until: now, confirmedAt: now, toldUpTo: null },
  }));
const stateOf = (code: string) => ({ kind: 'PARTICIPANT' as const, code });

/** Every read and write of the store by its name; each is one command. */
export function countingStore(store: Store): { readonly store: Store; readonly commands: string[] } {
  const commands: string[] = [];
  const counted = <T extends object>(reads: T): T =>
    new Proxy(reads, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return name === 'live' ? value : counting(value);
        const call = value as (...given: unknown[]) => unknown;
        return (...given: unknown[]) => {
          if (name === 'catalogue') return call(...given);
          if (name === 'atomically') {
            const [work, ...more] = given as [(writes: object) => Promise<unknown>];
            return call((writes: object) => work(counted(writes)), ...more);
          }
          if (name !== 'record') commands.push(String(name));
          return call(...given);
        };
      },
    });
  const counting = (value: unknown) =>
    typeof value === 'object' && value !== null ? counted(value as object) : value;
  return { store: counted(store), commands };
}

export function dyingAfter(writing: number, store: Store): Store['atomically'] {
  let left = writing;
  return async (work, at) => {
    const done = await store.atomically(work, at);
    if (--left === 0) throw new Error('The process is gone.');
    return done;
  };
}
