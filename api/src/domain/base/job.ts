import { type Instant, instantOf, millisecondsOf } from './calendar.ts';
import type { Branded } from './ids.ts';
import type { Words } from './refusal.ts';

export type JobId = Branded<'Job'>;

export const jobStatuses = ['WAITING', 'RUNNING', 'DONE', 'DEAD'] as const;
export type JobStatus = (typeof jobStatuses)[number];

/** Work that is done apart from the request that asked for it: at least once, its result once. */
export interface Job {
  readonly id: JobId;
  /** What is to be done. */
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly status: JobStatus;
  /** When it is taken next: when it is due, or when the lease of whoever does it runs out; null: done or dead. */
  readonly next: Instant | null;
  /** How often it was begun. */
  readonly tries: number;
  /** Rises whenever somebody takes it: whoever held it before can no longer write by it. */
  readonly lease: number;
  readonly error: Words | null;
  readonly createdAt: Instant;
}

/** A job that is asked for; the same id again is the same job. */
export interface NewJob extends Pick<Job, 'name' | 'input'> {
  readonly id: string;
  /** Now, where it is left out. */
  readonly due?: Instant;
}

/** The two by which a job is held. */
export type Lease = Pick<Job, 'id' | 'lease'>;

/** How often a job is begun before it is dead: with the waits between them about a day. */
export const mostTries = 20;

const shortestWaitMs = 10_000;
const longestWaitMs = 2 * 3_600_000;

/**
 * When a job that failed is tried again: each time after twice as long, two hours at most, and never all together. `chance` is from 0 to 1; half
 * of the wait depends on it.
 */
export function retryAt(now: Instant, tries: number, chance: number): Instant {
  const wait = Math.min(longestWaitMs, shortestWaitMs * 2 ** (Math.max(1, tries) - 1));
  return instantOf(millisecondsOf(now) + Math.round(wait * (0.5 + chance / 2)));
}
