import type { Document } from 'mongodb';
import { type Instant, instantOf, millisecondsOf } from '../../domain/base/calendar.ts';
import {
  type Job,
  type JobId,
  type JobStatus,
  jobStatuses,
  type Lease,
  type NewJob,
} from '../../domain/base/job.ts';
import type { Writing } from './area.ts';
import { declare } from './declare.ts';
import { findIn } from './find.ts';
import { type Newest, type NewestPage, newestPage } from './newest.ts';
import type { Scope } from './scope.ts';

export interface JobDocument extends Omit<Job, 'id' | 'next'> {
  readonly _id: string;
  readonly next: Date | null;
  readonly holder: string | null;
  /** How many transactions were written by it: each writes here, so that none can commit after the lease was lost. */
  readonly written: number;
  /** When MongoDB may throw it away. */
  readonly gone: Date | null;
}

export const jobs = declare(
  'jobs',
  {
    name: 'string',
    input: 'object',
    status: jobStatuses,
    next: 'date?',
    tries: 'number',
    lease: 'number',
    error: 'object?',
    createdAt: 'string',
    holder: 'string?',
    written: 'number',
    gone: 'date?',
  },
  [
    // What is done or dead has no next, so that taking one costs the same whatever was done before.
    { name: 'next', keys: { name: 1, next: 1 } },
    { name: 'newest', keys: { status: 1, createdAt: -1, _id: -1 } },
    { name: 'gone', keys: { gone: 1 }, expireAfterSeconds: 0 },
  ],
);

export interface Jobs {
  byIds(ids: readonly JobId[]): Promise<Job[]>;
  /** The newest first. */
  page(statuses: readonly JobStatus[], page: Newest): Promise<NewestPage<Job>>;
}
export interface JobWrites {
  /** Kept with the change that asks for it; whose id is there already is not asked for again. */
  enqueue(jobs: readonly NewJob[], now: Instant): Promise<void>;
  /** Throws LeaseLost where somebody else has taken the job since. */
  holdJob(lease: Lease): Promise<void>;
  /** The same, and it is done with this transaction. */
  finishJob(lease: Lease, now: Instant): Promise<void>;
  /** From the beginning, at once; false: it is neither dead nor waiting. */
  runJobAgain(id: JobId, now: Instant): Promise<boolean>;
  /** False: it is neither dead nor waiting. */
  dropJob(id: JobId): Promise<boolean>;
}

/** The job was taken by another process, given back or dropped: what is written by it counts for nothing. */
export class LeaseLost extends Error {
  override readonly name: string = 'LeaseLost';
}

export function readJobs(scope: Scope): Jobs {
  const find = findIn<JobDocument, Job>(scope, jobs, fromJobDocument);
  return {
    byIds: (ids) => find({ _id: { $in: ids } }),
    page: (statuses, page) => newestPage(scope, jobs, statuses, page, fromJobDocument),
  };
}

export function writeJobs({ scope }: Writing): JobWrites {
  const collection = scope.collection<JobDocument>(jobs.name);
  const holding = async (lease: Lease, update: Document) => {
    const { matchedCount } = await scope.run((options) =>
      collection.updateOne(heldBy(lease), update, options),
    );
    if (matchedCount === 0) throw new LeaseLost('Somebody else has this job now.');
  };
  return {
    enqueue: async (asked, now) => {
      if (asked.length === 0) return;
      const operations = asked.map((job) => ({
        updateOne: { filter: { _id: job.id }, update: { $setOnInsert: waiting(job, now) }, upsert: true },
      }));
      await scope.run((options) => collection.bulkWrite(operations, options));
    },
    holdJob: (lease) => holding(lease, { $inc: { written: 1 } }),
    finishJob: (lease, now) => holding(lease, { $set: done(now) }),
    runJobAgain: async (id, now) => {
      const again = { status: 'WAITING' as const, next: new Date(now), tries: 0 };
      const { matchedCount } = await scope.run((options) =>
        collection.updateOne(unheld(id), { $set: again }, options),
      );
      return matchedCount === 1;
    },
    dropJob: async (id) => {
      const { deletedCount } = await scope.run((options) => collection.deleteOne(unheld(id), options));
      return deletedCount === 1;
    },
  };
}

/** Done jobs are kept for a week, for those who look into what happened. */
const keptMs = 7 * 86_400_000;

export const done = (now: Instant) => ({
  status: 'DONE' as const,
  next: null,
  holder: null,
  gone: new Date(millisecondsOf(now) + keptMs),
});

export const heldBy = ({ id, lease }: Lease) => ({ _id: id as string, lease, status: 'RUNNING' as const });
const unheld = (id: JobId) => ({ _id: id as string, status: { $in: ['WAITING', 'DEAD'] as JobStatus[] } });

const waiting = ({ name, input, due }: NewJob, now: Instant): Omit<JobDocument, '_id'> => ({
  name,
  input,
  status: 'WAITING',
  next: new Date(due ?? now),
  tries: 0,
  lease: 0,
  error: null,
  createdAt: now,
  holder: null,
  written: 0,
  gone: null,
});

export const fromJobDocument = ({
  _id,
  next,
  holder: _,
  written: __,
  gone: ___,
  ...job
}: JobDocument): Job => ({ id: _id as JobId, ...job, next: next && instantOf(next.getTime()) });
