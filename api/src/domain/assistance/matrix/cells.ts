import type { Atlas } from './atlas.ts';
import type { Eyes } from './audience.ts';
import { countNeeds, type Table } from './count-needs.ts';
import { axisOf, nowhere } from './dimensions.ts';
import type { Cell, MatrixFigures, MatrixQuery, NeedFilter, Population } from './figures.ts';
import { createSieve } from './filter.ts';
import { cellAt, type HelpGrid, isEmpty } from './grid.ts';
import { addActivities, countOffers } from './help.ts';
import { createPlacing, type Placing } from './placing.ts';
import { atlasOf, type World } from './world.ts';

/** What is worked out for a query without asking who looks: where things stand, and the offers there until one of them changes. */
interface Shared {
  readonly placing: Placing;
  offers: HelpGrid;
  offersVersion: string;
}

export interface OfferFigures {
  atlas: Atlas | null;
  population: Population;
  readonly byQuery: Map<string, Shared>;
}

export const createOfferFigures = (): OfferFigures => ({
  atlas: null,
  population: 'REAL',
  byQuery: new Map(),
});

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
  const { placing, offers } = sharedOf(world, query, table, memory);
  const help = addActivities(world, table.sieve, eyes, placing, offers);

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
  const together =
    rows.family === columns.family && rows.ofCategory === columns.ofCategory && rows.family !== 'NEED';
  if (!together) return rows.keys.length * columns.keys.length;
  const pairs = new Set([`${rows.none} ${columns.none}`]);
  for (const at of rows.table.keys())
    if (rows.table[at] !== nowhere) pairs.add(`${rows.table[at]} ${columns.table[at]}`);
  return pairs.size;
}

function sharedOf(world: World, query: MatrixQuery, table: Table, memory: OfferFigures): Shared {
  if (memory.atlas !== world.atlas || memory.population !== world.population) {
    memory.byQuery.clear();
    memory.atlas = world.atlas;
    memory.population = world.population;
  }
  const offersVersion = `${world.offersVersion} ${world.numbers.providers.all.length}`;
  const key = JSON.stringify([query.rows, query.columns, query.instrument, helpFilter(query.filter)]);
  const known = memory.byQuery.get(key);
  if (known?.offersVersion === offersVersion) return known;
  const placing = known?.placing ?? createPlacing(table.rows, table.columns, table.sieve);
  const shared = { placing, offers: countOffers(world, table.sieve, placing), offersVersion };
  const oldest = memory.byQuery.keys().next().value;
  if (memory.byQuery.size >= kept && oldest !== undefined) memory.byQuery.delete(oldest);
  memory.byQuery.set(key, shared);
  return shared;
}

/** Filters on needs alone do not narrow offers. */
const helpFilter = ({ coverage: _coverage, horizons: _horizons, vague: _vague, ...filter }: NeedFilter) =>
  filter;
