import { countedCoverages, countsFrom, coverageWidth } from '../coverage-counts.ts';
import type { Cell, MatrixFigures } from './figures.ts';

/** Only the cells and totals that differ; one that emptied has zeros. */
export interface Patch {
  readonly cells: readonly Cell[];
  readonly totals: readonly Cell[];
}

/**
 * What turns one table into the other: null when they are equal, WHOLE when a head came, went or moved.
 * Law: applying it to `before` gives `after`.
 */
export function patchBetween(before: MatrixFigures, after: MatrixFigures): Patch | 'WHOLE' | null {
  if (!sameKeys(before.rows, after.rows) || !sameKeys(before.columns, after.columns)) return 'WHOLE';
  const patch = { cells: changed(before.cells, after.cells), totals: changed(before.totals, after.totals) };
  return patch.cells.length + patch.totals.length === 0 ? null : patch;
}

/** The table with the patch laid over it: what a listener does with one. */
export function applyPatch(figures: MatrixFigures, { cells, totals }: Patch): MatrixFigures {
  return { ...figures, cells: laidOver(figures.cells, cells), totals: laidOver(figures.totals, totals) };
}

const nothing = new Int32Array(coverageWidth);

/** An empty cell. */
export const emptyCell = (row: string | null, column: string | null): Cell => ({
  row,
  column,
  needs: 0,
  participants: 0,
  offers: 0,
  providers: 0,
  activities: 0,
  silentGaps: 0,
  coverage: countsFrom(nothing, 0),
});

function changed(before: readonly Cell[], after: readonly Cell[]): Cell[] {
  const left = new Map(before.map((cell) => [placeOf(cell), cell]));
  const different: Cell[] = [];
  for (const cell of after) {
    const place = placeOf(cell);
    const old = left.get(place);
    left.delete(place);
    if (!old || !sameFigures(old, cell)) different.push(cell);
  }
  for (const { row, column } of left.values()) different.push(emptyCell(row, column));
  return different;
}

function laidOver(cells: readonly Cell[], patches: readonly Cell[]): Cell[] {
  const table = new Map(cells.map((cell) => [placeOf(cell), cell]));
  for (const cell of patches) {
    if (isEmpty(cell)) table.delete(placeOf(cell));
    else table.set(placeOf(cell), cell);
  }
  return [...table.values()];
}

const isEmpty = (cell: Cell): boolean => sameFigures(cell, emptyCell(null, null));
const placeOf = ({ row, column }: Cell): string => JSON.stringify([row, column]);
const sameKeys = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((key, at) => key === b[at]);

const counts = ['needs', 'participants', 'offers', 'providers', 'activities', 'silentGaps'] as const;
const sameFigures = (a: Cell, b: Cell): boolean =>
  counts.every((count) => a[count] === b[count]) &&
  countedCoverages.every((stage) => a.coverage[stage] === b.coverage[stage]);
