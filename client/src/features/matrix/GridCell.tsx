import { memo } from 'react';
import type { FiguresFragment } from '../../gql/graphql.ts';
import { tintOf, Waterline } from '../../ui/Waterline.tsx';

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
  const looks = [
    cell.total ? 'tt' : tintOf(figures.coverage.unmet),
    cell.edge && 'cb',
    cell.crossed && 'xc',
    cell.focused && 'foc',
    cell.open && 'opn',
    cell.changed && 'flash',
  ];
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell that arrows reach and Enter opens
      role="gridcell"
      className={looks.filter(Boolean).join(' ')}
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
