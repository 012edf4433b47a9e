import type { Compliance } from '../../assessment/answer.ts';
import type { Need } from '../../assessment/need.ts';
import type { Instant } from '../../base/calendar.ts';
import type { AssessmentId, ParticipantCode, Reference } from '../../base/ids.ts';
import type { Visibility } from '../../base/visibility.ts';
import type { Activity } from '../activity.ts';
import type { Match } from '../match.ts';
import type { Offer } from '../offer.ts';

/** A submitted revision as far as figures need it. */
export interface Submission {
  readonly id: AssessmentId;
  readonly participant: ParticipantCode;
  readonly instrument: string;
  readonly cycle: string;
  readonly submittedAt: Instant;
  /** When this State first submitted this assessment: what the response rate asks. */
  readonly firstSubmittedAt: Instant;
  readonly answers: readonly SubmissionAnswer[];
}

export interface SubmissionAnswer {
  readonly provision: Reference;
  readonly compliance: Compliance | null;
  /** Assistance wanted is stated. */
  readonly stated: boolean;
  readonly noneRequired: boolean;
  readonly label: Visibility;
}

/** What the projection needs of a need. */
export type NeedRow = Pick<
  Need,
  | 'id'
  | 'participant'
  | 'provision'
  | 'type'
  | 'category'
  | 'state'
  | 'horizon'
  | 'place'
  | 'label'
  | 'vague'
  | 'withoutGap'
  | 'waitsFor'
  | 'alreadyAssistedBy'
  | 'languages'
  | 'budgetBand'
  | 'targetDate'
>;

/** What a transaction changed of what counts: the whole row as it stands afterwards. */
export type Row =
  | { readonly kind: 'need'; readonly row: NeedRow }
  | { readonly kind: 'submission'; readonly row: Submission }
  | { readonly kind: 'offer'; readonly row: Offer }
  | { readonly kind: 'activity'; readonly row: Activity }
  | { readonly kind: 'match'; readonly row: Match };

/** One transaction that counts, in the one order for all (architecture.md). Kept for ever: it is also the history that *as of* reads. */
export interface OutboxEntry {
  readonly number: number;
  readonly at: Instant;
  readonly rows: readonly Row[];
}
