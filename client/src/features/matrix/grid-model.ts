import type { Dimension, FiguresFragment } from '../../gql/graphql.ts';
import { isBroad } from '../../lib/article-row.ts';
import { useFormat } from '../../lib/format.ts';
import { useCellSentence } from './cell-sentence.ts';
import { type Head, headOf, isNumbered, titleOf, useHeadWords } from './heads.ts';
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
  /** What is over a column and before a row, where there is little room. */
  readonly columnHead: (head: Head) => string;
  readonly rowHead: (head: Head) => string;
};

type Short = {
  readonly typeOf?: (type: string) => string | null;
  readonly articleOf?: (article: string) => string | null;
  /** There is so little room that each article is named in short. */
  readonly inShort?: boolean;
};

/** As many letters fit the two lines before a row; a longer title would be cut. */
const fits = 40;

/** Everything a grid needs to draw and to say one matrix, whichever way it is laid out. */
export function useGridModel(
  table: Table,
  rows: Dimension,
  columns: Dimension,
  changed: ReadonlySet<string>,
  short: Short = {},
): GridModel {
  const sentence = useCellSentence();
  const { signs } = useFormat();
  const words = useHeadWords(rows, columns);
  const rowKeys = [...table.rows.map(({ key }) => key), null];
  const columnKeys = [...table.columns.map(({ key }) => key), null];
  const figures = (row: string | null, column: string | null) => figuresAt(table, row, column);
  const rowWords = new Map(rowKeys.map((key) => [key, words.row(headOf(table.rows, key))]));
  const columnWords = new Map(columnKeys.map((key) => [key, words.column(headOf(table.columns, key))]));
  return {
    table,
    rows,
    columns,
    rowKeys,
    columnKeys,
    figures,
    hasSilentGaps: rowKeys.some((key) => figures(key, null).silentGaps > 0),
    sentence: (row, column) =>
      sentence(`${rowWords.get(row)}${signs.comma}${columnWords.get(column)}`, figures(row, column)),
    changed: (row, column) => changed.has(placeOf(row, column)),
    place: (row, column) => ({ row: rowKeys.indexOf(row), column: columnKeys.indexOf(column) }),
    key: ({ row, column }) => ({ row: rowKeys[row] ?? null, column: columnKeys[column] ?? null }),
    rowWord: words.row,
    columnWord: words.column,
    columnHead: ({ key, label }) => {
      if (isNumbered(columns) && !isBroad(key)) return key;
      return (columns === 'TYPE' && short.typeOf?.(key)) || label;
    },
    rowHead: (head) => {
      const title = titleOf(head);
      const long = title.length > (short.inShort ? 0 : fits);
      return (long && rows === 'ARTICLE' && short.articleOf?.(head.key)) || title;
    },
  };
}
