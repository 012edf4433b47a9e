import { fromFileAsync } from 'xlsx-populate';

/** A workbook opened, written in and saved by another program than ours: what is written, by provision and line of its answer. */
export async function writeInWorkbook(
  path: string,
  cells: Readonly<Record<string, string>>,
): Promise<Buffer> {
  const book = await fromFileAsync(path);
  const left = new Map(Object.entries(cells));
  for (const sheet of book.sheets()) {
    const last = sheet.usedRange()?.endCell().rowNumber() ?? 0;
    for (let row = 1; row <= last && left.size > 0; row += 1) {
      const key = String(sheet.cell(row, 1).value() ?? '');
      const text = left.get(key);
      if (text === undefined || !left.delete(key)) continue;
      sheet.cell(row, 4).value(text);
    }
  }
  if (left.size > 0) throw new Error(`The workbook has no line for ${[...left.keys()].join(', ')}.`);
  return book.outputAsync();
}
