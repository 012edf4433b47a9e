import type { DecimalSign } from '../../base/read-number.ts';
import { Invalid, words } from '../../base/refusal.ts';
import { saidNumber } from '../../base/said-number.ts';
import { type Column, type Question, usualRows } from '../../convention/question.ts';
import type { ReplyRow } from '../reply.ts';
import { codeIn, saysNothing } from './code-in.ts';

type Table = Pick<Question, 'columns' | 'rows'>;
type SentRow = Readonly<Record<string, unknown>>;

/** A table in one cell: each of its rows on a line, with `|` between its cells; or as paper has it, with semicolons. Still to be checked. */
export function rowsIn(table: Table, cell: string, decimal: DecimalSign | undefined): readonly SentRow[] {
  const { columns = [] } = table;
  return linesIn(table, cell).map((parts, at) => {
    if (parts.length > columns.length)
      throw new Invalid(
        words(
          'This row has more cells than the table has columns: {columns}. Write each row on a line of its own, with | between its cells.',
          { columns: columns.map(({ code }) => code).join(', ') },
        ),
        [at + 1],
      );
    return Object.fromEntries(
      columns.flatMap((column, place) => {
        const value = tableCellIn(column, parts[place] ?? '', decimal, [at + 1, column.code]);
        return value === null ? [] : [[column.code, value]];
      }),
    );
  });
}

/** What a cell of a table says; null: nothing. */
export function tableCellIn(
  { kind, options = [] }: Column,
  written: string,
  decimal: DecimalSign | undefined,
  path: readonly (string | number)[] = [],
): string | number | null {
  if (written === '' || (kind !== 'TEXT' && saysNothing(written))) return null;
  if (kind === 'NUMBER') return saidNumber(written, decimal, path);
  return kind === 'CHOICE' ? codeIn(options, written, path) : written;
}

/** The numbers in it, by which it is known which sign its decimals have. */
export const numbersIn = (table: Table, cell: string): readonly string[] =>
  linesIn(table, cell).flatMap((parts) => parts.filter((_, at) => table.columns?.[at]?.kind === 'NUMBER'));

/** As `rowsIn` reads it: nothing is lost on the way out and in. */
export const printRows = ({ columns = [] }: Table, rows: readonly ReplyRow[]): string =>
  rows.map((row) => columns.map(({ code }) => printCell(row[code])).join(' | ')).join('\n');

function printCell(value: string | number | undefined): string {
  if (typeof value === 'number') return printNumber(value);
  return (value ?? '').replaceAll(/[\\|]/g, '\\$&').replaceAll(/\r?\n/g, '\\n');
}

/** A number that cannot be taken for thousands in groups of three. */
export function printNumber(value: number): string {
  const plain = value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });
  return /\.\d{3}$/.test(plain) ? `${plain}0` : plain;
}

/** Lines that say nothing keep their place, so that each is told by its number; of too many no more than tell that they are. */
function linesIn({ columns = [], rows = usualRows }: Table, cell: string): readonly (readonly string[])[] {
  const most = columns.length + 1;
  return cell.split(/\r?\n/, rows + 1).map((line) => {
    if (columns.length < 2) return [plain(line)];
    const parts = line.split(bar, most);
    return (parts.length > 1 ? parts : line.split(/[;；؛]/, most)).map(plain);
  });
}
/** Unless the sign before it says that it belongs to a text. */
const bar = /\|(?<=(?:^|[^\\])(?:\\\\)*\|)/;

const plain = (part: string): string =>
  part.trim().replaceAll(/\\([\\|n])/g, (_, sign) => (sign === 'n' ? '\n' : sign));
