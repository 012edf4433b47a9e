import type { Cell as Counted, Dimension, MatrixFigures } from '../../domain/assistance/matrix/figures.ts';
import type { Block, Column, Fact } from '../document/block.ts';
import type { Said } from './said.ts';
import { barOf, servedLabels } from './tables.ts';

/** How a side of the matrix is called. */
export const sideSaid = (say: Said, side: Dimension): string => say(sides[side]);

const sides = {
  CHAPTER: 'chapters',
  ARTICLE: 'article',
  PROVISION: 'provision',
  PRIORITY_AREA: 'priorityAreas',
  OBLIGATION_LEVEL: 'obligationLevels',
  CATEGORY: 'categories',
  TYPE: 'kind',
  SUBJECT: 'subjects',
  REGIONAL_GROUP: 'group',
  PARTICIPANT: 'state',
  PROVIDER: 'providers',
  PROVIDER_KIND: 'providerKinds',
  HORIZON: 'horizon',
  COVERAGE: 'howServed',
} as const satisfies Readonly<Record<Dimension, string>>;

interface Shown {
  readonly rows: Dimension;
  readonly columns: Dimension;
  readonly figures: MatrixFigures;
  readonly facts: readonly Fact[];
  readonly demonstration: boolean;
}

/** The matrix as a table that stays as it is: in each cell its needs, at the end of each row how far they are served. */
export function matrixBlocks(say: Said, { rows, columns, figures, facts, demonstration }: Shown) {
  const title = say('matrixOf', { rows: sideSaid(say, rows), columns: sideSaid(say, columns) });
  const found = new Map(
    [...figures.cells, ...figures.totals].map((cell) => [`${cell.row}|${cell.column}`, cell]),
  );
  const at = (row: string | null, column: string | null) => found.get(`${row}|${column}`);
  const needsOf = (cell: Counted | undefined) => (cell && cell.needs > 0 ? say.figure(cell.needs) : '');
  const shown = figures.rows.filter((row) => (at(row, null)?.needs ?? 0) > 0);
  const used = figures.columns.filter((column) => (at(null, column)?.needs ?? 0) > 0);
  const most = Math.max(1, ...shown.map((row) => at(row, null)?.needs ?? 0));
  const lineOf = (row: string | null) => [
    ...used.map((column) => needsOf(at(row, column))),
    needsOf(at(row, null)),
  ];
  const heads: readonly Column[] = [
    { label: sideSaid(say, rows), holds: 'words', width: 30 },
    ...used.map((column): Column => ({ label: say.head(columns, column), holds: 'figures', width: 9 })),
    { label: say('all'), holds: 'figures', width: 9 },
    { label: say('howFar'), holds: 'bar', width: 27 },
  ];
  const table: readonly Block[] =
    shown.length === 0
      ? [{ is: 'text', text: say('nothing') }]
      : [
          {
            is: 'table',
            columns: heads,
            rows: shown.map((row) => {
              const total = at(row, null);
              return [say.head(rows, row), ...lineOf(row), total ? barOf(say, total.coverage, most) : ''];
            }),
            total: [say('all'), ...lineOf(null), ''],
          },
          { is: 'legend', entries: servedLabels(say) },
        ];
  const blocks: readonly Block[] = [
    { is: 'title', text: title },
    ...(demonstration ? [{ is: 'note', text: say('demonstration') } as const] : []),
    ...table,
    { is: 'facts', of: 'request', facts },
    { is: 'note', text: say('counting') },
  ];
  return { title, blocks };
}
