import { clsx } from 'clsx';
import { memo } from 'react';
import type { FiguresFragment } from '../../gql/graphql.ts';
import { tintOf, Waterline } from '../../ui/Waterline.tsx';
import styles from './GridCell.module.css';
import grid from './MatrixGrid.module.css';

type GridCellProps = {
  readonly figures: FiguresFragment;
  /** The cell in a full sentence: its accessible name. */
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly total: boolean;
  readonly tabStop: boolean;
  readonly focused: boolean;
  readonly crossed: boolean;
  readonly open: boolean;
  readonly changed: boolean;
  readonly edge: boolean;
};

/** One cell of the grid: the glyph on its tint, and the whole story as its name. */
export const GridCell = memo(function GridCell(cell: GridCellProps) {
  const { figures, name, row, column } = cell;
  const look = clsx(
    cell.total ? grid.total : tintOf(figures.coverage.unmet),
    cell.edge && grid.edge,
    cell.crossed && styles.crossed,
    cell.focused && styles.focused,
    cell.open && styles.open,
    cell.changed && styles.flash,
  );
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell that arrows reach and Enter opens
      role="gridcell"
      className={look}
      tabIndex={cell.tabStop ? 0 : -1}
      aria-label={name}
      aria-rowindex={row + 2}
      aria-colindex={column + 2}
      aria-selected={cell.open || undefined}
      data-row={row}
      data-column={column}
    >
      <Waterline figures={figures} />
    </td>
  );
});
