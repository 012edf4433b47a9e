import { writeOds } from 'hucre/ods';
import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Exported } from './exported.ts';
import { longTable, type Value, wideTable } from './tables.ts';

/** The matrix as shown, all its figures, and what it is of: a sheet each, from right to left where the language is. */
export async function asWorkbook(exported: Exported, kind: 'xlsx' | 'ods'): Promise<Blob> {
  const { words, facts, title, direction } = exported;
  const head = [[title], ...facts.map(({ name, text }) => [name, text]), []];
  const sheet = (
    name: string,
    table: readonly (readonly Value[])[],
    heads: number,
    above = 0,
  ): WriteSheet => {
    const rows = table.map((row) => row.map((value) => textIn(kind, value)));
    return {
      name: name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31),
      rows,
      columns: widthsOf(table.slice(above)).map((width) => ({ width })),
      cells: styled(rows, above + heads),
      // What is above the heads would fill a small window if it stayed.
      ...(above === 0 && heads > 0 && { freezePane: { rows: heads, columns: 1 } }),
      view: { rightToLeft: direction === 'rtl' },
      pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    };
  };
  const sheets = [
    sheet(words.matrix, [...head, ...wideTable(exported)], 1, head.length),
    sheet(words.allFigures, longTable(exported), 2),
    sheet(words.about, head, 0),
  ];
  const bytes = await (kind === 'xlsx' ? writeXlsx : writeOds)({ sheets, properties: { title } });
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: types[kind] });
}

/** In XLSX `_x000D_` would be a sign of its own (ECMA-376, 22.9.2.19); in ODS a sign that ends lines is written as such a text, and what is here has one line. */
function textIn(kind: 'xlsx' | 'ods', value: Value): Value {
  if (typeof value === 'number') return value;
  return kind === 'xlsx'
    ? value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    : value.replace(/[\t\r\n]+/g, ' ');
}

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
} as const;

/** Text is text, so that an office suite makes no date, number or formula of it; what is above the heads, and they, are bold. */
function styled(rows: readonly (readonly Value[])[], heads: number): NonNullable<WriteSheet['cells']> {
  return new Map(
    rows.flatMap((row, at) =>
      row.map((value, column) => {
        const isHead = at === 0 || (at < heads && (column === 0 || at >= heads - 1));
        const style = {
          ...(typeof value === 'string' ? { numFmt: '@' } : { numFmt: '#,##0' }),
          ...(isHead && { font: { bold: true, name: 'Calibri', size: 11 } }),
        };
        return [`${at},${column}`, { style }] as const;
      }),
    ),
  );
}

/** As wide as the longest of each, within reason. */
function widthsOf(table: readonly (readonly Value[])[]): readonly number[] {
  const count = Math.max(0, ...table.map((row) => row.length));
  return Array.from({ length: count }, (_, at) =>
    Math.min(at === 0 ? 70 : 44, 3 + Math.max(...table.map((row) => `${row[at] ?? ''}`.length))),
  );
}
