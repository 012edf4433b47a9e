import { type CellValue, writeXlsx } from 'hucre/xlsx';
import type { Language } from '../../domain/base/language.ts';
import type { previewSaid } from './said-of-import.ts';
import { workbookWords } from './workbook-words.ts';
import { escaped } from './write-workbook.ts';

type Rows = ReturnType<typeof previewSaid>['rows'];

/** What is to be said of a file's rows, a line each: for whoever fills it in and was not there when it was looked at. */
export async function writeMessages(rows: Rows, language: Language): Promise<Buffer> {
  const words = workbookWords(language);
  const head = ['severity', 'provision', 'where', 'message'].map(words);
  const lines = rows.flatMap(({ provision, messages }): CellValue[][] =>
    messages.map(({ severity, place, sentence }) =>
      [words(severity), provision, place ?? '', sentence].map(escaped),
    ),
  );
  const wrapped = { alignment: { wrapText: true, vertical: 'top' as const } };
  const bold = { ...wrapped, font: { bold: true } };
  const all = [head, ...lines];
  const cells = new Map(
    all.flatMap((line, row) =>
      line.map((_, column) => [`${row},${column}`, { style: row === 0 ? bold : wrapped }] as const),
    ),
  );
  const bytes = await writeXlsx({
    sheets: [
      {
        name: words('messages'),
        columns: [{ width: 14 }, { width: 14 }, { width: 22 }, { width: 90 }],
        rows: all,
        cells,
        freezePane: { rows: 1 },
        view: { rightToLeft: language === 'ar' },
      },
    ],
  });
  return Buffer.from(bytes);
}
