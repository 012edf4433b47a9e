import type { Logger } from 'pino';
import type { Instant } from '../domain/base/calendar.ts';
import { type Job, mostTries, retryAt } from '../domain/base/job.ts';
import { Invalid, Refusal, type Words, words } from '../domain/base/refusal.ts';
import { LeaseLost, type Store } from '../store/store.ts';
import { type Held, type Kind, NotNow } from './kind.ts';

export interface Working {
  readonly store: Store;
  readonly kinds: readonly Kind[];
  readonly clock: () => Instant;
  readonly newId: () => string;
  readonly log: Logger;
  /** From 0 to 1. */
  readonly chance: () => number;
  readonly leaseMs: number;
}

/** Does a job that was taken, and says what became of it: done, to be tried again, or dead. */
export async function runJob(working: Working, job: Job, lost: AbortController): Promise<void> {
  const { store, clock, log } = working;
  try {
    if (job.tries > mostTries) throw new NotNow(cutOff);
    await work(working, job, lost);
    await store.queue.finish(job, clock());
  } catch (error) {
    if (error instanceof LeaseLost || lost.signal.aborted) {
      log.warn({ err: error, job: job.id, name: job.name }, 'A job was lost while it was done');
      return;
    }
    const now = clock();
    const next = job.tries >= mostTries ? null : retryAt(now, job.tries, working.chance());
    log.error({ err: error, job: job.id, name: job.name, tries: job.tries, next }, 'A job failed');
    await store.queue.fail(job, wordsOf(error), next);
  }
}

async function work(working: Working, job: Job, lost: AbortController): Promise<void> {
  const { store, kinds, clock, newId, log } = working;
  const kind = kinds.find(({ name }) => name === job.name);
  const input = kind?.input.safeParse(job.input);
  if (!kind || !input?.success) throw new Invalid('This job does not say what it needs to know.');
  const held: Held = {
    job,
    signal: lost.signal,
    finish: (writes) => writes.finishJob(job, clock()),
  };
  const renew = () =>
    store.queue.renew(job, clock(), working.leaseMs).then(
      (held) => held || lost.abort(),
      // Asked again in time, or the lease runs out.
      () => undefined,
    );
  const renewal = setInterval(() => void renew(), working.leaseMs / 3);
  try {
    const context = { store: fenced(store, job), viewer: null, now: clock(), newId, log };
    await kind.work(context, input.data, held);
  } finally {
    clearInterval(renewal);
  }
}

/** Whoever lost the job can no longer write by it, however late it wakes. */
const fenced = (store: Store, job: Job): Store => ({
  ...store,
  atomically: (write, at) =>
    store.atomically(async (writes) => {
      await writes.holdJob(job);
      return write(writes);
    }, at),
});

const cutOff = words('The process that did this ended before it was done, time after time.', {});
const unexpected = words('Something unexpected happened. The log tells of it, under the id of the job.', {});

function wordsOf(error: unknown): Words {
  return error instanceof Refusal || error instanceof NotNow ? error.words : unexpected;
}
