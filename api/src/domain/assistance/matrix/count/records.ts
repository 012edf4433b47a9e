import type { NeedId } from '../../../base/ids.ts';
import { inOrder, type Order } from '../../../base/order.ts';
import { addAt, byteAt, intAt, shortAt } from '../../at.ts';
import { coverageIndex } from '../../coverage.ts';
import { countsFrom, coverageWidth } from '../../coverage-counts.ts';
import { type Titled, titleOrder } from '../../orders.ts';
import type { CellRecords, FirstOf, MatrixQuery, NeedFilter } from '../figures.ts';
import { statesIn } from '../numbers/atlas.ts';
import type { Eyes } from '../numbers/eyes.ts';
import { type Axis, nowhere, wholeAxis } from '../question/axis.ts';
import { narrowTo } from '../question/narrow.ts';
import { createPlacing } from '../question/placing.ts';
import { createSieve, type Sieve } from '../question/sieve.ts';
import { inOwnOrder, sortNeeds } from '../world/order.ts';
import type { Placed } from '../world/placed.ts';
import { providersOfNeed } from '../world/providers-of-need.ts';
import { atlasOf, type World } from '../world/world.ts';
import { tableOf } from './cells.ts';
import { countingActivities, countingOffers } from './help.ts';
import { mentions } from './mentions.ts';
import { oneOfEach, sameHelp } from './same-help.ts';
import { selectNeeds } from './select-needs.ts';
import { countSilentGaps } from './silent-gaps.ts';

/** The records behind a cell or a total, with its figures: needs by State in the reader's alphabet, then in the order of the Convention. */
export function cell(
  world: World,
  query: MatrixQuery,
  row: string | null,
  column: string | null,
  eyes: Eyes,
  language: string,
): CellRecords {
  const { rows, columns, sieve: whole } = tableOf(world, query);
  const inRow = row === null ? whole : narrowTo(whole, rows, row);
  const sieve = column === null ? inRow : narrowTo(inRow, columns, column);
  const axes = [...(row === null ? [] : [rows]), ...(column === null ? [] : [columns])];

  const ofNeedsAlone = axes.some(({ family }) => family === 'NEED');
  const offers = ofNeedsAlone ? [] : standing(countingOffers(world, sieve), sieve, language);
  const counting = ofNeedsAlone ? [] : countingActivities(world, sieve, eyes);
  const activities = standing(counting, sieve, language);
  const once = oneOfEach(activities, sameHelp(counting));
  const { slots, participants, coverage } = needsIn(world, sieve, axes, eyes, language);
  return {
    cell: {
      row,
      column,
      needs: slots.length,
      participants,
      offers: offers.length,
      providers: new Set([...offers, ...activities].flatMap(({ providers }) => providers.items)).size,
      activities: once.length,
      silentGaps: silentGapsIn(world, sieve, axes, eyes),
      coverage,
    },
    needs: slots.map((slot) => world.needs.ids[slot] as NeedId),
    offers: offers.map(({ id, title }) => ({ id, title })),
    activities: once.map(({ id, title }) => ({ id, title })),
  };
}

/** The first needs behind each of these rows, which are of provisions, in the same order: once through all needs, and nothing besides is looked for. */
export function firstNeeds(
  world: World,
  query: MatrixQuery,
  { of, most }: FirstOf,
  eyes: Eyes,
  language: string,
): ReadonlyMap<string, readonly NeedId[]> {
  const { rows, sieve } = tableOf(world, query);
  const found = new Map<string, NeedId[]>(of.map((key) => [key, []]));
  const lists = rows.keys.map((key) => found.get(key));
  for (const slot of needsIn(world, sieve, [rows], eyes, language).slots) {
    const list = lists[rows.table[shortAt(world.needs.provision, slot)] ?? nowhere];
    if (list && list.length < most) list.push(world.needs.ids[slot] as NeedId);
  }
  return found;
}

/** Needs State by State in the reader's alphabet, each State's in its own order, then the Convention's. WITHDRAWN ones only where the filter asks for them; with words those that mention them. */
export function listNeeds(
  world: World,
  filter: NeedFilter,
  eyes: Eyes,
  language: string,
  words: readonly string[],
): NeedId[] {
  const sieve = createSieve(filter, null, world.population, atlasOf(world));
  sortNeeds(world);
  const { slots, count } = selectNeeds(world, sieve, eyes, statesIn(world.atlas, language));
  const selected = Array.from(slots.subarray(0, count));
  const found = words.length === 0 ? selected : selected.filter(mentions(world, words, eyes, language));
  return inOwnOrder(world, found).map((slot) => world.needs.ids[slot] as NeedId);
}

function needsIn(world: World, sieve: Sieve, axes: readonly Axis[], eyes: Eyes, language: string) {
  sortNeeds(world);
  const selection = selectNeeds(world, sieve, eyes, statesIn(world.atlas, language));
  const ofProviders = axes.some(({ family }) => family === 'PROVIDER');
  const slots: number[] = [];
  const counts = new Int32Array(coverageWidth);
  let participants = 0;
  let last = -1;
  for (let at = 0; at < selection.count; at++) {
    const slot = intAt(selection.slots, at);
    const far = byteAt(selection.coverages, at);
    if (
      far === coverageIndex.WITHDRAWN ||
      (ofProviders && !standsUnder(sieve, providersOfNeed(world, slot, eyes)))
    )
      continue;
    slots.push(slot);
    addAt(counts, far);
    const participant = shortAt(world.needs.participant, slot);
    if (participant !== last) participants++;
    last = participant;
  }
  return { slots, participants, coverage: countsFrom(counts, 0) };
}

const standsUnder = (sieve: Sieve, providers: readonly number[]): boolean =>
  providers.length === 0
    ? sieve.withoutProvider
    : providers.some((provider) => sieve.everyProvider[provider] === 1);

/** What has no type, provider or horizon is only in the totals across these. */
function silentGapsIn(world: World, sieve: Sieve, axes: readonly Axis[], eyes: Eyes): number {
  if (axes.some(({ family }) => family !== 'PROVISION' && family !== 'STATE')) return 0;
  const total = new Int32Array(1);
  countSilentGaps(world, { rows: wholeAxis, columns: wholeAxis, sieve }, eyes, total);
  return intAt(total, 0);
}

function standing<Thing extends Placed & Titled>(
  things: readonly Thing[],
  sieve: Sieve,
  language: string,
): readonly Thing[] {
  const { place } = createPlacing(wholeAxis, wholeAxis, sieve);
  return inOrder(
    things.filter((thing) => place(thing) > 0),
    titleOrder('', language) as Order<Thing>,
  );
}
