import type { Dimension, FiguresFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useCellSentence } from './cell-sentence.ts';
import { type Head, headOf, isNumbered, useHeadWords } from './heads.ts';
import { figuresAt, placeOf, type Table } from './table.ts';
import type { At } from './use-grid-focus.ts';

export type GridModel = {
  readonly table: Table;
  readonly rows: Dimension;
  readonly columns: Dimension;
  /** Keys in the order of the grid, the total last. */
  readonly rowKeys: readonly (string | null)[];
  readonly columnKeys: readonly (string | null)[];
  readonly hasSilentGaps: boolean;
  readonly figures: (row: string | null, column: string | null) => FiguresFragment;
  readonly sentence: (row: string | null, column: string | null) => string;
  readonly changed: (row: string | null, column: string | null) => boolean;
  readonly place: (row: string | null, column: string | null) => At;
  readonly key: (at: At) => { readonly row: string | null; readonly column: string | null };
  readonly rowWord: (head: Head | null) => string;
  readonly columnWord: (head: Head | null) => string;
  /** What is over a column, where there is little room. */
  readonly columnHead: (head: Head) => string;
};

/** Everything a grid needs to draw and to say one matrix, whichever way it is laid out. */
export function useGridModel(
  table: Table,
  rows: Dimension,
  columns: Dimension,
  changed: ReadonlySet<string>,
  shortTypeOf: (type: string) => string | null = () => null,
): GridModel {
  const sentence = useCellSentence();
  const { signs } = useFormat();
  const words = useHeadWords(rows, columns);
  const rowKeys = [...table.rows.map(({ key }) => key), null];
  const columnKeys = [...table.columns.map(({ key }) => key), null];
  const figures = (row: string | null, column: string | null) => figuresAt(table, row, column);
  return {
    table,
    rows,
    columns,
    rowKeys,
    columnKeys,
    figures,
    hasSilentGaps: rowKeys.some((key) => figures(key, null).silentGaps > 0),
    sentence: (row, column) =>
      sentence(
        words.row(headOf(table.rows, row)) + signs.comma + words.column(headOf(table.columns, column)),
        figures(row, column),
      ),
    changed: (row, column) => changed.has(placeOf(row, column)),
    place: (row, column) => ({ row: rowKeys.indexOf(row), column: columnKeys.indexOf(column) }),
    key: ({ row, column }) => ({ row: rowKeys[row] ?? null, column: columnKeys[column] ?? null }),
    rowWord: words.row,
    columnWord: words.column,
    columnHead: ({ key, label }) => {
      if (isNumbered(columns)) return key;
      return (columns === 'TYPE' && shortTypeOf(key)) || label;
    },
  };
}
