import type { NeedRow } from '../../assessment/need.ts';
import { type Instant, startOf } from '../../base/calendar.ts';
import type { OfferId, ProviderId } from '../../base/ids.ts';
import type { Audience } from '../../base/visibility.ts';
import type { Catalogue } from '../../convention/catalogue.ts';
import { leastDevelopedAt } from '../../convention/participant.ts';
import { intAt } from '../at.ts';
import type { Fit } from '../match.ts';
import type { Offer } from '../offer.ts';
import { type Asking, createAsking, type Gate, scoreAt, unknown } from './asked.ts';
import type { Present } from './facts.ts';
import { fit, fitOfUnblocked } from './fit.ts';
import {
  createShelf,
  earlier,
  isCountable,
  nextTurn,
  type Shelf,
  setClock,
  settle,
  setWindow,
  shelve,
} from './offer-shelf.ts';
import type { FitPair } from './pair.ts';
import {
  bestKeys,
  blockedKeys,
  blockersOfKey,
  countOf,
  eachUnblocked,
  isAny,
  scoreOfKey,
  slotOfKey,
} from './ranking.ts';

/** Offers laid out so that one need, or all the needs of the world, meets only those that are not blocked. It answers exactly as `fit` does for every pair. */
export interface OfferIndex {
  put(offer: Offer): void;
  get(id: OfferId): Offer | undefined;
  offers(): Iterable<Offer>;
  /** Places of this year's capacity that agreed matches hold. */
  setTaken(id: OfferId, taken: number): void;
  /** The clock has reached `now`; gives the offers that opened, shut, went stale, or reach other States since. */
  tick(now: Instant): readonly OfferId[];
  /** When `tick` next has something to do; null: never. */
  nextTick(): Instant | null;
  /** Published, neither stale nor withdrawn. */
  countable(id: OfferId): boolean;

  /** The index of other offers, most of them the same, at another instant: what was worked out here is taken over. */
  anotherTime(asked: IndexThen): OfferIndex;
  /** All needs will be asked about. */
  prepare(): void;
  anyUnblocked(need: NeedRow): boolean;
  /** What says which offers are not blocked for a need: of needs that share a type, a provision or a State, in that part the same. */
  gate(need: NeedRow): Gate;
  anyThrough(gate: Gate): boolean;
  unblockedCount(need: NeedRow): number;
  /** Is this pair unblocked? */
  fitsTouch(id: OfferId, need: NeedRow): boolean;
  /** The score of one pair, blocked or not, without its reasons. */
  scoreOf(id: OfferId, need: NeedRow, present: boolean): number;
  /** All that the pair is judged by. `own`: the places that the need's own match holds: they do not block it. */
  pairOf(id: OfferId, need: NeedRow, asked: PairAsked): FitPair | null;
  /** Best first, by title where equal; blocked ones last, those with fewest blockers first. */
  best(
    need: NeedRow,
    page: FitPage,
    present: Present,
    audience: Audience,
  ): { readonly totalCount: number; readonly fits: readonly Fit[] };
  /** The same order in short, whole where `limit` is left out: places are told without their reasons. */
  ranked(need: NeedRow, asked: Ranking, present: Present): readonly Ranked[];
  /** Every unblocked pair with its score, in no order. */
  eachUnblocked(need: NeedRow, present: Present, visit: (offer: Offer, score: number) => void): void;
  /** Writes slot and score of the best unblocked pairs into `out`, two numbers each; gives how many pairs. */
  bestScores(need: NeedRow, limit: number, present: Present, out: Int32Array): number;
  /** Of a slot that `bestScores` gave. */
  offerAt(slot: number): Offer | undefined;
}

export interface IndexThen {
  readonly offers: Iterable<Offer>;
  readonly taken: ReadonlyMap<OfferId, number>;
  readonly now: Instant;
}

export interface PairAsked {
  readonly present: boolean;
  readonly audience: Audience;
  readonly own?: number;
}

export interface FitPage {
  readonly from: number;
  readonly to: number;
  readonly includeBlocked: boolean;
}

export interface Ranking {
  readonly includeBlocked: boolean;
  /** As many of the best as are looked for. */
  readonly limit?: number;
}

/** One pair's place in the order of its need. */
export interface Ranked {
  readonly offer: Offer;
  readonly blockers: number;
  readonly score: number;
}

export function createOfferIndex(catalogue: Catalogue): OfferIndex {
  const shelf = createShelf();
  return indexOn(catalogue, shelf, createAsking(catalogue, shelf));
}

/** `settled`: the clock was read for each of the offers; else the first tick does it. */
function indexOn(catalogue: Catalogue, shelf: Shelf, asking: Asking, settled = false): OfferIndex {
  let isSettled = settled;
  let next: Instant | null = startOf('1970-01-01');
  let winners = new Int32Array(0);

  const slotOf = (id: OfferId) => shelf.slots.get(id) ?? -1;
  const isPresent = (slot: number, need: NeedRow, present: Present): boolean =>
    present(shelf.offers[slot]?.provider as ProviderId, need.participant);
  const pairAt = (slot: number, need: NeedRow, present: boolean, audience: Audience): FitPair => {
    const offer = shelf.offers[slot] as Offer;
    const participant = catalogue.participants.get(need.participant) ?? unknown(need.participant);
    const capacityTaken = shelf.taken.get(offer.id) ?? 0;
    const { today, now } = shelf;
    const facts = { today, now, participant, catalogue, capacityTaken, present, audience };
    return { need, offer, facts };
  };
  const fitAt = (slot: number, need: NeedRow, present: boolean, audience: Audience, judge = fit): Fit => {
    const { offer, facts } = pairAt(slot, need, present, audience);
    return judge(need, offer, facts);
  };

  return {
    put(offer) {
      const { slot, grown } = shelve(shelf, offer);
      if (grown) asking.clear();
      else asking.put(slot, offer);
      if (!isSettled) return;
      setWindow(shelf, slot);
      settle(shelf, slot);
      next = earlier(next, nextTurn(offer, shelf.now));
    },
    get: (id) => shelf.offers[slotOf(id)],
    offers: () => shelf.offers.values(),
    setTaken(id, taken) {
      shelf.taken.set(id, taken);
      const slot = slotOf(id);
      if (slot >= 0) settle(shelf, slot);
    },
    tick(now) {
      const due = now < shelf.now || (next !== null && next <= now);
      const before = shelf.today;
      setClock(shelf, now);
      if (!due) return [];
      if (!isSettled) for (const slot of shelf.offers.keys()) setWindow(shelf, slot);
      isSettled = true;
      const listChanged = [...catalogue.participants.values()].some(
        (one) => leastDevelopedAt(one, before) !== leastDevelopedAt(one, shelf.today),
      );
      if (listChanged) asking.clearEligibility();
      next = nextList(catalogue, now);
      return shelf.offers.flatMap((offer, slot) => {
        next = earlier(next, nextTurn(offer, now));
        const turned = settle(shelf, slot);
        return turned || (listChanged && offer.eligible.leastDevelopedOnly) ? offer.id : [];
      });
    },
    nextTick: () =>
      next === null || next > shelf.now
        ? next
        : shelf.offers.reduce(
            (soonest, offer) => earlier(soonest, nextTurn(offer, shelf.now)),
            nextList(catalogue, shelf.now),
          ),
    anotherTime({ offers, taken, now }) {
      const other = createShelf();
      for (const offer of offers) shelve(other, offer);
      for (const [id, count] of taken) other.taken.set(id, count);
      setClock(other, now);
      const before = Int32Array.from(other.offers, ({ id }) => slotOf(id));
      const sameList = [...catalogue.participants.values()].every(
        (one) => leastDevelopedAt(one, shelf.today) === leastDevelopedAt(one, other.today),
      );
      const asked = createAsking(catalogue, other);
      asked.copy(asking.gates, shelf.offers, before, sameList);
      for (let slot = 0; slot < other.offers.length; slot++) {
        setWindow(other, slot, shelf, before[slot]);
        settle(other, slot);
      }
      return indexOn(catalogue, other, asked, true);
    },
    countable: (id) => slotOf(id) >= 0 && isCountable(shelf, slotOf(id)),

    prepare: () => asking.prepare(),
    anyUnblocked: (need) => isAny(asking.gate(need), shelf),
    gate: asking.gate,
    anyThrough: (gate) => isAny(gate, shelf),
    unblockedCount: (need) => countOf(asking.gate(need), shelf),
    fitsTouch(id, need) {
      const slot = slotOf(id);
      return slot >= 0 && asking.admits(need, slot);
    },
    scoreOf(id, need, present) {
      const slot = slotOf(id);
      return slot < 0
        ? 0
        : scoreAt(asking.asked(need), shelf, slot) + (present ? catalogue.weights.parts.PRESENCE : 0);
    },
    pairOf(id, need, { present, audience, own = 0 }) {
      const slot = slotOf(id);
      if (slot < 0) return null;
      const { facts, ...pair } = pairAt(slot, need, present, audience);
      return { ...pair, facts: { ...facts, capacityTaken: facts.capacityTaken - own } };
    },
    best(need, { from, to, includeBlocked }, present, audience) {
      const asked = asking.asked(need);
      const count = countOf(asked, shelf);
      const keys = new Int32Array(Math.min(to, count));
      if (from < keys.length) bestKeys(asked, shelf, present, keys);
      const blocked = includeBlocked && to > count ? blockedKeys(asked, shelf, present) : [];
      const said = (judge: typeof fit) => (key: number) => {
        const slot = slotOfKey(shelf, key);
        return fitAt(slot, need, isPresent(slot, need, present), audience, judge);
      };
      const rest = blocked.slice(Math.max(0, from - count), Math.max(0, to - count));
      return {
        totalCount: includeBlocked ? shelf.offers.length : count,
        fits: [...Array.from(keys.subarray(from), said(fitOfUnblocked)), ...Array.from(rest, said(fit))],
      };
    },
    ranked(need, { includeBlocked, limit = Number.POSITIVE_INFINITY }, present) {
      const asked = asking.asked(need);
      const count = countOf(asked, shelf);
      const keys = new Int32Array(Math.min(limit, count));
      if (keys.length > 0) bestKeys(asked, shelf, present, keys);
      const blocked = includeBlocked && limit > count ? blockedKeys(asked, shelf, present) : [];
      return [...keys, ...blocked].map((key) => ({
        offer: shelf.offers[slotOfKey(shelf, key)] as Offer,
        blockers: blockersOfKey(key),
        score: scoreOfKey(key),
      }));
    },
    eachUnblocked: (need, present, visit) => eachUnblocked(asking.asked(need), shelf, present, visit),
    bestScores(need, limit, present, out) {
      if (winners.length !== limit) winners = new Int32Array(limit);
      const found = limit === 0 ? 0 : bestKeys(asking.asked(need), shelf, present, winners);
      for (let at = 0; at < found; at++) {
        const key = intAt(winners, at);
        out[2 * at] = slotOfKey(shelf, key);
        out[2 * at + 1] = scoreOfKey(key);
      }
      return found;
    },
    offerAt: (slot) => shelf.offers[slot],
  };
}

/** When the list of least developed countries next changes. */
function nextList(catalogue: Catalogue, now: Instant): Instant | null {
  return [...catalogue.participants.values()].reduce<Instant | null>((next, { leastDeveloped }) => {
    const days = leastDeveloped ? [leastDeveloped.since, leastDeveloped.until] : [];
    return days.reduce(
      (soonest, day) => (day && startOf(day) > now ? earlier(soonest, startOf(day)) : soonest),
      next,
    );
  }, null);
}
