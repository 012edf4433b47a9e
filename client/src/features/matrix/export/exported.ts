import type { Dimension, FiguresFragment } from '../../../gql/graphql.ts';
import { figuresAt, type Table } from '../table.ts';

/** What a matrix is once it leaves the screen: the figures that were on it, and what says where they come from. */
export interface Exported {
  readonly title: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Source, boundary, audience, as of when, how to cite it: each with what it is called. */
  readonly facts: readonly Fact[];
  readonly rows: Side;
  readonly columns: Side;
  readonly words: Words;
  readonly hasSilentGaps: boolean;
  readonly figures: (row: string | null, column: string | null) => FiguresFragment;
  /** The purpose in the Creditor Reporting System, of a row or a column; null where neither is an article or a provision. */
  readonly crsPurpose: ((row: string | null, column: string | null) => string) | null;
}
export interface Fact {
  readonly name: string;
  readonly text: string;
}
export interface Side {
  readonly dimension: Dimension;
  /** “Article”. */
  readonly name: string;
  /** In the order of the screen, the total last. */
  readonly heads: readonly ExportedHead[];
}
export interface ExportedHead {
  /** Null: the total. */
  readonly key: string | null;
  /** Where it is known by more than its words: an article's number, a State's code. */
  readonly code: string;
  readonly label: string;
}
export interface Words {
  readonly code: string;
  readonly crsPurpose: string;
  readonly figures: Readonly<Record<Figure, string>>;
  readonly matrix: string;
  readonly allFigures: string;
  readonly about: string;
}

/** The figures of a cell, in the order in which they are written. */
export const figures = [
  'needs',
  'participants',
  'unmet',
  'offered',
  'agreed',
  'underWay',
  'met',
  'offers',
  'providers',
  'activities',
  'silentGaps',
] as const;
export type Figure = (typeof figures)[number];

export const figureOf = ({ coverage, ...cell }: FiguresFragment, figure: Figure): number =>
  figure in coverage ? coverage[figure as keyof typeof coverage] : cell[figure as 'needs'];

/** The cells that say something, row by row, with their totals. */
export function spokenCells({ rows, columns, figures: at }: Pick<Exported, 'rows' | 'columns' | 'figures'>) {
  return rows.heads.flatMap((row) =>
    columns.heads.flatMap((column) => {
      const cell = at(row.key, column.key);
      return figures.some((figure) => figureOf(cell, figure) > 0) ? [{ row, column, cell }] : [];
    }),
  );
}

/** One side of a table, as its heads are called. */
export const sideOf = (
  dimension: Dimension,
  name: string,
  heads: Table['rows'],
  { labelOf, all }: { readonly labelOf: (head: Table['rows'][number]) => string; readonly all: string },
): Side => ({
  dimension,
  name,
  heads: [
    ...heads.map((head) => ({ key: head.key, code: head.key, label: bare(labelOf(head)) })),
    { key: null, code: '', label: all },
  ],
});

export const figuresOf = (table: Table) => (row: string | null, column: string | null) =>
  figuresAt(table, row, column);

/** What begins like a formula would be one in a spreadsheet: a sign goes before it, as in every file of ours. */
export const guarded = (text: string): string => (/^['=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** Without the signs that keep directions apart on a screen: a file is searched and compared. */
export const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
