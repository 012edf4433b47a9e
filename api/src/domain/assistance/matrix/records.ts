import type { NeedId } from '../../base/ids.ts';
import type { Eyes } from './audience.ts';
import { tableOf } from './cells.ts';
import { countNeeds, eachNeed, keyIn, type Table } from './count-needs.ts';
import { type Axis, narrowed, nowhere, wholeAxis } from './dimensions.ts';
import type { CellRecords, MatrixQuery, NeedFilter } from './figures.ts';
import { createSieve } from './filter.ts';
import { cellAt } from './grid.ts';
import { addActivities, countingActivities, countingOffers, countOffers } from './help.ts';
import { inOrder, inOwnOrder } from './order.ts';
import { createPlacing, type Placed } from './placing.ts';
import { providersOfNeed } from './providers-of-need.ts';
import { atlasOf, type World } from './world.ts';

/** The records behind a cell or a total, with its figures: needs by State in the alphabet, then in the order of the Convention. */
export function cell(
  world: World,
  query: MatrixQuery,
  row: string | null,
  column: string | null,
  eyes: Eyes,
): CellRecords {
  const whole = tableOf(world, query);
  const rows = row === null ? wholeAxis : narrowed(whole.rows, row);
  const columns = column === null ? wholeAxis : narrowed(whole.columns, column);
  const table: Table = { rows, columns, sieve: whole.sieve };
  const help = addActivities(world, table, eyes, countOffers(world, table));
  return {
    // The one key, or the total of the axis that is none: the first place either way.
    cell: cellAt(countNeeds(world, table, eyes), help, 0, row, column),
    needs: needsIn(world, table, eyes),
    offers: placedIn(table, countingOffers(world, table)),
    activities: placedIn(table, countingActivities(world, table, eyes)),
  };
}

/** Needs in the State's alphabet and its own order, then the Convention's. WITHDRAWN ones only where the filter asks for them. */
export function listNeeds(world: World, filter: NeedFilter, eyes: Eyes): NeedId[] {
  const sieve = createSieve(filter, null, world.population, atlasOf(world));
  const found: number[] = [];
  eachNeed(world, sieve, eyes, world.atlas.participantsByName, (slot) => found.push(slot));
  return inOwnOrder(world, found);
}

function needsIn(world: World, { rows, columns, sieve }: Table, eyes: Eyes): NeedId[] {
  const inRow = standsOn(world, rows, eyes);
  const inColumn = standsOn(world, columns, eyes);
  const found: number[] = [];
  const pairwise = rows.family === 'PROVIDER' && columns.family === 'PROVIDER';
  eachNeed(world, sieve, eyes, world.atlas.participantsByName, (slot, coverage) => {
    if (coverage > 4) return;
    const stands = pairwise
      ? underOne(world, rows, columns, slot, eyes)
      : inRow(slot, coverage) && inColumn(slot, coverage);
    if (stands) found.push(slot);
  });
  return inOrder(world, found);
}

function standsOn(world: World, axis: Axis, eyes: Eyes): (slot: number, coverage: number) => boolean {
  if (axis.family === 'ALL') return () => true;
  if (axis.family !== 'PROVIDER') {
    const keyOf = keyIn(axis, world.needs);
    return (slot, coverage) => keyOf(slot, coverage) !== nowhere;
  }
  return (slot) => underOne(world, axis, axis, slot, eyes);
}

/** Under one and the same provider on both axes. */
function underOne(world: World, rows: Axis, columns: Axis, slot: number, eyes: Eyes): boolean {
  const providers = providersOfNeed(world, slot, eyes);
  if (providers.length === 0) return rows.none !== nowhere && columns.none !== nowhere;
  return providers.some(
    (at) => (rows.table[at] ?? nowhere) !== nowhere && (columns.table[at] ?? nowhere) !== nowhere,
  );
}

/** By title; of equal titles by id. */
function placedIn<Thing extends Placed & { readonly id: string; readonly title: string }>(
  table: Table,
  things: Iterable<Thing>,
): Thing['id'][] {
  const place = createPlacing(table.rows, table.columns, table.sieve);
  const found: Thing[] = [];
  for (const thing of things) {
    let stands = false;
    place(thing, (at) => {
      stands ||= at === 0;
    });
    if (stands) found.push(thing);
  }
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return found.sort((a, b) => order(a.title, b.title) || order(a.id, b.id)).map(({ id }) => id);
}
