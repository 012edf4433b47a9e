import { type StreamRow, streamXlsxRows } from 'hucre/xlsx';
import { answerIn } from '../../domain/assessment/file/form-lines.ts';
import { Invalid } from '../../domain/base/refusal.ts';
import { groupLines, type Line, parsedJson, placesIn } from './group-lines.ts';
import type { ReadFile } from './read-file.ts';
import { codesSheet, listsSheet } from './write-workbook.ts';
import { notOurs, partsOf, tooMany } from './zip-directory.ts';

/** Reads a workbook back: ours, or ours as an office suite saved it. */
export async function readWorkbook(bytes: Buffer): Promise<ReadFile> {
  const parts = partsOf(bytes);
  const names = sheetNames(parts.get('xl/workbook.xml')?.().toString('utf8') ?? '');
  const shared = parts.get('xl/sharedStrings.xml')?.().length ?? 0;
  // The strings are read once for each sheet.
  if (names.length === 0 || names.length > mostSheets || shared * names.length > mostStrings)
    throw new Invalid(notOurs, ['file']);
  const lines: Line[] = [];
  let head: Readonly<Record<string, unknown>> = {};
  let written = new Map<string, { readonly revision: unknown; readonly asWritten: unknown }>();
  let codes = new Map<string, string>();
  try {
    for (const [at, name] of names.entries()) {
      const rows = await rowsOf(bytes, at);
      if (name === codesSheet) [head, written] = codesIn(rows);
      else if (name === listsSheet) codes = listsIn(rows);
      else lines.push(...linesIn(rows, name));
      if (lines.length > mostLines) throw new Invalid(tooMany, ['file']);
    }
  } catch (error) {
    if (error instanceof Invalid) throw error;
    throw new Invalid(notOurs, ['file']);
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

const sheetNames = (workbook: string): readonly string[] =>
  [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*?name="([^"]*)"/g)].map(([, name = '']) => name);

const mostSheets = 150;
const mostStrings = 300_000_000;
/** A whole checklist has eight thousand. */
const mostLines = 60_000;
const mostRows = 20_000;
/** Row by row: whoever asks for a sheet whole is given a rectangle as large as its farthest cell. */
async function rowsOf(bytes: Buffer, sheet: number): Promise<readonly StreamRow[]> {
  const rows: StreamRow[] = [];
  for await (const row of streamXlsxRows(bytes, { sheet })) {
    if (rows.length >= mostRows) throw new Invalid(tooMany, ['file']);
    rows.push(row);
  }
  return rows;
}

function linesIn(rows: readonly StreamRow[], sheet: string): readonly Line[] {
  return rows.flatMap(({ index, values }) => {
    const [provision = '', key = ''] = textOf(values[0]).split('|');
    if (!key) return [];
    return { provision, key, value: textOf(values[3]), place: `${sheet}, D${index + 1}` };
  });
}

/** A day that an office suite made a date of, a number, a word: as it is read. */
const textOf = (value: unknown): string =>
  value instanceof Date ? value.toISOString().slice(0, 10) : value == null ? '' : String(value);

function codesIn(rows: readonly StreamRow[]) {
  const texts = rows.map(({ values }) => values.map(textOf));
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
function listsIn(rows: readonly StreamRow[]): Map<string, string> {
  const [head, ...rest] = rows.map(({ values }) => values.map(textOf));
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
      const list = field === 'noneRequired' ? 'yes' : (name ?? field);
      return [key, codes.get(`${list}|${value.trim()}`) ?? value];
    }),
  );
}
