import type { Cell, MatrixFigures, MatrixQuery } from '../figures.ts';
import type { Eyes } from '../numbers/eyes.ts';
import { axisOf, nowhere } from '../question/axis.ts';
import { createSieve } from '../question/sieve.ts';
import type { Table } from '../question/table.ts';
import { atlasOf, type World } from '../world/world.ts';
import { countNeeds } from './count-needs.ts';
import { cellAt, isEmpty } from './grid.ts';
import { helpFor, type SharedFigures } from './shared-figures.ts';

export function tableOf(world: World, { rows, columns, filter, instrument }: MatrixQuery): Table {
  const atlas = atlasOf(world);
  const sieve = createSieve(filter, instrument, world.population, atlas);
  return { rows: axisOf(rows, atlas, sieve), columns: axisOf(columns, atlas, sieve), sieve };
}

/** Needs against services, for these eyes [WG 29, 37]: distinct counts in each cell and each total; what holds nothing is left out. */
export function matrix(world: World, query: MatrixQuery, eyes: Eyes, memory: SharedFigures): MatrixFigures {
  const table = tableOf(world, query);
  const needs = countNeeds(world, table, eyes);
  const help = helpFor(world, query, table, eyes, memory);

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
