import { type CellValue, readXlsx } from 'hucre/xlsx';
import { answerIn } from '../../domain/assessment/file/form-lines.ts';
import { replyListOf } from '../../domain/assessment/file/reply-lines.ts';
import { Invalid } from '../../domain/base/refusal.ts';
import { groupLines, type Line, parsedJson, placesIn } from './group-lines.ts';
import type { ReadFile } from './read-file.ts';
import { codesSheet, listsSheet } from './write-workbook.ts';
import { eachPart, notOurs, tooMany } from './zip-directory.ts';

/** Reads a workbook back: ours, or ours as an office suite saved it. */
export async function readWorkbook(bytes: Buffer): Promise<ReadFile> {
  const lines: Line[] = [];
  let head: Readonly<Record<string, unknown>> = {};
  let written = new Map<string, { readonly revision: unknown; readonly asWritten: unknown }>();
  let codes = new Map<string, string>();
  for (const { name, rows } of await sheetsOf(bytes)) {
    if (name === codesSheet) [head, written] = codesIn(rows);
    else if (name === listsSheet) codes = listsIn(rows);
    else lines.push(...linesIn(rows, name));
    if (lines.length > mostLines) throw new Invalid(tooMany, ['file']);
  }
  const groups = groupLines(lines);
  const answers = groups.map(({ provision, values }) => {
    const said = answerIn(withCodes(values, codes));
    return { ...said, provision, row: { provision, ...written.get(provision), answer: said.answer } };
  });
  return {
    file: { ...head, formatVersion: Number(head.formatVersion), answers: answers.map(({ row }) => row) },
    placeOf: placesIn(groups, answers),
  };
}

type Rows = readonly (readonly CellValue[])[];

const mostSheets = 150;
/** A whole checklist has twenty thousand. */
const mostLines = 60_000;
const mostPlaces = 500_000;

/** The whole workbook at once: row by row its strings would be read again for each sheet. */
async function sheetsOf(bytes: Buffer): Promise<readonly { readonly name: string; readonly rows: Rows }[]> {
  let [sheets, places] = [0, 0];
  eachPart(bytes, (name, unpacked) => {
    if (!/^xl\/worksheets\/[^/]+$/.test(name)) return;
    sheets += 1;
    places += placesOf(unpacked);
  });
  if (sheets === 0 || sheets > mostSheets) throw new Invalid(notOurs, ['file']);
  if (places > mostPlaces) throw new Invalid(tooMany, ['file']);
  try {
    return (await readXlsx(bytes)).sheets;
  } catch {
    throw new Invalid(notOurs, ['file']);
  }
}

/**
 * How many places the rectangle of a sheet has, which is as large as its farthest cell however few there are: each is held in memory. Looked for in
 * its bytes: a checklist has a hundred thousand places, and as many texts are thrown away again if each is made one.
 */
export function placesOf(sheet: Uint8Array): number {
  let [rows, columns] = [0, 1];
  for (let at = 1; at < sheet.length; at += 1) {
    if (sheet[at] !== letterR || !isBlank(sheet[at - 1])) continue;
    let next = afterBlanks(sheet, at + 1);
    if (sheet[next] !== equals) continue;
    next = afterBlanks(sheet, next + 1);
    const quote = sheet[next];
    if (quote !== doubleQuote && quote !== singleQuote) continue;
    next += 1;
    let [column, letters] = [0, 0];
    for (let letter = sheet[next] ?? 0; letter >= letterA && letter <= letterZ; letter = sheet[++next] ?? 0) {
      column = column * 26 + letter - letterA + 1;
      letters += 1;
    }
    let [row, digits] = [0, 0];
    for (let digit = sheet[next] ?? 0; digit >= zero && digit <= nine; digit = sheet[++next] ?? 0) {
      row = row * 10 + digit - zero;
      digits += 1;
    }
    if (sheet[next] !== quote || letters > 3 || digits === 0 || digits > 7)
      throw new Invalid(notOurs, ['file']);
    [rows, columns] = [Math.max(rows, row), Math.max(columns, column)];
    at = next;
  }
  return rows * columns;
}

const [letterR, equals, doubleQuote, singleQuote, letterA, letterZ, zero, nine] = Buffer.from(
  `r="'AZ09`,
) as unknown as readonly [number, number, number, number, number, number, number, number];
const isBlank = (byte: number | undefined): boolean =>
  byte === 0x20 || (byte !== undefined && byte >= 0x09 && byte <= 0x0d);
function afterBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isBlank(bytes[at])) at += 1;
  return at;
}

function linesIn(rows: Rows, sheet: string): readonly Line[] {
  return rows.flatMap((values, index) => {
    const [provision = '', key = ''] = textOf(values[0]).split('|');
    if (!key) return [];
    return { provision, key, value: textOf(values[3]), place: `${sheet}, D${index + 1}` };
  });
}

/** A day that an office suite made a date of, a number, a word: as it is read. */
const textOf = (value: unknown): string =>
  value instanceof Date ? value.toISOString().slice(0, 10) : value == null ? '' : String(value);

function codesIn(rows: Rows) {
  const texts = rows.map((values) => values.map(textOf));
  const head = Object.fromEntries(
    texts.filter(([name = '']) => name && !name.startsWith('|')).map(([name = '', value]) => [name, value]),
  );
  const written = new Map(
    texts
      .filter(([name = '']) => name.startsWith('|'))
      .map(([name = '', revision, ...pieces]) => [
        name.slice(1),
        { revision: Number(revision), asWritten: parsedJson(pieces.join('')) },
      ]),
  );
  return [head, written] as const satisfies readonly unknown[] as [typeof head, typeof written];
}

/** `list|label` to code, as the workbook itself has them: it may be in another language than its reader. */
function listsIn(rows: Rows): Map<string, string> {
  const [head, ...rest] = rows.map((values) => values.map(textOf));
  return new Map(
    rest.flatMap((values) =>
      (head ?? []).flatMap((name, at) =>
        at % 2 === 0 && values[at] ? [[`${name}|${values[at]}`, values[at + 1] ?? ''] as const] : [],
      ),
    ),
  );
}

function withCodes(values: ReadonlyMap<string, string>, codes: ReadonlyMap<string, string>) {
  return new Map(
    [...values].map(([key, value]) => {
      const [field = '', , name] = key.split('.');
      const list =
        field === 'replies' ? replyListOf(key) : field === 'noneRequired' ? 'yes' : (name ?? field);
      return [key, codes.get(`${list}|${value.trim()}`) ?? value];
    }),
  );
}
