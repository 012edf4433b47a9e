import type { Horizon } from '../../assessment/answer.ts';
import type {
  ActivityId,
  AnswerId,
  NeedId,
  OfferId,
  ParticipantCode,
  ProviderId,
  Reference,
} from '../../base/ids.ts';
import type { ObligationLevel, PriorityArea } from '../../convention/article.ts';
import type { AssistanceCategory } from '../../convention/instrument.ts';
import type { RegionalGroup } from '../../convention/participant.ts';
import type { Coverage } from '../coverage.ts';
import type { CoverageCounts } from '../coverage-counts.ts';
import type { Money } from '../offer.ts';

/** What a dimension is about: only what is of the same family goes together pair by pair. */
export type Family = 'PROVISION' | 'TYPE' | 'SUBJECT' | 'STATE' | 'PROVIDER' | 'NEED';

/** Each dimension that there is, with its family. */
export const families = {
  CHAPTER: 'PROVISION',
  ARTICLE: 'PROVISION',
  PROVISION: 'PROVISION',
  PRIORITY_AREA: 'PROVISION',
  OBLIGATION_LEVEL: 'PROVISION',
  CATEGORY: 'TYPE',
  TYPE: 'TYPE',
  SUBJECT: 'SUBJECT',
  REGIONAL_GROUP: 'STATE',
  PARTICIPANT: 'STATE',
  PROVIDER: 'PROVIDER',
  PROVIDER_KIND: 'PROVIDER',
  HORIZON: 'NEED',
  COVERAGE: 'NEED',
} as const satisfies Readonly<Record<string, Family>>;
export type Dimension = keyof typeof families;
export const dimensions = Object.keys(families) as readonly Dimension[];

export type Population = 'REAL' | 'FICTIONAL';

/** As in the schema, checked: every code known. A list left out or null narrows nothing; an empty list lets nothing through. */
export interface NeedFilter {
  readonly population?: Population | null;
  readonly participants?: readonly ParticipantCode[] | null;
  readonly chapters?: readonly string[] | null;
  readonly articles?: readonly string[] | null;
  readonly provisions?: readonly Reference[] | null;
  readonly priorityAreas?: readonly PriorityArea[] | null;
  readonly obligationLevels?: readonly ObligationLevel[] | null;
  readonly types?: readonly string[] | null;
  /** What names one of these. */
  readonly subjects?: readonly string[] | null;
  readonly categories?: readonly AssistanceCategory[] | null;
  readonly regionalGroups?: readonly RegionalGroup[] | null;
  readonly leastDeveloped?: boolean | null;
  readonly smallIslandDeveloping?: boolean | null;
  readonly landlockedDeveloping?: boolean | null;
  readonly coverage?: readonly Coverage[] | null;
  readonly horizons?: readonly Horizon[] | null;
  readonly providers?: readonly ProviderId[] | null;
  /** Activities tagged with one of these goals or targets, and the needs that they serve [WG 35]; a goal lets its targets through. */
  readonly goals?: readonly string[] | null;
  readonly vague?: boolean | null;
  /** Help is wanted though there is no gap. */
  readonly withoutGap?: boolean | null;
  /** For a prerequisite that the reader sees to be a gap. */
  readonly waiting?: boolean | null;
}

export interface MatrixQuery {
  readonly rows: Dimension;
  readonly columns: Dimension;
  readonly filter: NeedFilter;
  /** Only provisions of this instrument. */
  readonly instrument: string | null;
}

/** Distinct counts. `row` and `column` are keys of the dimensions; null in totals. */
export interface Cell {
  readonly row: string | null;
  readonly column: string | null;
  readonly needs: number;
  readonly participants: number;
  readonly offers: number;
  readonly providers: number;
  readonly activities: number;
  readonly silentGaps: number;
  readonly coverage: CoverageCounts;
}

/** Keys in the order of the Convention (or the alphabet for States and providers); labels are said by the schema. */
export interface MatrixFigures {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly Cell[];
  /** Row totals, column totals, grand total. */
  readonly totals: readonly Cell[];
}

/** So many at most of each of these rows. */
export interface FirstOf {
  readonly of: readonly string[];
  readonly most: number;
}

export interface CellRecords {
  readonly cell: Cell;
  readonly needs: readonly NeedId[];
  readonly offers: readonly { readonly id: OfferId; readonly title: string }[];
  readonly activities: readonly { readonly id: ActivityId; readonly title: string }[];
}

export const indicatorCodes = [
  'RESPONSE_RATE',
  'NEEDS_STATED_PER_GAP',
  'COVERAGE',
  'OFFERED',
  'ALREADY_ASSISTED',
  'BLOCKED_BY_PREREQUISITES',
  'IN_PLAN_OR_PROGRAMME',
  'IN_PLAN',
  'IN_PROGRAMME',
] as const;
export type IndicatorCode = (typeof indicatorCodes)[number];
export interface IndicatorsQuery {
  readonly instrument: string;
  /** null: each State's latest. */
  readonly cycle: string | null;
  readonly filter: NeedFilter;
}
/** How many States answered what to a provision; those of the scope whose answer there is not given, or not shown, apart. */
export interface LevelShare {
  readonly provision: Reference;
  readonly yes: number;
  readonly inPart: number;
  readonly no: number;
  readonly notShown: number;
}
/** What is asked for of one kind of help, beside the places and the money of the offers that give it; null: of all kinds, each need and offer once [WG 27, 38]. */
export interface CapacityOfType {
  readonly type: string | null;
  /** Open ones. */
  readonly needs: number;
  readonly offers: number;
  /** Of these, those that name how many places they have in a year. */
  readonly withPlaces: number;
  readonly places: number;
  /** Of the places: agreed this year, as far as it is seen. */
  readonly taken: number;
  /** Places over needs; null where no offer says how many it has. */
  readonly percent: number | null;
  /** Open needs whose State says what they are thought to cost, and what that is together, in US dollars. */
  readonly withBudget: number;
  readonly askedFrom: number;
  /** null where one is over a million. */
  readonly askedUpTo: number | null;
  /** Offers that name a ceiling, and what that makes in a year for all their places, or for one where they name no number; never converted. */
  readonly withCeiling: number;
  readonly money: readonly Money[];
}
/** Needs that belong to a national plan, and to a provider's programme [WG 25]. */
export interface Belonging {
  readonly plan: ReadonlySet<NeedId>;
  readonly programme: ReadonlySet<NeedId>;
}
/** Per cent rounded half up, null over nothing. */
export interface Indicator {
  readonly code: IndicatorCode;
  readonly numerator: number;
  readonly denominator: number;
  readonly percent: number | null;
}

export interface SilentGapsOfState {
  readonly participant: ParticipantCode;
  readonly provisions: readonly Reference[];
  /** The answers in force that say so, provision by provision. */
  readonly answers: readonly AnswerId[];
}

/** Open needs that an offer does not fit, by what is in the way; each counts once. */
export interface WhyNot {
  /** It gives the kind of help, but not for that provision. */
  readonly outOfScope: number;
  /** It covers the provision, but gives other kinds of help. */
  readonly typeNotOffered: number;
  readonly neither: number;
  /** Kind and provision are right: the State is not eligible, or the offer is not open today. */
  readonly otherwise: number;
}
