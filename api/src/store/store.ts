import type { Row } from '../domain/assistance/matrix/rows.ts';
import type { Instant } from '../domain/base/calendar.ts';
import type { Catalogue } from '../domain/convention/catalogue.ts';
import type { AreaReads, AreaWrites } from './areas.ts';
import type { EvidenceBytes } from './assessment/evidence-bytes.ts';
import type { Presences } from './assessment/presence.ts';
import type { Arriving } from './assessment/upload.ts';
import type { Attempts } from './base/attempts.ts';
import type { Queue } from './base/queue.ts';
import type { ToldRights } from './base/rights.ts';
import type { Live } from './live/live.ts';
import type { Together } from './live/together.ts';
import type { Written } from './live/written.ts';

/** Set-reads only, so that a read cannot be written inside a loop. Answers come in no order; what is missing or hidden is absent. */
export interface Reads extends AreaReads {
  readonly live: Live;
  readonly rights: ToldRights;
  /**
   * One transaction (snapshot read, majority, journaled) that holds the change, its audit entry, its operation and its outbox. A transient error is
   * retried as a whole, so `work` must be repeatable. `at` takes the place of the clock when a world with a past is loaded; instants never go back. Returns when this process's projection has applied the transaction's own number.
   */
  atomically<T>(work: (writes: Writes) => Promise<T>, at?: Instant): Promise<T>;
}

export interface Store extends Reads {
  readonly attempts: Attempts;
  readonly queue: Queue;
  readonly presences: Presences;
  readonly together: Pick<Together, 'enter'>;
  readonly written: Pick<Written, 'enter'>;
  readonly arriving: Arriving;
  readonly evidenceBytes: EvidenceBytes;
}

/** Writes inside a transaction, with the reads that must see the same snapshot. Every save compares the revision it replaces and throws Conflict. */
export interface Writes extends Reads, AreaWrites {
  /** As this transaction finds it: what is decided by the catalogue of memory, which another process may have changed a moment ago, is undone with nobody noticing. */
  catalogueHere(): Promise<Catalogue>;
  /**
   * Nothing is published beside this transaction: what began before it and publishes after it begins again, and finds what it wrote. For what changes the
   * rules that others derive by; it holds up all of them until it ends.
   */
  publishAlone(): Promise<void>;
  /** Rows that count for the matrix, as they are after the change: the transaction then takes a number and an instant. */
  publish(rows: readonly Row[]): void;
}

// The door of the store: what others know of it, they know by these types.
export type { OutboxEntry } from '../domain/assistance/matrix/rows.ts';
export type { AssessmentFilter, AssessmentPage, FoundAssessments } from './assessment/assessment.ts';
export type { NoteCount } from './assessment/together/note.ts';
export type { VersionMove } from './assessment/together/version.ts';
export { providerTraces, type Traced } from './assistance/provider-traces.ts';
export type { SearchReader } from './assistance/saved-search.ts';
export type { Budget } from './base/attempts.ts';
export { Busy } from './base/busy.ts';
export { LeaseLost } from './base/job.ts';
export { makeLine } from './base/line.ts';
export { sendMailJob } from './base/mail.ts';
export type { Newest } from './base/newest.ts';
export type { Operation } from './base/operation.ts';
export type { Whose } from './base/rights.ts';
export { inSlices, makeSlices } from './base/slices.ts';
export type { CommentCount, CommentPlace } from './convention/comment.ts';
export type { ReferenceData } from './convention/reference.ts';
export type { Live } from './live/live.ts';
export type { Happened, Place } from './live/together.ts';
export type { MatchSides, Touched } from './live/touched.ts';
