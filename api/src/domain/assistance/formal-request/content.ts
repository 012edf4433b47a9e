import type { BudgetBand, Horizon } from '../../assessment/answer.ts';
import type { Day } from '../../base/calendar.ts';
import type { FormalRequestId, NeedId, ParticipantCode, Reference } from '../../base/ids.ts';
import type { Language } from '../../base/language.ts';
import type { Texts } from '../../convention/article.ts';
import type { ActivityRole, ActivityStatus } from '../activity.ts';

/**
 * What a request carries, whole in itself: names are in it in all six languages, so that the same document comes out of it for ever, in each of them,
 * whatever becomes of what it speaks of.
 */
export interface RequestContent {
  /** Of this shape. */
  readonly version: 1;
  readonly request: FormalRequestId;
  readonly participant: {
    readonly code: ParticipantCode;
    readonly names: Texts;
    readonly fictional: boolean;
  };
  /** Null: the secretariat. */
  readonly receiver: string | null;
  readonly title: string;
  readonly words: string;
  readonly language: Language;
  /** The day it went out, and by which an answer is asked for; those of today and its term in a preview. */
  readonly sentOn: Day;
  readonly dueOn: Day;
  /** The earlier request that it asks again. */
  readonly follows: { readonly title: string; readonly sentOn: Day } | null;
  readonly needs: readonly RequestedNeed[];
  /** Help at provisions of these needs that is of another kind. */
  readonly otherHelp: readonly CarriedHelp[];
}

export interface RequestedNeed {
  readonly need: NeedId;
  readonly provision: Reference;
  /** How people read the key: `5(1) UNTOC`. */
  readonly place: Texts;
  readonly article: Texts;
  readonly type: Texts;
  /** The State handed it over: its receiver does not see it otherwise. */
  readonly handedOver: boolean;
  readonly subject: string | null;
  readonly result: string | null;
  readonly beneficiary: string | null;
  readonly ownContribution: string | null;
  readonly languages: readonly string[];
  readonly budgetBand: BudgetBand | null;
  readonly horizon: Horizon | null;
  readonly targetDate: Day | null;
  readonly help: readonly CarriedHelp[];
}

export const carriedKinds = ['ACTIVITY', 'AGREED', 'RECEIVED'] as const;

/** Help that the State had, has or was promised: an activity, an offer agreed on, or what its checklist says. */
export interface CarriedHelp {
  /** The same for the same help. */
  readonly key: string;
  readonly kind: (typeof carriedKinds)[number];
  /** Of the activity or the offer; null where the checklist names only who gave it. */
  readonly title: string | null;
  readonly providers: readonly { readonly name: string; readonly role: ActivityRole | null }[];
  readonly types: readonly Texts[];
  readonly status: ActivityStatus | null;
  readonly from: Day | null;
  readonly until: Day | null;
  /** The offer that it came from, and when both agreed. */
  readonly offer: { readonly title: string; readonly agreedOn: Day | null } | null;
  /** What the State says otherwise, beside what the provider says. */
  readonly correction: {
    readonly text: string;
    readonly status: ActivityStatus | null;
    readonly from: Day | null;
    readonly until: Day | null;
  } | null;
}
