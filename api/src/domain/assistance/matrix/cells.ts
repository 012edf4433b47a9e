import type { Eyes } from './audience.ts';
import { countNeeds, type Table } from './count-needs.ts';
import { axisOf } from './dimensions.ts';
import type { Cell, MatrixFigures, MatrixQuery, NeedFilter } from './figures.ts';
import { createSieve } from './filter.ts';
import { cellAt, type HelpGrid, isEmpty } from './grid.ts';
import { addActivities, countOffers } from './help.ts';
import { atlasOf, type World } from './world.ts';

/** What is worked out of offers alone, shared by all audiences until an offer changes. */
export interface OfferFigures {
  version: string;
  readonly byQuery: Map<string, HelpGrid>;
}

export const createOfferFigures = (): OfferFigures => ({ version: '', byQuery: new Map() });

/** How many tables of offers are kept at once. */
const kept = 32;

export function tableOf(world: World, { rows, columns, filter, instrument }: MatrixQuery): Table {
  const atlas = atlasOf(world);
  const sieve = createSieve(filter, instrument, world.population, atlas);
  return { rows: axisOf(rows, atlas, sieve), columns: axisOf(columns, atlas, sieve), sieve };
}

/** Needs against services, for these eyes [WG 29, 37]: distinct counts in each cell and each total; what holds nothing is left out. */
export function matrix(world: World, query: MatrixQuery, eyes: Eyes, memory: OfferFigures): MatrixFigures {
  const table = tableOf(world, query);
  const needs = countNeeds(world, table, eyes);
  const help = addActivities(world, table, eyes, offersOf(world, query, table, memory));

  const rows = table.rows.keys;
  const columns = table.columns.keys;
  const width = columns.length + 1;
  const cells: Cell[] = [];
  const figures = (row: number, column: number): Cell =>
    cellAt(needs, help, row * width + column, rows[row] ?? null, columns[column] ?? null);
  const holds = (row: number, column: number) => !isEmpty(needs, help, row * width + column);
  for (let row = 0; row < rows.length; row++)
    for (let column = 0; column < columns.length; column++)
      if (holds(row, column)) cells.push(figures(row, column));

  const fullRows = [...rows.keys()].filter((row) => holds(row, columns.length));
  const fullColumns = [...columns.keys()].filter((column) => holds(rows.length, column));
  return {
    rows: fullRows.map((row) => rows[row] as string),
    columns: fullColumns.map((column) => columns[column] as string),
    cells,
    totals: [
      ...fullRows.map((row) => figures(row, columns.length)),
      ...fullColumns.map((column) => figures(rows.length, column)),
      figures(rows.length, columns.length),
    ],
  };
}

/** How many cells the table could have at most: of one family, only keys that go together make one. */
export function size(world: World, query: MatrixQuery): number {
  const { rows, columns } = tableOf(world, query);
  const alike =
    rows.family === columns.family &&
    rows.table.length === columns.table.length &&
    rows.ofCategory === columns.ofCategory;
  if (!alike || rows.dimension === 'HORIZON' || rows.dimension === 'COVERAGE')
    return rows.keys.length * columns.keys.length;
  return new Set([...rows.table.keys()].map((at) => `${rows.table[at]} ${columns.table[at]}`)).size;
}

function offersOf(world: World, query: MatrixQuery, table: Table, memory: OfferFigures): HelpGrid {
  const version = `${world.offersVersion} ${world.numbers.providers.all.length} ${world.population}`;
  if (memory.version !== version) {
    memory.byQuery.clear();
    memory.version = version;
  }
  const key = JSON.stringify([query.rows, query.columns, query.instrument, helpFilter(query.filter)]);
  const known = memory.byQuery.get(key);
  if (known) return known;
  const counted = countOffers(world, table);
  const oldest = memory.byQuery.keys().next().value;
  if (memory.byQuery.size >= kept && oldest !== undefined) memory.byQuery.delete(oldest);
  memory.byQuery.set(key, counted);
  return counted;
}

/** Filters on needs alone do not narrow offers. */
const helpFilter = ({ coverage: _coverage, horizons: _horizons, vague: _vague, ...filter }: NeedFilter) =>
  filter;
