import { dayOf, type Instant, millisecondsOf } from '../../base/calendar.ts';
import type { NeedId } from '../../base/ids.ts';
import type { Audience } from '../../base/visibility.ts';
import type { Catalogue } from '../../convention/catalogue.ts';
import { coverages } from '../coverage.ts';
import { type Boundaries, boundariesOf } from './change/boundaries.ts';
import { changeRow, createRipple } from './change/change-row.ts';
import { passTime } from './change/pass-time.ts';
import { putRow } from './change/put-row.ts';
import { lastOf, resettle, runAll, settle, settleAll } from './change/settle.ts';
import { type KeptTouches, keptOf, lastTouch, touchesFrom, touchSeen, written } from './change/versions.ts';
import { belonging } from './count/belonging.ts';
import { capacity } from './count/capacity.ts';
import { capacityTaken } from './count/capacity-taken.ts';
import { matrix, size } from './count/cells.ts';
import { hiddenFromDonors, seesAnswer } from './count/hidden-answers.ts';
import { indicators } from './count/indicators.ts';
import { levels } from './count/levels.ts';
import { needTotals } from './count/need-totals.ts';
import { cell, firstNeeds, listNeeds } from './count/records.ts';
import { createSharedFigures } from './count/shared-figures.ts';
import { listSilentGaps } from './count/silent-gaps.ts';
import { unlocks } from './count/unlocks.ts';
import { fitOf, fitsOf, fitsOfNeed, fitsOfOffer, inReach, pairOf } from './fits/fits.ts';
import { fitsOfProvider } from './fits/fits-of-provider.ts';
import { offersForState } from './fits/offers-for-state.ts';
import { supposedWeights } from './fits/supposed-weights.ts';
import { whyNot } from './fits/why-not.ts';
import { freeze } from './frozen/freeze.ts';
import { createHistory, type History } from './kept/history.ts';
import { activitiesOfNeed, listedActivities } from './listed/listed-activities.ts';
import { isActedOn, listedMatches } from './listed/listed-matches.ts';
import { listedOffers } from './listed/listed-offers.ts';
import { listedOverlaps } from './listed/listed-overlaps.ts';
import { listedUnsupported, unsupportedAt } from './listed/listed-unsupported.ts';
import { createLooking, type Eyes } from './numbers/eyes.ts';
import { bytesOf, settlePast, spanOf } from './past/past.ts';
import { createLabelsThen, relabel } from './past/relabel.ts';
import { createReplay } from './past/replay.ts';
import type { Past, Projection } from './projection.ts';
import { createSieve } from './question/sieve.ts';
import type { Row } from './rows.ts';
import { suppose } from './suppose/suppose.ts';
import { coverageSeen } from './world/coverage-of-needs.ts';
import { awaitTexts, putTexts } from './world/need-texts.ts';
import { placeSeen } from './world/order.ts';
import { slotSeen } from './world/slot-seen.ts';
import { cyclesSeen } from './world/submissions.ts';
import { atlasOf, createWorld, type World } from './world/world.ts';

/** What a projection starts from. */
export interface Start {
  readonly rows: Iterable<Row>;
  readonly number: number;
  readonly at: Instant;
  /** The clock. */
  readonly now: Instant;
  /** When what was last touched, if that is known. */
  readonly touches?: KeptTouches | null;
  /** Known to this database alone: by it versions are written. */
  readonly salt?: number;
}

/** The matrix projection from all rows that count: a cache of the truth for every audience at once. `catalogue` is asked before each answer. */
export function createProjection(catalogue: Catalogue | (() => Catalogue), start: Start): Projection {
  const current = typeof catalogue === 'function' ? catalogue : () => catalogue;
  const world = createWorld(current(), start.now);
  for (const row of start.rows) putRow(world, row);
  runAll(settleAll(world));
  return projectionOf(world, current, start);
}

/** The projection of a world that is settled. */
function projectionOf(
  world: World,
  current: () => Catalogue,
  start: Omit<Start, 'rows' | 'now'> & { readonly labelsThen?: ReadonlyMap<number, number> },
): Projection {
  const { labelsThen } = start;
  const touches = touchesFrom(start.touches ?? null, { number: start.number, at: start.at });
  const shared = createSharedFigures();
  let number = start.number;
  let shape = shapeOf(current());
  let boundaries: Boundaries | null = null;
  // The same as now is not a change.
  world.recovered.clear();

  /** Reference data is read again when an import changes it. */
  function known(): typeof world {
    const now = current();
    if (now !== world.atlas.catalogue || shapeOf(now) !== shape) {
      resettle(world, now);
      shape = shapeOf(now);
      boundaries = null;
    }
    atlasOf(world);
    return world;
  }
  const looking = createLooking();
  const eyes = (audience: Audience): Eyes => looking(audience, known().numbers);
  const turn = (): Boundaries => (boundaries ??= boundariesOf(known()));

  /** What `of` says of the need in its slot; null where the audience does not see it. */
  function ofNeed<T>(id: NeedId, audience: Audience, of: (slot: number, eyes: Eyes) => T): T | null {
    const own = eyes(audience);
    const slot = slotSeen(world, id, own);
    return slot === null ? null : of(slot, own);
  }

  function tick(now: Instant): boolean {
    known();
    if (now <= world.now) return false;
    const { next } = turn();
    if (next === null || now < next) {
      world.now = now;
      world.offers.tick(now);
      return false;
    }
    boundaries = null;
    return passTime(world, now);
  }

  return {
    population: () => known().population,
    number: () => number,
    touches: () => keptOf(touches, number),
    apply(entry) {
      if (entry.number <= number) return;
      tick(entry.at);
      const touch = { number: entry.number, at: entry.at };
      const ripple = createRipple((labels) => touchSeen(touches, labels, touch), entry.at);
      for (const row of entry.rows) changeRow(known(), row, ripple);
      settle(world, ripple);
      if (ripple.offers.size + ripple.agreements > 0) boundaries = null;
      // Last: what threw on the way is not taken for applied.
      number = entry.number;
    },
    tick,
    today: () => dayOf(world.now),
    takeRecovered() {
      const { needs, recovered } = known();
      const ids = [...recovered].map((slot) => needs.ids[slot] as NeedId);
      recovered.clear();
      return ids;
    },
    nextTick: () => turn().next,

    version(audience) {
      const { last } = turn();
      const touch = lastTouch(touches, audience);
      const touched = written(touch.number, start.salt ?? 0);
      const boundary = last === null ? '' : millisecondsOf(last).toString(36);
      return {
        version: [touched, boundary, world.atlas.catalogue.version].join('.'),
        asOf: last !== null && last > touch.at ? last : touch.at,
      };
    },
    // What is worked out for a large table is not kept: few ask for one, and it may be refused.
    matrix: (query, audience) =>
      matrix(
        known(),
        query,
        eyes(audience),
        size(world, query) > largeTable ? createSharedFigures() : shared,
      ),
    cell: (query, row, column, audience, language = 'en') =>
      cell(known(), query, row, column, eyes(audience), language),
    firstNeeds: (query, first, audience, language = 'en') =>
      firstNeeds(known(), query, first, eyes(audience), language),
    indicators: (query, audience) => indicators(known(), query, eyes(audience)),
    levels: (query, audience) => levels(known(), query, eyes(audience)),
    capacity: (query, audience) => capacity(known(), query, eyes(audience)),
    hiddenFromDonors: (instrument) => hiddenFromDonors(known(), instrument),
    seesAnswer: (state, provision, audience) => seesAnswer(known(), state, provision, eyes(audience)),
    belonging: (query, placed, audience) => belonging(known(), query, placed, eyes(audience)),
    silentGaps: (filter, instrument, audience) =>
      listSilentGaps(known(), createSieve(filter, instrument, world.population, world.atlas), eyes(audience)),

    needs: (filter, audience, language = 'en', words = []) =>
      listNeeds(known(), filter, eyes(audience), language, words),
    awaitTexts: () => awaitTexts(world.needTexts, world.needs),
    putTexts: (read) => putTexts(world.needTexts, world.needs, read),
    textsVersion: () => world.needTexts.version,
    needTotals: (filter, audience) => needTotals(known(), filter, eyes(audience)),
    ownPlace: (need) => world.needs.place[world.needs.slots.get(need) ?? -1] ?? 0,
    coverage: (need, audience) =>
      ofNeed(need, audience, (slot, of) => coverages[coverageSeen(world, slot, of)] ?? null),
    place: (need, audience) => ofNeed(need, audience, (slot, of) => placeSeen(world, slot, of)),
    offers: (language) => listedOffers(known(), language),
    activities: (audience) => listedActivities(known(), eyes(audience)),
    matches: (audience) => listedMatches(known().matches, world.needs, eyes(audience)),
    isActedOn: (match, audience) => isActedOn(known().matches, world.needs, eyes(audience), match),
    unsupported: (audience, limitDays) => listedUnsupported(known(), eyes(audience), limitDays),
    unsupportedOf: (need, audience) => ofNeed(need, audience, (slot, of) => unsupportedAt(world, slot, of)),
    activitiesOf: (need, audience) =>
      ofNeed(need, audience, (slot, of) => activitiesOfNeed(world, slot, of)) ?? [],
    overlaps: (audience) => listedOverlaps(known(), eyes(audience)),
    unlocks: (need, audience) => ofNeed(need, audience, (slot, of) => unlocks(world, slot, of)) ?? 0,

    fit: (need, offer, audience) => ofNeed(need, audience, (slot, of) => fitOf(world, slot, offer, of)),
    pair: (need, offer, audience) => ofNeed(need, audience, (slot, of) => pairOf(world, slot, offer, of)),
    supposedWeights: (weights, audience) => supposedWeights(known(), weights, eyes(audience)),
    fitsOfNeed: (need, audience, page) =>
      ofNeed(need, audience, (slot, of) => fitsOfNeed(world, slot, of, page)),
    fitsOfWish: (wish, audience, page) => fitsOf(known(), wish, eyes(audience), page),
    inReach: (provider, written, audience) => inReach(known(), provider, written, eyes(audience)),
    fitsOfOffer: (offer, audience, page) => fitsOfOffer(known(), offer, eyes(audience), page),
    fitsOfProvider: (provider, audience, page) => fitsOfProvider(known(), provider, eyes(audience), page),
    suppose: (supposing, audience) => suppose(known(), supposing, eyes(audience)),
    offersForState: (state, audience) => offersForState(known(), state, eyes(audience)),
    whyNot: (offer, audience) => whyNot(known(), offer, eyes(audience)),
    capacityTaken: (offer, audience) => capacityTaken(world, offer, eyes(audience)),

    cycles: (audience, instrument) => cyclesSeen(known(), eyes(audience), instrument),
    labels: () => world.labelsVersion,
    beginHistory: () => createHistory(current(), known()),
    freeze: (audience, shownThen) => freeze(known(), eyes(audience), shownThen ? labelsThen : undefined),
    past,
    history: createReplay(current, (history, at) => lastOf(past(history, at))),
  };

  function* past(history: History, at: Instant): Generator<void, Past> {
    const labels = createLabelsThen();
    const then = yield* settlePast(history, known(), at, labels);
    const { number } = history;
    const projection = projectionOf(then, current, {
      ...{ number, at: number === 0 ? at : history.at, labelsThen: labels.ranks },
    });
    return {
      projection,
      ...spanOf(then),
      bytes: bytesOf(then),
      relabel() {
        const ripple = createRipple(() => {});
        runAll(relabel(then, known(), labels, ripple));
        settle(then, ripple);
      },
    };
  }
}

/** As many cells as a table of the usual kind never has. */
const largeTable = 5_000;

/** Changes whenever the reference data does, even where it is changed in place. */
const shapeOf = ({ version, participants, providers, provisions }: Catalogue): string =>
  [version, participants.size, providers.size, provisions.size].join(' ');
