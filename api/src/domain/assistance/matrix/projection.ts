import type { NeedRow } from '../../assessment/need.ts';
import type { Day, Instant } from '../../base/calendar.ts';
import type { MatchId, NeedId, OfferId, ParticipantCode, ProviderId, Reference } from '../../base/ids.ts';
import type { Language } from '../../base/language.ts';
import type { Audience } from '../../base/visibility.ts';
import type { Weights } from '../../convention/weights.ts';
import type { Activity } from '../activity.ts';
import type { Coverage } from '../coverage.ts';
import type { Fit } from '../match.ts';
import type { FitPair } from '../matching/pair.ts';
import type { OfferInWriting } from '../offer-input.ts';
import type { Overlap } from '../overlap/overlap.ts';
import type { Unsupported } from '../unsupported.ts';
import type { KeptTouches } from './change/versions.ts';
import type { NeedTotals } from './count/need-totals.ts';
import type {
  Belonging,
  CapacityOfType,
  CellRecords,
  FirstOf,
  Indicator,
  IndicatorsQuery,
  LevelShare,
  MatrixFigures,
  MatrixQuery,
  NeedFilter,
  Population,
  SilentGapsOfState,
  WhyNot,
} from './figures.ts';
import type { Fits, FitsPage, NeedsPage, OffersPage } from './fits/fits.ts';
import type { OfferForState } from './fits/offers-for-state.ts';
import type { SupposedWeights } from './fits/supposed-weights.ts';
import type { Frozen } from './frozen/frozen.ts';
import type { History } from './kept/history.ts';
import type { ListedOffer } from './listed/listed-offers.ts';
import type { ListedUnsupported } from './listed/listed-unsupported.ts';
import type { NeedText, OutboxEntry } from './rows.ts';
import type { Supposing } from './suppose/suppose.ts';
import type { Supposed } from './suppose/supposed.ts';
import type { ListedMatch } from './world/listed-match.ts';

/** `version` is equal as long as nothing this audience may see has changed; `asOf` is the instant of the last change that it may see. */
export interface Version {
  readonly version: string;
  readonly asOf: Instant;
}

/**
 * The matrix projection: a cache of the truth in memory, for every audience at once. Pure but for its own state: it knows neither
 * MongoDB nor the clock; `apply` and `tick` say what changed and what time it is.
 */
export interface Projection {
  /** FICTIONAL in a world that holds fictional assessments (submissions), else REAL. */
  population(): Population;
  /** The number of the last entry applied. */
  number(): number;
  /** When each thing was last touched, for a process that starts from here. */
  touches(): KeptTouches;
  /** Upserts the entry's rows; entries come in order, one already applied is passed over. */
  apply(entry: OutboxEntry): void;
  /** The clock has reached `now`: offers open, close, go stale. Says whether anything changed for anybody. */
  tick(now: Instant): boolean;
  /** The day of its clock. */
  today(): Day;
  /** Needs whose coverage became another, through whatever changed, since this was last asked. */
  takeRecovered(): readonly NeedId[];
  /** When `tick` next has something to do; null: never. */
  nextTick(): Instant | null;

  version(audience: Audience): Version;
  matrix(query: MatrixQuery, audience: Audience): MatrixFigures;
  cell(
    query: MatrixQuery,
    row: string | null,
    column: string | null,
    audience: Audience,
    language?: Language,
  ): CellRecords;
  /** What `cell` says of needs, of several rows of provisions at once, and without the rest. */
  firstNeeds(
    query: MatrixQuery,
    first: FirstOf,
    audience: Audience,
    language?: Language,
  ): ReadonlyMap<string, readonly NeedId[]>;
  indicators(query: IndicatorsQuery, audience: Audience): readonly Indicator[];
  /** What was answered to each provision of the checklist, in its order. */
  levels(query: IndicatorsQuery, audience: Audience): readonly LevelShare[];
  /** Places and money that are offered against what is asked for, kind by kind. */
  capacity(query: IndicatorsQuery, audience: Audience): readonly CapacityOfType[];
  /** Of each State's latest submission to a checklist: what donors are not shown, by provision; for aggregates of States that consent alone. */
  hiddenFromDonors(instrument: string): ReadonlyMap<Reference, ReadonlyMap<ParticipantCode, number>>;
  /** The audience sees an answer of the State there, in any checklist and cycle. */
  seesAnswer(state: ParticipantCode, provision: Reference, audience: Audience): boolean;
  /** How many of the needs belong to a plan or a programme. */
  belonging(query: IndicatorsQuery, belonging: Belonging, audience: Audience): readonly Indicator[];
  silentGaps(
    filter: NeedFilter,
    instrument: string | null,
    audience: Audience,
  ): { readonly gapAnswers: number; readonly states: readonly SilentGapsOfState[] };

  /** Needs the audience sees, by State in the reader's alphabet and in its own order (place), then the Convention's. Leaves WITHDRAWN out unless the filter's coverage asks. */
  needs(
    filter: NeedFilter,
    audience: Audience,
    language?: Language,
    /** Folded: those that mention each of them; what their States say of them has to be read before. */
    words?: readonly string[],
  ): readonly NeedId[];
  /** Needs whose texts are not known, or were written since: they are to be read, and put. */
  awaitTexts(): readonly NeedId[];
  putTexts(read: readonly NeedText[]): void;
  /** Rises whenever the text of a need may have changed. */
  textsVersion(): number;
  /** The same needs, counted; withdrawn ones never. */
  needTotals(filter: NeedFilter, audience: Audience): NeedTotals;
  /** Its place in its State's own order among all its needs, 0 where it was not placed: to put in order by, not to be told. */
  ownPlace(need: NeedId): number;
  coverage(need: NeedId, audience: Audience): Coverage | null;
  /** Its place in the State's own order, among the needs that the audience sees. */
  place(need: NeedId, audience: Audience): number | null;
  /** Every offer by title in the reader's alphabet. */
  offers(language: Language): readonly ListedOffer[];
  /** Those that the audience sees, what began last first. */
  activities(audience: Audience): readonly Activity[];
  /** Those of the audience's sides (all for the secretariat) on needs that it sees, what moved last first. */
  matches(audience: Audience): readonly ListedMatch[];
  /** Whether the match of these is among them. */
  isActedOn(match: MatchId, audience: Audience): boolean;
  /** Open needs that the audience sees and nobody takes up, in no order, by the limit in force or a supposed one; the public is told of none. */
  unsupported(audience: Audience, limitDays?: number): readonly ListedUnsupported[];
  unsupportedOf(need: NeedId, audience: Audience): Unsupported | null;
  activitiesOf(need: NeedId, audience: Audience): readonly Activity[];
  /** Those of which the audience sees both activities and to which it is a party (all such for the secretariat), in no order. */
  overlaps(audience: Audience): readonly Overlap[];
  /** How many open needs of the same State, which the audience sees, wait for this need's provision. */
  unlocks(need: NeedId, audience: Audience): number;

  fit(need: NeedId, offer: OfferId, audience: Audience): Fit | null;
  /** All that the two are judged by; null where one is absent or hidden. */
  pair(need: NeedId, offer: OfferId, audience: Audience): FitPair | null;
  /** What other weights would change among what the audience sees. It stops now and then while it is counted. */
  supposedWeights(weights: Weights, audience: Audience): Generator<void, SupposedWeights>;
  /** Best first, unblocked; blocked ones (WITHDRAWN and STALE offers among them) last and only when asked. */
  fitsOfNeed(need: NeedId, audience: Audience, page: OffersPage): Fits | null;
  /** The same for a wish that is only being written. */
  fitsOfWish(wish: NeedRow, audience: Audience, page: FitsPage): Fits;
  /** Open needs only (neither MET nor WITHDRAWN). */
  fitsOfOffer(offer: OfferId, audience: Audience, page: NeedsPage): Fits | null;
  /** Over all published offers of a provider: each need once, beside the offer that fits it best. */
  fitsOfProvider(provider: ProviderId, audience: Audience, page: NeedsPage): Fits;
  /** How many open needs, of how many States, an offer of this provider would reach as it is written so far. */
  inReach(
    provider: ProviderId,
    written: OfferInWriting,
    audience: Audience,
  ): { readonly needs: number; readonly states: number };
  /** What would become of the needs that the filter lets through if the offers were as supposed; nothing is changed. */
  suppose(supposing: Supposing, audience: Audience): Supposed;
  /** The offers that fit open needs of a State which the audience sees, each once, in no order. */
  offersForState(state: ParticipantCode, audience: Audience): readonly OfferForState[];
  /** Why the other open needs do not fit this offer, by count. */
  whyNot(offer: OfferId, audience: Audience): WhyNot | null;
  /** Agreed or further matches of this offer in the year of the clock: all for its provider's own people, else those on needs that the audience sees. */
  capacityTaken(offer: OfferId, audience: Audience): number;

  /** The cycles in which somebody submitted an answer that the audience sees, to this checklist or to any, latest first. */
  cycles(audience: Audience, instrument?: string): readonly string[];
  /** Rises whenever a label changes that was there before. */
  labels(): number;
  /** A history without rows, which shares with this world what turns out to be the same. */
  beginHistory(): History;
  /** The same world at a past instant under today's labels, made from its history up to then, which it takes over. It stops now and then while it is made. */
  past(history: History, at: Instant): Generator<void, Past>;
  /** All that the matrix counts for the audience, as plain values that stay as they are. `shownThen`: of the past, only what it was shown then and is shown today. */
  freeze(audience: Audience, shownThen?: boolean): Frozen;
  /** The same, made at once from all entries there are. */
  history(entries: Iterable<OutboxEntry>, at: Instant): Projection;
}

/** The projection of a past instant. */
export interface Past {
  readonly projection: Projection;
  /** Nothing but a label of today changes its figures at any instant from the one (null: ever) until before the other, as long as there is no entry between. */
  readonly from: Instant | null;
  readonly until: Instant | null;
  /** Labels changed: it has today's again. */
  relabel(): void;
  /** About how much memory it takes. */
  readonly bytes: number;
}
