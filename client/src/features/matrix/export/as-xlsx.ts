import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Exported } from './exported.ts';
import { type ExportedSheet, sheetsOf } from './sheets.ts';
import type { Value } from './tables.ts';

/** A workbook, from right to left where the language is. */
export async function asXlsx(exported: Exported): Promise<Blob> {
  const bytes = await writeXlsx({
    sheets: sheetsOf(exported).map((sheet) => written(sheet, exported.direction)),
    properties: { title: exported.title },
  });
  return new Blob([bytes as Uint8Array<ArrayBuffer>], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}

const written = (sheet: ExportedSheet, direction: 'ltr' | 'rtl'): WriteSheet => ({
  name: sheet.name,
  rows: sheet.rows.map((row) => row.map(textIn)),
  columns: sheet.widths.map((width) => ({ width })),
  cells: styled(sheet, direction),
  ...(sheet.stays > 0 && { freezePane: { rows: sheet.stays, columns: 1 } }),
  view: { rightToLeft: direction === 'rtl' },
  pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
});

/** `_x000D_` would be a sign of its own (ECMA-376, 22.9.2.19). */
const textIn = (value: Value): Value =>
  typeof value === 'string' ? value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : value;

/** Text is text, so that an office suite makes no date, number or formula of it. */
const styled = ({ rows, isHead }: ExportedSheet, direction: 'ltr' | 'rtl') =>
  new Map(
    rows.flatMap((row, at) =>
      row.map((value, column) => {
        const style = {
          numFmt: typeof value === 'string' ? '@' : '#,##0',
          ...(typeof value === 'string' && { alignment: { readingOrder: direction } }),
          ...(isHead(at, column) && { font: { bold: true, name: 'Calibri', size: 11 } }),
        };
        return [`${at},${column}`, { style }] as const;
      }),
    ),
  );
