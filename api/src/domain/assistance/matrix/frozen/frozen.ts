import type { Horizon } from '../../../assessment/answer.ts';
import type { Instant } from '../../../base/calendar.ts';
import type { ActivityId, NeedId, ParticipantCode, ProviderId, Reference } from '../../../base/ids.ts';
import type { AssistanceCategory } from '../../../convention/instrument.ts';
import type { Activity } from '../../activity.ts';
import type { Coverage } from '../../coverage.ts';
import type { Offer } from '../../offer.ts';
import type { Population } from '../figures.ts';

/**
 * All that the matrix counts for one audience at one instant, as plain values: what it may not see is not in it, nor in the order or the
 * numbers of what is. Needs are columns of places in the lists above them, sorted by State, provision and kind of help.
 */
export interface Frozen {
  readonly asOf: Instant;
  readonly population: Population;
  readonly participants: readonly ParticipantCode[];
  readonly provisions: readonly Reference[];
  readonly types: readonly string[];
  readonly needs: FrozenNeeds;
  /** Published and counting that day. */
  readonly offers: readonly FrozenOffer[];
  /** Where these led that day, and for whom; the first two formats left it out. */
  readonly reach?: FrozenReach;
  readonly activities: readonly FrozenActivity[];
  readonly silentGaps: readonly (readonly [ParticipantCode, ...Reference[]])[];
}

/** What the reference data made of the scopes and the States that offers name: a later checklist or list of States makes another thing of them. */
export interface FrozenReach {
  /** Provisions, and what is broader. */
  readonly provisions: readonly Reference[];
  readonly participants: readonly ParticipantCode[];
  /** Places in the lists above. */
  readonly scopes: readonly (readonly number[])[];
  readonly eligible: readonly (readonly number[])[];
  /** Of each offer, in their order, its scope and its States. */
  readonly offers: readonly (readonly [scope: number, eligible: number])[];
}

/** Lists that columns of numbers hold places in. */
export interface FrozenCodes {
  readonly category: readonly string[];
  readonly coverage: readonly string[];
  readonly horizon: readonly string[];
}

export interface FrozenNeeds {
  readonly participant: readonly number[];
  readonly provision: readonly number[];
  readonly type: readonly number[];
  /** Place in `assistanceCategories`. */
  readonly category: readonly number[];
  /** Place in `coverages`. */
  readonly coverage: readonly number[];
  /** Place in `horizons`; 3: none. */
  readonly horizon: readonly number[];
  /** 1 vague, 2 without a gap, 4 waiting for another provision; added up. */
  readonly marks: readonly number[];
  /** Of needs that name any. */
  readonly subjects: readonly (readonly [need: number, ...subjects: string[]])[];
  /** With whom it was agreed. */
  readonly agreed: readonly (readonly [need: number, ...providers: ProviderId[]])[];
  /** Of those whose id is not made of State, provision and kind of help. */
  readonly ids: readonly (readonly [need: number, id: NeedId])[];
}

export type FrozenOffer = Pick<Offer, 'id' | 'title' | 'provider' | 'types' | 'scope' | 'eligible'> & {
  readonly subjects?: readonly string[];
};
export type FrozenActivity = Pick<
  Activity,
  'id' | 'title' | 'status' | 'organizations' | 'participants' | 'provisions' | 'types' | 'needs'
> & {
  readonly sameAs?: readonly ActivityId[];
  /** Left out where it is tagged with none. */
  readonly goals?: Activity['goals'];
};

export const vagueMark = 1;
export const withoutGapMark = 2;
export const waitingMark = 4;

/** One need of it, in words. */
export interface FrozenNeed {
  readonly id: NeedId;
  readonly participant: ParticipantCode;
  readonly provision: Reference;
  readonly type: string;
  readonly category: AssistanceCategory;
  readonly coverage: Coverage;
  readonly horizon: Horizon | null;
}
