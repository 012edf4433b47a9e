import type { FileKind } from '../../assessment/evidence.ts';
import type { Day, Instant } from '../../base/calendar.ts';
import type { FormalRequestId, NeedId, ParticipantCode, ProviderId, UserId } from '../../base/ids.ts';
import type { Language } from '../../base/language.ts';

export const requestStatuses = [
  'DRAFT',
  'SENT',
  'ACKNOWLEDGED',
  'ANSWERED',
  'FULFILLED',
  'NOT_FULFILLED',
  'WITHDRAWN',
] as const;
export type RequestStatus = (typeof requestStatuses)[number];

export const requestSides = ['STATE', 'RECEIVER'] as const;
export type RequestSide = (typeof requestSides)[number];

/** Days in which the receiver is asked to answer, where its State says no other. */
export const defaultTermDays = 90;

/** A State writes to the secretariat or to a provider for help with chosen needs; the document carries all help already received [WG 20]. */
export interface FormalRequest {
  readonly id: FormalRequestId;
  readonly revision: number;
  readonly participant: ParticipantCode;
  /** Null: the secretariat. */
  readonly receiver: ProviderId | null;
  readonly title: string;
  /** Its covering words. */
  readonly words: string;
  /** In which it is written. */
  readonly language: Language;
  readonly termDays: number;
  readonly needs: readonly ChosenNeed[];
  readonly status: RequestStatus;
  readonly steps: readonly RequestTaken[];
  /** What went out, and until when an answer is asked for; null in a draft. The content itself is kept beside it. */
  readonly sent: { readonly at: Instant; readonly dueOn: Day; readonly sha256: string } | null;
  /** The receiver's file, once it answered. */
  readonly file: AnswerFile | null;
  /** The request that this one asks again. */
  readonly follows: FormalRequestId | null;
  /** The request that asks this one again. */
  readonly followedBy: FormalRequestId | null;
  readonly by: UserId;
  readonly changedAt: Instant;
}

export interface ChosenNeed {
  readonly need: NeedId;
  /** The State hands it over to a receiver who may not see it, with the help received for it. */
  readonly handOver: boolean;
}

export interface RequestTaken {
  readonly to: RequestStatus;
  readonly side: RequestSide;
  readonly at: Instant;
  readonly by: string | null;
  readonly words: string | null;
}

/** What the receiver sends with its answer; one for each request. */
export interface AnswerFile {
  readonly name: string;
  readonly kind: FileKind;
  readonly bytes: number;
  readonly sha256: string;
}
