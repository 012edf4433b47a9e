import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { z } from 'zod';
import { type Instant, instantOf, millisecondsOf } from '../src/domain/base/calendar.ts';
import type { NewJob } from '../src/domain/base/job.ts';
import type { Store } from '../src/store/store.ts';
import { type Kind, kind } from '../src/work/kind.ts';
import type { Working } from '../src/work/run-job.ts';

export const leaseMs = 30_000;
export const began: Instant = '2027-05-01T08:00:00.000Z';

/** A clock that goes on when it is told to. */
export function handClock(at: Instant = began) {
  let now = at;
  return {
    now: () => now,
    forward: (ms: number) => {
      now = instantOf(millisecondsOf(now) + ms);
    },
  };
}

export const aJob = (overrides: Partial<NewJob> = {}): NewJob => ({
  id: randomUUID(),
  name: 'count',
  input: { what: 'one' },
  ...overrides,
});

/** Its result is an entry of the audit trail, written with the end of the job. */
export const counting = kind<{ what: string }>({
  name: 'count',
  input: z.object({ what: z.string() }),
  work: ({ store }, { what }, held) =>
    store.atomically(async (writes) => {
      writes.record({ user: null, action: 'counted', subject: what, detail: {} });
      await held.finish(writes);
    }),
});

export const aWorking = (
  store: Store,
  clock: () => Instant,
  kinds: readonly Kind[] = [counting],
): Working => ({
  store,
  kinds,
  clock,
  newId: randomUUID,
  log: pino({ level: 'silent' }),
  chance: () => 1,
  leaseMs,
});

export const ask = (store: Store, jobs: readonly NewJob[], now: Instant = began) =>
  store.atomically((writes) => writes.enqueue(jobs, now));

export const counted = async (store: Store): Promise<string[]> =>
  (await store.audit.recent(1_000))
    .filter(({ action }) => action === 'counted')
    .map(({ subject }) => subject)
    .sort();
