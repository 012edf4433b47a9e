import type { CoverageCounts } from '../../domain/assistance/coverage-counts.ts';
import type { Cell as Counted, Dimension } from '../../domain/assistance/matrix/figures.ts';
import type { ArticleLevels, ReportTable } from '../../domain/assistance/report/content.ts';
import type { Block, Cell, Column } from '../document/block.ts';
import type { Said } from './said.ts';

const served = ['unmet', 'offered', 'agreed', 'underWay', 'met'] as const;
const codes = { unmet: 'UNMET', offered: 'OFFERED', agreed: 'AGREED', underWay: 'UNDER_WAY', met: 'MET' };

export const openOf = ({ unmet, offered, agreed, underWay }: CoverageCounts): number =>
  unmet + offered + agreed + underWay;
export const coveredOf = ({ agreed, underWay }: CoverageCounts): number => agreed + underWay;
/** Rounded half up, as indicators are. */
export const percentOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.floor((100 * part) / whole + 0.5);

/** A per cent never comes without its fraction. */
export function shareOf(say: Said, part: number, whole: number): string {
  const percent = percentOf(part, whole);
  if (percent === null) return '–';
  return `${say.percent(percent)} (${say.figure(part)}/${say.figure(whole)})`;
}

export const servedLabels = (say: Said): readonly { part: (typeof served)[number]; label: string }[] =>
  served.map((part) => ({ part, label: say.vocabulary('coverage', codes[part]) }));

/** Line by line: how far needs were served as a bar and in figures. */
export function demand(
  say: Said,
  { rows, lines }: ReportTable,
  total: Counted,
  heading: string,
): readonly Block[] {
  if (lines.length === 0) return [];
  const most = Math.max(...lines.map(({ needs }) => needs), 1);
  const columns: readonly Column[] = [
    { label: heading, holds: 'words', width: 31 },
    { label: say('howFar'), holds: 'bar', width: 27 },
    { label: say('needs'), holds: 'figures', width: 15 },
    { label: say('states'), holds: 'figures', width: 15 },
    { label: say('unmet'), holds: 'figures', width: 12 },
    { label: say('coverage'), holds: 'figures', width: 23 },
  ];
  const cellsOf = (name: string, counted: Counted, bar: boolean): readonly Cell[] => [
    name,
    bar ? barOf(say, counted.coverage, most) : '',
    say.figure(counted.needs),
    say.figure(counted.participants),
    say.figure(counted.coverage.unmet),
    shareOf(say, coveredOf(counted.coverage), openOf(counted.coverage)),
  ];
  return [
    {
      is: 'table',
      columns,
      rows: lines
        .filter(({ needs }) => needs > 0)
        .map((line) => cellsOf(nameOf(say, rows, line), line, true)),
      total: cellsOf(say('all'), total, false),
    },
    { is: 'legend', entries: servedLabels(say) },
  ];
}

const nameOf = (say: Said, rows: Dimension, { row }: Counted): string => say.head(rows, row ?? 'NONE');

export function barOf(say: Said, coverage: CoverageCounts, most: number): Cell {
  const labels = servedLabels(say);
  return {
    parts: served.map((part) => ({ part, count: coverage[part] })),
    most,
    says: labels.map(({ part, label }) => `${label}: ${say.figure(coverage[part])}`).join('; '),
  };
}

/** Needs and States by kind of help: kinds are numbered, for a page is narrow. */
export function across(say: Said, table: ReportTable, heading: string): readonly Block[] {
  if (!table.across || table.across.cells.length === 0) return [];
  const { columns, keys, cells } = table.across;
  const used = keys.filter((key) => cells.some(({ column }) => column === key));
  const found = new Map(cells.map((cell) => [`${cell.row}|${cell.column}`, cell]));
  const rows = table.lines.flatMap(({ row, needs }) => (row !== null && needs > 0 ? [row] : []));
  const kinds = used.map((key, at) => `${at + 1} ${say.head(columns, key)}`);
  return [
    { is: 'text', text: say('across', { list: say.list(kinds) }) },
    {
      is: 'table',
      columns: [
        { label: heading, holds: 'words', width: 30 },
        ...used.map((_, at): Column => ({ label: `${at + 1}`, holds: 'figures', width: 9 })),
      ],
      rows: rows.map((row) => [
        say.head(table.rows, row),
        ...used.map((key) => {
          const cell = found.get(`${row}|${key}`);
          return cell ? `${say.figure(cell.needs)} (${say.figure(cell.participants)})` : '';
        }),
      ]),
      total: null,
    },
  ];
}

/** Article by article, what nobody takes up: which kinds, and how many of each. */
export function unserved(say: Said, { across: crossed, lines, rows }: ReportTable): readonly Block[] {
  if (!crossed) return [];
  const unmet = crossed.cells.filter(({ coverage }) => coverage.unmet > 0);
  if (unmet.length === 0) return [{ is: 'text', text: say('allServed') }];
  return [
    { is: 'text', text: say('unservedNote') },
    {
      is: 'facts',
      of: 'request',
      facts: lines.flatMap(({ row }) => {
        const ofRow = unmet.filter((cell) => cell.row === row);
        if (row === null || ofRow.length === 0) return [];
        const kinds = ofRow.map(
          ({ column, coverage }) =>
            `${say.label(crossed.columns, column ?? 'NONE')} ${say.figure(coverage.unmet)}`,
        );
        return [{ label: say.head(rows, row), value: kinds.join(' · ') }];
      }),
    },
  ];
}

const levels = ['yes', 'inPart', 'no'] as const;
const levelCodes = { yes: 'YES', inPart: 'IN_PART', no: 'NO' };

export function levelsTable(say: Said, articles: readonly ArticleLevels[]): readonly Block[] {
  if (articles.length === 0) return [];
  const sum = (one: ArticleLevels) => one.yes + one.inPart + one.no;
  const most = Math.max(...articles.map(sum), 1);
  const entries = levels.map((part) => ({ part, label: say.vocabulary('answers', levelCodes[part]) }));
  return [
    {
      is: 'table',
      columns: [
        { label: say('article'), holds: 'words', width: 40 },
        { label: say('answers'), holds: 'bar', width: 27 },
        ...entries.map(({ label }): Column => ({ label, holds: 'figures', width: 11 })),
      ],
      rows: articles.map((one) => [
        say.head('ARTICLE', one.article),
        {
          parts: levels.map((part) => ({ part, count: one[part] })),
          most,
          says: entries.map(({ part, label }) => `${label}: ${say.figure(one[part])}`).join('; '),
        },
        ...levels.map((part) => say.figure(one[part])),
      ]),
      total: null,
    },
    { is: 'legend', entries },
  ];
}
