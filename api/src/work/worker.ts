import { setTimeout as pause } from 'node:timers/promises';
import type { Job } from '../domain/base/job.ts';
import { runJob, type Working } from './run-job.ts';

export interface Worker {
  /** Takes one that is due and does it; false: none is. */
  runNext(): Promise<boolean>;
  /** Takes no more, lets what is being done end, and gives back what does not end in time. */
  stop(graceMs?: number): Promise<void>;
}

/** Does what is due, one job after another; `start` goes on until it is stopped. */
export function makeWorker(working: Working): Worker & { start(lanes: number, pollMs: number): void } {
  const { store, clock, kinds } = working;
  const taker = { names: kinds.map(({ name }) => name), holder: working.newId(), leaseMs: working.leaseMs };
  const stopping = new AbortController();
  const doing = new Map<Job, { readonly lost: AbortController; readonly done: Promise<void> }>();

  async function runNext(): Promise<boolean> {
    const job = await store.queue.take(taker, clock());
    if (!job) return false;
    if (stopping.signal.aborted) return !(await store.queue.giveBack(job, clock()));
    const lost = new AbortController();
    const done = runJob(working, job, lost).finally(() => doing.delete(job));
    doing.set(job, { lost, done });
    await done;
    return true;
  }

  async function lane(pollMs: number): Promise<void> {
    while (!stopping.signal.aborted) {
      const found = await runNext().catch((error: unknown) => {
        working.log.warn({ err: error }, 'No job could be taken or put down');
        return false;
      });
      if (!found) await pause(pollMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  return {
    runNext,
    start: (lanes, pollMs) => {
      for (let count = 0; count < lanes; count++) void lane(pollMs);
    },
    stop: async (graceMs = usualGraceMs) => {
      stopping.abort();
      const all = Promise.allSettled([...doing.values()].map(({ done }) => done));
      await Promise.race([all, pause(graceMs, undefined, { ref: false })]);
      const left = [...doing];
      for (const [, { lost }] of left) lost.abort();
      // Whoever listens may still write down how far it came.
      if (left.length > 0) await Promise.race([all, pause(lastWordMs, undefined, { ref: false })]);
      for (const [job] of left) await store.queue.giveBack(job, clock()).catch(() => undefined);
    },
  };
}

/** What a process that is told to stop may still take. */
const usualGraceMs = 3_000;
const lastWordMs = 500;
