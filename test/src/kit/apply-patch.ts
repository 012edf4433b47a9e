import type { Figures, Matrix, MatrixEvent } from './shapes.ts';

/** What a client that listens holds after an event: a whole matrix replaces all, a patch replaces its cells, and a cell with nothing in it goes. */
export function applyEvent(held: Matrix | null, event: MatrixEvent): Matrix {
  if (event.__typename === 'Matrix' || !held) return event as Matrix;
  return {
    ...held,
    asOf: event.asOf,
    version: event.version,
    cells: merged(held.cells, event.cells),
    totals: merged(held.totals, event.totals),
  };
}

/** The figures of a matrix in one order and without what only tells its version. */
export const figuresOf = (matrix: Matrix) => ({
  rows: matrix.rows.map(({ key }) => key).sort(),
  columns: matrix.columns.map(({ key }) => key).sort(),
  cells: sorted(matrix.cells),
  totals: sorted(matrix.totals),
});

function merged(held: readonly Figures[], changed: readonly Figures[]): readonly Figures[] {
  const cells = new Map(held.map((cell) => [keyOf(cell), cell]));
  for (const cell of changed) {
    if (isEmpty(cell)) cells.delete(keyOf(cell));
    else cells.set(keyOf(cell), cell);
  }
  return [...cells.values()];
}

const keyOf = ({ row, column }: Figures) => `${row} / ${column}`;
const sorted = (cells: readonly Figures[]) => [...cells].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
const isEmpty = ({ needs, offers, activities, silentGaps }: Figures) =>
  needs + offers + activities + silentGaps === 0;
