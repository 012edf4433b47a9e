import type { Day, Instant } from '../base/calendar.ts';
import type { AssessmentId, ParticipantCode, Reference } from '../base/ids.ts';
import type { Visibility } from '../base/visibility.ts';
import type { AnswerContent, Comment } from './answer.ts';

export const assessmentStatuses = ['DRAFT', 'SUBMITTED', 'ACCEPTED'] as const;
export type AssessmentStatus = (typeof assessmentStatuses)[number];
export const channels = ['ONLINE', 'FILE', 'PAPER'] as const;
export type Channel = (typeof channels)[number];
/** Where answers that came in a table are from, and of which day they are. */
export interface AnswersSource {
  readonly text: string;
  readonly day: Day;
}
export const consultedBodies = [
  'LEGISLATURE',
  'JUDICIARY',
  'CIVIL_SOCIETY',
  'PRIVATE_SECTOR',
  'ACADEMIA',
  'OTHER',
] as const;
export type ConsultedBody = (typeof consultedBodies)[number];

/** One participant's set of answers to one instrument in one cycle. */
export interface Assessment {
  readonly id: AssessmentId;
  readonly participant: ParticipantCode;
  readonly instrument: string;
  /** That it is answered in; left out where it was begun before versions were kept, and is of the first one. */
  readonly instrumentVersion?: string;
  /** A year. */
  readonly cycle: string;
  readonly status: AssessmentStatus;
  /** Rises with each write to it or to its answers. */
  readonly revision: number;
  /** What others than the State are told: the number of its steps. One that counted what the State drafts would tell them how much that is. */
  readonly toldRevision: number;
  readonly channel: Channel;
  readonly helped: boolean;
  /** Left out where the State wrote the answers itself. */
  readonly source?: AnswersSource;
  readonly answeredCount: number;
  readonly consulted: readonly ConsultedBody[];
  /** What the response rate asks; later submissions leave it. */
  readonly firstSubmittedAt: Instant | null;
  readonly submittedAt: Instant | null;
  readonly acceptedAt: Instant | null;
  readonly returnedAt: Instant | null;
  /** Number of the last submitted revision; 0 before the first. */
  readonly submittedRevision: number;
  /** The submitted revision that the secretariat last returned or accepted: what it has read. 0 before the first. */
  readonly reviewedRevision: number;
  /** SHA-256 (hex) of the canonical JSON (RFC 8785) of what was last submitted, with its salt. */
  readonly contentHash: string | null;
  /** The widest label among the answers of the submitted revision: who sees that there is an assessment at all. STATE before the first. */
  readonly widestLabel: Visibility;
}

/** What was submitted, frozen for ever; only the labels live on. */
export interface Revision {
  readonly assessment: AssessmentId;
  readonly number: number;
  readonly participant: ParticipantCode;
  readonly instrument: string;
  /** That it was submitted in; left out as in an assessment. */
  readonly instrumentVersion?: string;
  readonly cycle: string;
  readonly submittedAt: Instant;
  readonly contentHash: string;
  /** 128 random bits (hex) among what the hash is of: without it an answer is found by guessing. Null for what was submitted before there was one. */
  readonly salt: string | null;
  readonly consulted: readonly ConsultedBody[];
  /** Who sent it, by name; null for what was submitted before this was kept. */
  readonly submittedBy: string | null;
  readonly channel: Channel | null;
  readonly answers: readonly SubmittedAnswer[];
}

/** What a receipt says of a revision without its answers. */
export interface RevisionHead extends Omit<Revision, 'answers'> {
  readonly answeredCount: number;
}

export interface SubmittedAnswer extends AnswerContent {
  readonly revision: number;
  /** In force today; narrowing takes effect at once, widening with a submission or at once when submitted. At least SECRETARIAT. */
  readonly label: Visibility;
  readonly comments: readonly Comment[];
}

export const assessmentId = (participant: ParticipantCode, instrument: string, cycle: string): AssessmentId =>
  `${participant}/${instrument}/${cycle}` as AssessmentId;

/** An id has the codes of what it is of. */
export const instrumentOfAssessment = (id: AssessmentId): string => id.split('/')[1] ?? '';

export type { Reference };
