import { type NeedRow, needStateIndex } from '../../../assessment/need.ts';
import type { NeedId, OfferId, ParticipantCode, ProviderId } from '../../../base/ids.ts';
import {
  ascending,
  byParts,
  descending,
  inOrder,
  type Order,
  placeBehind,
  type Rows,
  type SortKey,
} from '../../../base/order.ts';
import { byteAt, numberAt, shortAt } from '../../at.ts';
import type { Fit } from '../../match.ts';
import { fit } from '../../matching/fit.ts';
import type { FitPair } from '../../matching/pair.ts';
import type { Offer } from '../../offer.ts';
import type { OfferInWriting } from '../../offer-input.ts';
import { needOrder } from '../../orders.ts';
import type { NeedFilter } from '../figures.ts';
import { type Eyes, seen } from '../numbers/eyes.ts';
import { yearOf } from '../world/agreements.ts';
import { needAt } from '../world/need-columns.ts';
import { keptApart, touchedNeeds } from '../world/needs-in-reach.ts';
import { orderOf } from '../world/order.ts';
import { seesActivity } from '../world/placed-activity.ts';
import type { PlacedOffer } from '../world/placed-offer.ts';
import { atlasOf, type World } from '../world/world.ts';
import { passingNeeds } from './passing-needs.ts';
import {
  type NeedsOrder,
  type OffersOrder,
  orderOfOffers,
  type Turn,
  turnOfNeed,
  turnOfOffer,
} from './turns.ts';

/** A page of pairs: behind this key, or from the first on. */
export interface FitsPage {
  readonly after: SortKey | null;
  readonly first: number;
  readonly includeBlocked: boolean;
  /** Of an offer: needs of this State alone. */
  readonly state?: ParticipantCode;
  /** In whose alphabet States are ordered where scores are equal. */
  readonly language?: string;
}
/** Of the offers for a need: those of these providers, and those that name one of these subjects. */
export interface OffersPage extends FitsPage {
  readonly providers?: readonly ProviderId[] | null;
  readonly subjects?: readonly string[] | null;
  readonly order?: OffersOrder;
}
/** Of the needs of an offer. */
export interface NeedsPage extends FitsPage {
  readonly filter?: NeedFilter | null;
  readonly order?: NeedsOrder;
}
export interface Fits {
  readonly totalCount: number;
  /** Where the page begins. */
  readonly from: number;
  readonly fits: readonly Fit[];
  /** What each was judged by. */
  readonly pairs: readonly FitPair[];
  /** What each is ordered by. */
  readonly keys: readonly SortKey[];
}

/** null where the offer is unknown. */
export function fitOf(world: World, slot: number, offerId: OfferId, eyes: Eyes): Fit | null {
  const pair = pairWith(world, needAt(world.needs, slot), offerId, eyes, presence(world, eyes));
  return pair && judged(pair);
}

export const judged = ({ need, offer, facts }: FitPair): Fit => fit(need, offer, facts);

/** All that this pair is judged by; null where the offer is unknown. */
export function pairOf(world: World, slot: number, offerId: OfferId, eyes: Eyes): FitPair | null {
  atlasOf(world);
  return pairWith(world, needAt(world.needs, slot), offerId, eyes, presence(world, eyes));
}

export function pairWith(
  world: World,
  need: NeedRow,
  offerId: OfferId,
  { audience }: Eyes,
  present: ReturnType<typeof presence>,
): FitPair | null {
  const provider = world.offers.get(offerId)?.provider;
  if (provider === undefined) return null;
  // A place that is agreed for this need does not block it.
  const agreed = world.agreements.ofNeed.get(need.id) ?? [];
  const own = agreed.filter(({ offer, year }) => offer === offerId && year === yearOf(world)).length;
  return world.offers.pairOf(offerId, need, { present: present(provider, need.participant), audience, own });
}

/** Best first, of equal scores by title, the same for everybody; blocked ones last, those with fewest blockers first. Only the page asked for is said in full. */
export const fitsOfNeed = (world: World, slot: number, eyes: Eyes, page: OffersPage): Fits =>
  fitsOf(world, needAt(world.needs, slot), eyes, page);

/** The same of a need that is only being written: it need not be one of the world's. */
export function fitsOf(world: World, need: NeedRow, eyes: Eyes, page: OffersPage): Fits {
  const { offers, placedOffers } = world;
  const { includeBlocked, first, providers, subjects, order = 'BEST' } = page;
  const offersOfNeed = orderOfOffers(order, turnOfOffer(world, order, need));
  const present = presence(world, eyes);
  const { fictional, numbers } = atlasOf(world);
  const real = fictional[numbers.participants.find(need.participant)] !== 1;
  const apart = real && world.fictionalOffers;
  const whole = apart || page.after !== null || order !== 'BEST' || providers != null || subjects != null;
  const found = offers
    .ranked(need, whole ? { includeBlocked } : { includeBlocked, limit: first }, present)
    .filter(
      ({ offer }) =>
        !(apart && placedOffers.get(offer.id)?.fictional) &&
        (providers == null || providers.includes(offer.provider)) &&
        (subjects == null || subjects.some((subject) => offer.subjects?.includes(subject))),
    );
  const ranked = order === 'BEST' ? found : inOrder(found, offersOfNeed);
  const all = includeBlocked ? placedOffers.size : offers.unblockedCount(need);
  const from = page.after === null ? 0 : placeBehind(ranked, offersOfNeed, page.after);
  const shown = ranked.slice(from, from + first);
  const pairs = shown.flatMap(({ offer }) => pairWith(world, need, offer.id, eyes, present) ?? []);
  return {
    totalCount: whole ? ranked.length : all,
    from,
    fits: pairs.map(judged),
    pairs,
    keys: shown.map(offersOfNeed.keyOf),
  };
}

/** Open needs that these eyes see, best first; blocked ones after them, State by State. Only the page asked for is said in full. */
export function fitsOfOffer(world: World, offerId: OfferId, eyes: Eyes, page: NeedsPage): Fits | null {
  atlasOf(world);
  const placed = world.placedOffers.get(offerId);
  if (!placed) return null;
  const { needs, offers } = world;
  const { includeBlocked, language = 'en', order: asked = 'BEST' } = page;
  const passing = passingNeeds(world, page.filter, eyes);
  const only = page.state === undefined ? null : world.numbers.participants.find(page.state);
  const isOfState = (slot: number) =>
    (only === null || needs.participant[slot] === only) && (passing === null || passing.has(slot));
  const unblocked = unblockedNeeds(world, placed, eyes).filter(isOfState);
  const blocked = includeBlocked
    ? inAlphabet(world, unblockedNeeds(world, placed, eyes), language).filter(
        (slot) => isOfState(slot) && isFor(world, placed, eyes, slot),
      )
    : [];
  const present = presence(world, eyes);
  const offer = offers.get(offerId);
  const provider = offer?.provider;
  return pageOfNeeds(world, page, {
    ...{ unblocked, blocked },
    turn: offer ? turnOfNeed(world, asked, offer) : () => 0,
    scoreOf: (slot) => {
      const need = needAt(needs, slot);
      return offers.scoreOf(offerId, need, provider !== undefined && present(provider, need.participant));
    },
    pairAt: (slot) => pairWith(world, needAt(needs, slot), offerId, eyes, present),
  });
}

/** Needs beside an offer each: those that fit, and blocked ones as they are listed. */
export interface NeedsBeside {
  readonly unblocked: readonly number[];
  readonly blocked: readonly number[];
  readonly turn: Turn<number>;
  readonly scoreOf: (slot: number) => number;
  readonly pairAt: (slot: number) => FitPair | null;
}

/** Best first; blocked ones after them, State by State. */
export function pageOfNeeds(
  world: World,
  { first, after, language = 'en', order: asked = 'BEST' }: NeedsPage,
  { unblocked, blocked, turn, scoreOf: score, pairAt }: NeedsBeside,
): Fits {
  const { needs } = world;
  const totalCount = unblocked.length + blocked.length;
  if (first === 0) return { totalCount, from: 0, fits: [], pairs: [], keys: [] };
  // State by State, whatever the score.
  const scoreOf = (slot: number) => (asked === 'STATE' ? 0 : score(slot));
  const slots = [...byScore(world, unblocked, { scoreOf, turn, language }), ...blocked];
  const isBlocked = (place: number) => place >= unblocked.length;
  const rows: Rows<RankedNeed> = {
    length: totalCount,
    at: (place) => ({
      need: needs.ids[numberAt(slots, place)] as NeedId,
      blockers: isBlocked(place) ? 1 : 0,
      // Blocked ones are listed State by State, whatever their score.
      score: isBlocked(place) ? 0 : scoreOf(numberAt(slots, place)),
      turn: isBlocked(place) ? 0 : turn(numberAt(slots, place)),
    }),
  };
  const order = needsOfOffer(world, language, asked);
  const from = after === null ? 0 : placeBehind(rows, order, after);
  const shown = slots.slice(from, from + first);
  const pairs = shown.flatMap((slot) => pairAt(slot) ?? []);
  return {
    totalCount,
    from,
    fits: pairs.map(judged),
    pairs,
    keys: shown.map((_, at) => order.keyOf(rows.at(from + at) as RankedNeed)),
  };
}

interface RankedNeed {
  readonly need: NeedId;
  readonly blockers: number;
  readonly score: number;
  readonly turn: number;
}

function needsOfOffer(
  { atlas: { catalogue } }: World,
  language: string,
  order: NeedsOrder,
): Order<RankedNeed> {
  const { keyOf, compare } = needOrder('', catalogue, language);
  if (order !== 'BEST') {
    const byNeed = (a: SortKey, b: SortKey) => compare(a.slice(3), b.slice(3));
    return {
      list: `needsOfOffer/${order}`,
      keyOf: ({ need, blockers, score, turn }) => [blockers, turn, score, ...keyOf(need)],
      compare: (a, b) => byParts(ascending, ascending, descending)(a, b) || byNeed(a, b),
    };
  }
  const byNeed = (a: SortKey, b: SortKey) => compare(a.slice(2), b.slice(2));
  return {
    list: 'needsOfOffer',
    keyOf: ({ need, blockers, score }) => [blockers, score, ...keyOf(need)],
    compare: (a, b) => byParts(ascending, descending)(a, b) || byNeed(a, b),
  };
}

/** Open needs that these eyes see and that the offer fits. */
export function unblockedNeeds(world: World, placed: PlacedOffer, eyes: Eyes): readonly number[] {
  const touched = touchedNeeds(world, placed).filter((slot) => isFor(world, placed, eyes, slot));
  // What is left to ask — window, capacity, withdrawn, stale — is the offer's own: the answer for one need holds for all.
  return touched[0] !== undefined && world.offers.fitsTouch(placed.id, needAt(world.needs, touched[0]))
    ? touched
    : [];
}

/** Open needs that these eyes see in reach of an offer that is still being written, whenever it opens. */
export function inReach(
  world: World,
  provider: ProviderId,
  written: OfferInWriting,
  eyes: Eyes,
): { readonly needs: number; readonly states: number } {
  atlasOf(world);
  const placed = world.placeOffer({ ...unwritten, ...written, provider });
  const slots = touchedNeeds(world, placed).filter((slot) => isFor(world, placed, eyes, slot));
  return { needs: slots.length, states: new Set(slots.map((slot) => world.needs.participant[slot])).size };
}

const unwritten: Omit<Offer, 'types' | 'scope' | 'eligible' | 'provider'> = {
  id: '' as OfferId,
  revision: 0,
  title: '',
  description: null,
  languages: [],
  legalTraditions: [],
  mode: null,
  opens: null,
  closes: null,
  capacityPerYear: null,
  ceiling: null,
  conditions: null,
  contact: null,
  publishedAt: '1970-01-01T00:00:00.000Z',
  confirmedAt: '1970-01-01T00:00:00.000Z',
  // The clock turns nothing of it yet.
  withdrawnAt: '1970-01-01T00:00:00.000Z',
  withdrawnReason: null,
};

export const isFor = (world: World, placed: PlacedOffer, eyes: Eyes, slot: number): boolean =>
  seen(eyes, byteAt(world.needs.label, slot), shortAt(world.needs.participant, slot)) &&
  !keptApart(world, placed, slot);

/** Is the provider visibly at work in that State? Asked of many offers for one State: worked out once for each. */
export function presence(
  world: World,
  eyes: Eyes,
): (provider: ProviderId, state: ParticipantCode) => boolean {
  const { numbers } = world;
  const known = new Map<string, Set<number>>();
  const atWork = (state: ParticipantCode): Set<number> => {
    const providers = new Set<number>();
    const participant = numbers.participants.find(state);
    for (const id of world.activitiesIn.get(participant) ?? []) {
      const activity = world.placedActivities.get(id);
      if (!activity || activity.strength === 0 || !seesActivity(eyes, activity)) continue;
      for (const provider of activity.providers.items) providers.add(provider);
    }
    known.set(state, providers);
    return providers;
  };
  return (provider, state) => (known.get(state) ?? atWork(state)).has(numbers.providers.find(provider));
}

function byScore(
  world: World,
  slots: readonly number[],
  {
    scoreOf,
    turn,
    language,
  }: {
    readonly scoreOf: (slot: number) => number;
    readonly turn: Turn<number>;
    readonly language: string;
  },
): number[] {
  const rank = orderOf(world, language);
  const ranks = 2 ** 40;
  const keys = slots.map((slot) => (turn(slot) * 128 + 100 - scoreOf(slot)) * ranks + rank(slot));
  return [...slots.keys()]
    .sort((a, b) => numberAt(keys, a) - numberAt(keys, b))
    .map((at) => numberAt(slots, at));
}

/** Open needs but these. */
export function inAlphabet(world: World, but: readonly number[], language: string): number[] {
  const left = new Set(but);
  const open = [...world.needs.ids.keys()].filter(
    (slot) => world.needs.state[slot] === needStateIndex.OPEN && !left.has(slot),
  );
  const rank = orderOf(world, language);
  return open.sort((a, b) => rank(a) - rank(b));
}
