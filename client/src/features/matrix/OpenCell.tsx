import type { MatrixInput } from '../../gql/graphql.ts';
import { CellPanel } from './CellPanel.tsx';
import { CellFollow } from './follow/CellFollow.tsx';
import type { GridModel } from './grid-model.ts';
import { headOf, isNumbered, titleOf } from './heads.ts';
import type { Choices } from './use-choices.ts';
import type { useView } from './use-view.ts';
import type { View } from './view.ts';

type OpenCellProps = {
  readonly model: GridModel;
  readonly cell: NonNullable<View['cell']>;
  readonly input: MatrixInput;
  readonly view: View;
  readonly choices: Choices;
  readonly change: ReturnType<typeof useView>[1];
  readonly takesFocus: boolean;
  readonly onClose: () => void;
};

/** The panel of the open cell, named as the cell is. */
export function OpenCell({ model, cell, input, view, choices, change, takesFocus, onClose }: OpenCellProps) {
  const row = headOf(model.table.rows, cell.row);
  const column = headOf(model.table.columns, cell.column);
  const gone = (cell.row !== null && !row) || (cell.column !== null && !column);
  const titles = [
    row && isNumbered(model.rows) ? titleOf(row) : '',
    column && isNumbered(model.columns) ? titleOf(column) : '',
  ].filter(Boolean);
  return (
    <CellPanel
      title={`${model.rowWord(row ?? unknown(cell.row))} × ${model.columnWord(column ?? unknown(cell.column))}`}
      subtitle={titles.join(' · ')}
      figures={model.figures(cell.row, cell.column)}
      question={{ input: withoutInstant(input), row: cell.row, column: cell.column }}
      past={view.asOf !== null}
      gone={gone}
      follow={<CellFollow view={view} choices={choices} />}
      tab={view.tab}
      onTab={(tab) => change({ tab }, 'replace')}
      takesFocus={takesFocus}
      onClose={onClose}
      onLive={() => change({ asOf: null })}
    />
  );
}

/** A row or column that the matrix leaves out, as it is empty. */
const unknown = (key: string | null) => (key === null ? null : { key, label: key });

const withoutInstant = ({ asOf: _, ...input }: MatrixInput): MatrixInput => input;
