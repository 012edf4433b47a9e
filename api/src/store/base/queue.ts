import type { Filter, UpdateFilter } from 'mongodb';
import { type Instant, millisecondsOf } from '../../domain/base/calendar.ts';
import type { Job, Lease } from '../../domain/base/job.ts';
import type { Words } from '../../domain/base/refusal.ts';
import { done, fromJobDocument, heldBy, type JobDocument, jobs } from './job.ts';
import type { Scope } from './scope.ts';

/** Who takes which jobs, and for how long: a lease that is not renewed runs out by itself. */
export interface Taker {
  readonly names: readonly string[];
  readonly holder: string;
  readonly leaseMs: number;
}

/** One atomic command each. All but `take` answer false where the job is no longer held by this lease, and then change nothing. */
export interface Queue {
  /** The job that has waited longest, now held by this lease alone; null: none is due. */
  take(taker: Taker, now: Instant): Promise<Job | null>;
  renew(lease: Lease, now: Instant, leaseMs: number): Promise<boolean>;
  finish(lease: Lease, now: Instant): Promise<boolean>;
  /** Tried again at `next`; null: it is dead until somebody looks at it. */
  fail(lease: Lease, error: Words, next: Instant | null): Promise<boolean>;
  /** Not done, through no fault of its own: whoever is free takes it. */
  giveBack(lease: Lease, now: Instant): Promise<boolean>;
}

export function openQueue(scope: Scope): Queue {
  const collection = scope.collection<JobDocument>(jobs.name);
  const whileHeld = async (lease: Lease, update: UpdateFilter<JobDocument>): Promise<boolean> =>
    (await scope.run(() => collection.updateOne(heldBy(lease) as Filter<JobDocument>, update)))
      .matchedCount === 1;
  const until = (now: Instant, ms: number) => new Date(millisecondsOf(now) + ms);
  return {
    take: async ({ names, holder, leaseMs }, now) => {
      const taken = await scope.run(() =>
        collection.findOneAndUpdate(
          { name: { $in: [...names] }, next: { $lte: new Date(now) } },
          {
            $set: { status: 'RUNNING', holder, next: until(now, leaseMs) },
            $inc: { lease: 1, tries: 1 },
          },
          { sort: { next: 1 }, returnDocument: 'after' },
        ),
      );
      return taken && fromJobDocument(taken);
    },
    renew: (lease, now, leaseMs) => whileHeld(lease, { $set: { next: until(now, leaseMs) } }),
    finish: (lease, now) => whileHeld(lease, { $set: done(now) }),
    fail: (lease, error, next) =>
      whileHeld(lease, {
        $set: {
          status: next === null ? 'DEAD' : 'WAITING',
          next: next === null ? null : new Date(next),
          holder: null,
          error,
        },
      }),
    giveBack: (lease, now) =>
      whileHeld(lease, {
        $set: { status: 'WAITING', next: new Date(now), holder: null },
        $inc: { tries: -1 },
      }),
  };
}
