import { type StreamRow, streamXlsxRows } from 'hucre/xlsx';
import { answerIn } from '../../domain/assessment/file/form-lines.ts';
import { Invalid } from '../../domain/base/refusal.ts';
import type { ReadFile } from './read-file.ts';
import { codesSheet, listsSheet } from './write-workbook.ts';
import { notOurs, partsOf } from './zip-directory.ts';

/** Reads a workbook back: ours, or ours as an office suite saved it. */
export async function readWorkbook(bytes: Buffer): Promise<ReadFile> {
  const parts = partsOf(bytes);
  const names = sheetNames(parts.get('xl/workbook.xml')?.().toString('utf8') ?? '');
  if (names.length === 0 || names.length > 300) throw new Invalid(notOurs, ['file']);
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
    }
  } catch (error) {
    if (error instanceof Invalid) throw error;
    throw new Invalid(notOurs, ['file']);
  }
  const groups = grouped(lines);
  const answers = groups.map(({ provision, values }) => {
    const said = answerIn(withCodes(values, codes));
    return { ...said, provision, row: { provision, ...written.get(provision), answer: said.answer } };
  });
  return {
    file: { ...head, formatVersion: Number(head.formatVersion), answers: answers.map(({ row }) => row) },
    placeOf: ([list, at, , ...path]) => {
      const group = list === 'answers' ? groups[Number(at)] : undefined;
      const key = answers[Number(at)]?.keys.get(path.join('.'));
      return (key && group?.places.get(key)) ?? group?.place ?? null;
    },
  };
}

const sheetNames = (workbook: string): readonly string[] =>
  [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*?name="([^"]*)"/g)].map(([, name = '']) => name);

const mostRows = 20_000;
/** Row by row: whoever asks for a sheet whole is given a rectangle as large as its farthest cell. */
async function rowsOf(bytes: Buffer, sheet: number): Promise<readonly StreamRow[]> {
  const rows: StreamRow[] = [];
  for await (const row of streamXlsxRows(bytes, { sheet })) {
    if (rows.length >= mostRows)
      throw new Invalid(
        'A sheet of this workbook has more rows than any checklist. Export the checklist and fill in that file.',
        ['file'],
      );
    rows.push(row);
  }
  return rows;
}

interface Line {
  readonly provision: string;
  readonly key: string;
  readonly value: string;
  readonly place: string;
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
        { revision: Number(revision), asWritten: parsed(pieces.join('')) },
      ]),
  );
  return [head, written] as const satisfies readonly unknown[] as [typeof head, typeof written];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
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

interface Group {
  readonly provision: string;
  readonly values: Map<string, string>;
  readonly places: Map<string, string>;
  readonly place: string;
}

/** The lines of each provision together; a line that is there once more begins it once more, so that it is told. */
function grouped(lines: readonly Line[]): readonly Group[] {
  const groups: Group[] = [];
  for (const { provision, key, value, place } of lines) {
    let group = groups.find((one) => one.provision === provision && !one.values.has(key));
    if (!group) {
      group = { provision, values: new Map(), places: new Map(), place };
      groups.push(group);
    }
    group.values.set(key, value);
    group.places.set(key, place);
  }
  return groups;
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
