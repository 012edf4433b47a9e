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
/** A whole checklist has eight thousand. */
const mostLines = 60_000;
const mostPlaces = 500_000;

/** The whole workbook at once: row by row its strings would be read again for each sheet. */
async function sheetsOf(bytes: Buffer): Promise<readonly { readonly name: string; readonly rows: Rows }[]> {
  let [sheets, places] = [0, 0];
  eachPart(bytes, (name, unpacked) => {
    if (!/^xl\/worksheets\/[^/]+$/.test(name)) return;
    sheets += 1;
    places += placesOf(unpacked.toString('latin1'));
  });
  if (sheets === 0 || sheets > mostSheets) throw new Invalid(notOurs, ['file']);
  if (places > mostPlaces) throw new Invalid(tooMany, ['file']);
  try {
    return (await readXlsx(bytes)).sheets;
  } catch {
    throw new Invalid(notOurs, ['file']);
  }
}

/** How many places the rectangle of a sheet has, which is as large as its farthest cell however few there are: each is held in memory. */
function placesOf(sheet: string): number {
  let [rows, columns] = [0, 1];
  for (const [, , place = ''] of sheet.matchAll(/\sr\s*=\s*(["'])(.*?)\1/g)) {
    const found = /^([A-Z]{0,3})(\d{1,7})$/.exec(place);
    if (!found) throw new Invalid(notOurs, ['file']);
    const [, letters = '', row] = found;
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    [rows, columns] = [Math.max(rows, Number(row)), Math.max(columns, column)];
  }
  return rows * columns;
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
