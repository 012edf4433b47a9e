import type { Instant } from '../base/calendar.ts';
import type { ActivityId, MatchId, NeedId, OfferId, ParticipantCode, ProviderId } from '../base/ids.ts';
import type { Sentence } from '../base/sentence.ts';
import type { PartCode } from '../convention/weights.ts';
import type { ActivityStatus } from './activity.ts';
import type { FitInputs } from './matching/fit-inputs.ts';

export const matchStages = ['PROPOSED', 'CONTACTED', 'AGREED', 'DELIVERING', 'DONE', 'DECLINED'] as const;
export type MatchStage = (typeof matchStages)[number];
export type Side = 'STATE' | 'PROVIDER';
export const blockerCodes = [
  'TYPE_NOT_OFFERED',
  'OUT_OF_SCOPE',
  'NOT_ELIGIBLE',
  'WINDOW_CLOSED',
  'CAPACITY_EXHAUSTED',
  'WITHDRAWN',
  'STALE',
] as const;
export type BlockerCode = (typeof blockerCodes)[number];
export const cautionCodes = ['WAITS_FOR', 'VAGUE', 'ALREADY_ASSISTED'] as const;
export type CautionCode = (typeof cautionCodes)[number];

export interface Blocker {
  readonly code: BlockerCode;
  readonly sentence: Sentence;
}
export interface Caution {
  readonly code: CautionCode;
  readonly sentence: Sentence;
}
/** `points` of at most `of`; points add up to the score, the maxima to 100. */
export interface Part {
  readonly code: PartCode;
  readonly points: number;
  readonly of: number;
  readonly sentence: Sentence;
}

/** How well a need and an offer fit, with reasons. */
export interface Fit {
  readonly need: NeedId;
  readonly offer: OfferId;
  readonly score: number;
  readonly blockers: readonly Blocker[];
  readonly cautions: readonly Caution[];
  readonly parts: readonly Part[];
}

export const helpOutcomes = ['CAME_BACK', 'WAITS_FOR_PROVIDER', 'LOST'] as const;
export type HelpOutcome = (typeof helpOutcomes)[number];
export const lossReasons = ['OFFER_WITHDRAWN', 'NO_PLACE_LEFT', 'BLOCKED', 'HIDDEN_FROM_DONORS'] as const;
export type LossReason = (typeof lossReasons)[number];

export interface MatchStep {
  readonly stage: MatchStage;
  readonly side: Side;
  readonly at: Instant;
  readonly by: string | null;
  readonly reason: string | null;
  /** Declined because its need was withdrawn: the stage it was at, and what the activity was that was cancelled with it. */
  readonly ended?: { readonly stage: MatchStage; readonly activity: ActivityStatus | null };
  /** The need was opened again: what became of the match that its withdrawal had ended. */
  readonly opened?: { readonly outcome: HelpOutcome; readonly why: LossReason | null };
}

/** A pair on which somebody has acted. */
export interface Match {
  readonly id: MatchId;
  readonly revision: number;
  readonly need: NeedId;
  readonly offer: OfferId;
  readonly participant: ParticipantCode;
  readonly provider: ProviderId;
  readonly stage: MatchStage;
  readonly agreedBy: readonly Side[];
  readonly agreedAt: Instant | null;
  readonly message: string | null;
  readonly activity: ActivityId | null;
  readonly steps: readonly MatchStep[];
  /** Of a joint offer: a place of the offer is kept for it until it is agreed or declined. */
  readonly keepsPlace?: true;
  /** As it was when it was proposed last; none where nobody worked it out, as in a world with a past. */
  readonly scored?: Scored;
}

/** A score that is kept, with the version of the weights and all else that it was worked out from. */
export interface Scored {
  readonly at: Instant;
  readonly score: number;
  readonly weights: number;
  readonly inputs: FitInputs;
}
