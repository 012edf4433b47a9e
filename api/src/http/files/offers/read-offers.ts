import { detectDelimiter, parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { columnName } from '../../../domain/assessment/table/read-table.ts';
import { type Cells, columnIn, type OfferColumn } from '../../../domain/assistance/offer-file/columns.ts';
import { type FileMessage, message } from '../../../domain/base/file-message.ts';
import { Invalid, words } from '../../../domain/base/refusal.ts';
import { unguarded } from '../csv.ts';
import { decodeText } from '../decode-text.ts';
import { placesOf } from '../read-workbook.ts';
import { cellsAtMost, rowsIn } from '../rows-in.ts';
import { eachPart, notOurs as notAWorkbook } from '../zip-directory.ts';

export interface ReadOffers {
  readonly rows: readonly { readonly row: number; readonly cells: Cells }[];
  /** What is to be said of the file as a whole. */
  readonly messages: readonly FileMessage[];
  /** As a spreadsheet calls them: “D”. */
  readonly letters: Partial<Readonly<Record<OfferColumn, string>>>;
  /** The sheet that they are on; null where the file has none. */
  readonly sheet: string | null;
}

const mostRows = 2_000;
/** An office suite may give a sheet many empty columns, and a few rows below its last. */
const mostPlaces = 400_000;

/** Reads a file of offers: ours, ours as an office suite saved it, or one with the same headings. */
export async function readOffers(bytes: Buffer, format: 'csv' | 'xlsx'): Promise<ReadOffers> {
  const { sheets, messages } = format === 'csv' ? csvRows(bytes) : await workbookRows(bytes);
  const found = sheets.find(({ rows }) => hasHeadings(rows[0] ?? []));
  if (!found) throw new Invalid(notOurs, ['file']);
  const [head = [], ...rest] = found.rows;
  const columns = head.map(columnIn);
  const rows = rest.flatMap((row, at) =>
    row.some((cell) => cell.trim() !== '') ? [{ row: at + 2, cells: cellsIn(row, columns) }] : [],
  );
  if (rows.length > mostRows) throw new Invalid(tooMany, ['file']);
  if (rows.length === 0) throw new Invalid(noRows, ['file']);
  return {
    rows,
    sheet: found.name,
    letters: lettersOf(columns),
    messages: [...messages, ...unknownIn(head, columns)],
  };
}

type Columns = readonly (OfferColumn | null)[];
interface Sheet {
  readonly name: string | null;
  readonly rows: readonly (readonly string[])[];
}
interface Sheets {
  readonly sheets: readonly Sheet[];
  readonly messages: readonly FileMessage[];
}

const hasHeadings = (row: readonly string[]): boolean => {
  const columns = row.map(columnIn);
  return columns.includes('code') && columns.includes('title');
};

/** Where a heading is there twice, the first one counts. */
const cellsIn = (row: readonly string[], columns: Columns): Cells =>
  Object.fromEntries(
    columns.flatMap((column, at) =>
      column && columns.indexOf(column) === at ? [[column, row[at] ?? '']] : [],
    ),
  );

const lettersOf = (columns: Columns): ReadOffers['letters'] =>
  Object.fromEntries(
    columns.flatMap((column, at) =>
      column && columns.indexOf(column) === at ? [[column, columnName(at)]] : [],
    ),
  );

const unknownIn = (head: readonly string[], columns: Columns): readonly FileMessage[] =>
  columns.flatMap((column, at) =>
    head[at]?.trim() && (column === null || columns.indexOf(column) !== at)
      ? [message('WARNING', ['file'], passedOver, { value: `${columnName(at)}1`, name: head[at] ?? '' })]
      : [],
  );

function csvRows(bytes: Buffer): Sheets {
  const { text, messages } = decodeText(bytes);
  if (text.includes('\u0000')) throw new Invalid(notOurs, ['file']);
  if (rowsIn(text) > mostRows * 3) throw new Invalid(tooMany, ['file']);
  const delimiter = detectDelimiter(text);
  if (cellsAtMost(text, delimiter) > mostPlaces) throw new Invalid(tooMany, ['file']);
  try {
    const rows = parseCsv(text, { delimiter });
    return {
      sheets: [{ name: null, rows: rows.map((row) => row.map((cell) => unguarded(String(cell ?? '')))) }],
      messages,
    };
  } catch {
    throw new Invalid(notOurs, ['file']);
  }
}

async function workbookRows(bytes: Buffer): Promise<Sheets> {
  let places = 0;
  eachPart(
    bytes,
    (name, unpacked) => {
      if (/^xl\/worksheets\/[^/]+$/.test(name)) places += placesOf(unpacked);
    },
    tooMany,
  );
  if (places > mostPlaces) throw new Invalid(tooMany, ['file']);
  try {
    const { sheets } = await readXlsx(bytes);
    return {
      sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(textOf)) })),
      messages: [],
    };
  } catch {
    throw new Invalid(notAWorkbook, ['file']);
  }
}

/** A day that an office suite made a date of, a number, a tick: as it is read. */
const textOf = (value: unknown): string =>
  value instanceof Date
    ? value.toISOString().slice(0, 10)
    : typeof value === 'boolean'
      ? value
        ? 'yes'
        : 'no'
      : String(value ?? '');

const notOurs =
  'This is not a file of offers: its first row has no columns code and title. Download your offers, and write into that file.';
const tooMany = words('This file has more than {most} rows. Send it in parts.', { most: mostRows });
const noRows = 'There is no offer in this file. Write a row for each below the headings.';
const passedOver =
  'There is no column “{name}” ({value}), and it is passed over. Correct its heading if it is to be read.';
