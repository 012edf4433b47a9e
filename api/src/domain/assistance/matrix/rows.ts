import type { KeptNeedRow } from '../../assessment/need.ts';
import type { Submission, SubmissionLabels } from '../../assessment/submission.ts';
import type { Instant } from '../../base/calendar.ts';
import type { NeedId } from '../../base/ids.ts';
import type { Visibility } from '../../base/visibility.ts';
import type { Activity } from '../activity.ts';
import type { Match } from '../match.ts';
import type { Offer } from '../offer.ts';

/** What a transaction changed of what counts: the whole row as it is afterwards, or of a submission, whose answers are many, the labels that changed. */
export type Row =
  | { readonly kind: 'need'; readonly row: KeptNeedRow }
  | { readonly kind: 'submission'; readonly row: Submission }
  | { readonly kind: 'labels'; readonly row: SubmissionLabels }
  | { readonly kind: 'offer'; readonly row: Offer }
  | { readonly kind: 'activity'; readonly row: Activity }
  | { readonly kind: 'match'; readonly row: Match };

/** One transaction that counts, in the one order for all (docs/decisions/002). Kept for ever: it is also the history that *as of* reads. */
export interface OutboxEntry {
  readonly number: number;
  readonly at: Instant;
  readonly rows: readonly Row[];
}

/** What a State says of a need in its own words, and under which label it was read: no part of a row, since figures need none of it. */
export interface NeedText {
  readonly id: NeedId;
  readonly texts: readonly (string | null)[];
  readonly label: Visibility;
}
