import { inflateRawSync } from 'node:zlib';
import { SaxesParser } from 'saxes';
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

/** What the first table of an OpenDocument spreadsheet says, cell by cell, read by nothing of ours. */
export function rowsOfOds(file: Buffer): readonly (readonly string[])[] {
  const tables: string[][][] = [];
  let row: string[] = [];
  let text = '';
  let times = 1;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'table:table') tables.push([]);
    if (name === 'table:table-row') row = [];
    if (name !== 'table:table-cell') return;
    if ('table:formula' in attributes) throw new Error('There is a formula.');
    text = '';
    times = Number(attributes['table:number-columns-repeated'] ?? 1);
  });
  parser.on('text', (said) => {
    text += said;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'table:table-cell') row.push(...Array<string>(Math.min(times, 1_000)).fill(text));
    if (name === 'table:table-row') tables.at(-1)?.push(row);
  });
  parser.write(partOfZip(file, 'content.xml').toString('utf8')).close();
  return tables[0] ?? [];
}

/** By the directory at the end of the file (APPNOTE, 4.3.12). */
function partOfZip(file: Buffer, name: string): Buffer {
  const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameBytes, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset));
    if (file.toString('utf8', at + 46, at + 46 + (nameBytes ?? 0)) === name) {
      const local = file.readUInt32LE(at + 42);
      const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
      const packed = file.subarray(from, from + file.readUInt32LE(at + 20));
      return file.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    }
    at += 46 + (nameBytes ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  throw new Error(`There is no ${name}.`);
}
