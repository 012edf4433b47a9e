import type { NeedId } from '../../base/ids.ts';
import type { Eyes } from './audience.ts';
import { tableOf } from './cells.ts';
import { withdrawn } from './count-needs.ts';
import { type Axis, wholeAxis } from './dimensions.ts';
import type { CellRecords, CoverageCounts, MatrixQuery, NeedFilter } from './figures.ts';
import { createSieve, type Sieve } from './filter.ts';
import { countingActivities, countingOffers } from './help.ts';
import { narrowTo } from './narrow.ts';
import { inOwnOrder, sortNeeds } from './order.ts';
import { createPlacing, type Placed } from './placing.ts';
import { providersOfNeed } from './providers-of-need.ts';
import { selectNeeds } from './select-needs.ts';
import { countSilentGaps } from './silent-gaps.ts';
import { atlasOf, type World } from './world.ts';

/** The records behind a cell or a total, with its figures: needs by State in the alphabet, then in the order of the Convention. */
export function cell(
  world: World,
  query: MatrixQuery,
  row: string | null,
  column: string | null,
  eyes: Eyes,
): CellRecords {
  const { rows, columns, sieve: whole } = tableOf(world, query);
  const inRow = row === null ? whole : narrowTo(whole, rows, row);
  const sieve = column === null ? inRow : narrowTo(inRow, columns, column);
  const axes = [...(row === null ? [] : [rows]), ...(column === null ? [] : [columns])];

  const ofNeedsAlone = axes.some(({ family }) => family === 'NEED');
  const offers = ofNeedsAlone ? [] : standing(countingOffers(world, sieve), sieve);
  const activities = ofNeedsAlone ? [] : standing(countingActivities(world, sieve, eyes), sieve);
  const { slots, participants, coverage } = needsIn(world, sieve, axes, eyes);
  return {
    cell: {
      row,
      column,
      needs: slots.length,
      participants,
      offers: offers.length,
      providers: new Set([...offers, ...activities].flatMap(({ providers }) => providers.items)).size,
      activities: activities.length,
      silentGaps: silentGapsIn(world, sieve, axes, eyes),
      coverage,
    },
    needs: slots.map((slot) => world.needs.ids[slot] as NeedId),
    offers: offers.map(({ id }) => id),
    activities: activities.map(({ id }) => id),
  };
}

/** Needs in the State's alphabet and its own order, then the Convention's. WITHDRAWN ones only where the filter asks for them. */
export function listNeeds(world: World, filter: NeedFilter, eyes: Eyes): NeedId[] {
  const sieve = createSieve(filter, null, world.population, atlasOf(world));
  sortNeeds(world);
  const { slots, count } = selectNeeds(world, sieve, eyes);
  return inOwnOrder(world, Array.from(slots.subarray(0, count))).map(
    (slot) => world.needs.ids[slot] as NeedId,
  );
}

function needsIn(world: World, sieve: Sieve, axes: readonly Axis[], eyes: Eyes) {
  sortNeeds(world);
  const selection = selectNeeds(world, sieve, eyes);
  const ofProviders = axes.some(({ family }) => family === 'PROVIDER');
  const slots: number[] = [];
  const counts = [0, 0, 0, 0, 0];
  let participants = 0;
  let last = -1;
  for (let at = 0; at < selection.count; at++) {
    const slot = selection.slots[at] as number;
    const far = selection.coverages[at] as number;
    if (far === withdrawn || (ofProviders && !standsUnder(sieve, providersOfNeed(world, slot, eyes))))
      continue;
    slots.push(slot);
    counts[far] = (counts[far] as number) + 1;
    const participant = world.needs.participant[slot] as number;
    if (participant !== last) participants++;
    last = participant;
  }
  const [unmet = 0, offered = 0, agreed = 0, underWay = 0, met = 0] = counts;
  const coverage: CoverageCounts = { unmet, offered, agreed, underWay, met };
  return { slots, participants, coverage };
}

const standsUnder = (sieve: Sieve, providers: readonly number[]): boolean =>
  providers.length === 0
    ? sieve.withoutProvider
    : providers.some((provider) => sieve.everyProvider[provider] === 1);

/** What has no type, provider or horizon stands only in the totals across these. */
function silentGapsIn(world: World, sieve: Sieve, axes: readonly Axis[], eyes: Eyes): number {
  if (axes.some(({ family }) => family !== 'PROVISION' && family !== 'STATE')) return 0;
  const total = new Int32Array(1);
  countSilentGaps(world, { rows: wholeAxis, columns: wholeAxis, sieve }, eyes, total);
  return total[0] as number;
}

/** By title, of equal titles by id. */
function standing<Thing extends Placed & { readonly id: string; readonly title: string }>(
  things: readonly Thing[],
  sieve: Sieve,
): Thing[] {
  const { place } = createPlacing(wholeAxis, wholeAxis, sieve);
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return things
    .filter((thing) => place(thing) > 0)
    .sort((a, b) => order(a.title, b.title) || order(a.id, b.id));
}
