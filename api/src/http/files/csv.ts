import { detectDelimiter, parseCsv, writeCsv } from 'hucre/csv';
import type { ChecklistFile } from '../../domain/assessment/file/checklist-file.ts';
import { answerIn, linesOf } from '../../domain/assessment/file/form-lines.ts';
import { Invalid } from '../../domain/base/refusal.ts';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import { instrumentAt } from '../../domain/convention/instrument-versions.ts';
import { textOf } from '../request/asked.ts';
import { notUnicode } from './decode-text.ts';
import { groupLines, type Line, parsedJson, placesIn } from './group-lines.ts';
import type { ReadFile } from './read-file.ts';
import { rowsIn } from './rows-in.ts';
import { questionLabel } from './workbook-words.ts';
import { tooMany } from './zip-directory.ts';

const header = ['provision', 'part', 'question', 'answer'];
/** Lines that are not for people: which revision an answer had, and how it was. */
const [revisionPart, writtenPart] = ['revision', 'asWritten'];

/** A checklist as RFC 4180 has it, a line for each value, its choices as codes; in UTF-8 with the mark by which office suites know it. */
export function writeCsvFile(file: ChecklistFile, catalogue: Catalogue): Buffer {
  const { answers, ...head } = file;
  const instrument = instrumentAt(catalogue, file.instrument, file.instrumentVersion);
  const types = instrument?.assistanceTypes ?? [];
  const asked = (provision: string) =>
    instrument?.questions?.filter((question) => question.provision === provision);
  const rows = [
    header,
    ...Object.entries(head).map(([name, value]) => ['', name, '', String(value)]),
    ...answers.flatMap(({ provision, revision, answer, asWritten }) => [
      ...linesOf(answer, types, asked(provision)).map((line) => [
        ...[provision, line.key, questionLabel(line, file.language), guarded(line.value)],
      ]),
      [provision, revisionPart, '', String(revision)],
      [provision, writtenPart, '', JSON.stringify(asWritten)],
    ]),
  ];
  return csvBytes(rows);
}

/** In UTF-8, with the mark by which office suites know it. */
export const csvBytes = (rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(writeCsv(rows as string[][], { bom: true }));

/** What begins like a formula is one for an office suite, so that a sign goes before it, which comes off again; so it does before what begins with that sign. */
export const guarded = (text: string): string => (/^['=+\-@\t\r]/.test(text) ? `'${text}` : text);
export const unguarded = (text: string): string => (/^'['=+\-@\t\r]/.test(text) ? text.slice(1) : text);

const mostRows = 100_000;

/** With commas or semicolons, as the office suite of that country saves it. */
export function readCsvFile(bytes: Buffer): ReadFile {
  const text = textOf(bytes);
  if (text === null || text.includes('\u0000')) throw new Invalid(notUnicode, ['file']);
  // The end of its last line begins no row.
  if (rowsIn(text) > mostRows + 1) throw new Invalid(tooMany, ['file']);
  const rows = parseCsv(text, { delimiter: detectDelimiter(text), maxRows: mostRows + 1 });
  if (rows.length > mostRows) throw new Invalid(tooMany, ['file']);
  const [first = [], ...rest] = rows.map((row) => row.map((value) => String(value ?? '')));
  if (first.slice(0, 2).join() !== header.slice(0, 2).join())
    throw new Invalid('This is not the file of a checklist. Choose one that was exported here.', ['file']);
  const head: Record<string, unknown> = {};
  const lines: Line[] = [];
  for (const [at, [provision = '', key = '', , value = '']] of rest.entries()) {
    if (provision) lines.push({ provision, key, value: unguarded(value), place: `${at + 2}` });
    else if (key) head[key] = key === 'formatVersion' ? Number(value) : value;
  }
  const groups = groupLines(lines);
  const answers = groups.map(({ provision, values }) => ({ provision, values, ...answerIn(values) }));
  return {
    file: {
      ...head,
      answers: answers.map(({ provision, values, answer }) => ({
        provision,
        answer,
        ...(values.has(revisionPart) && { revision: Number(values.get(revisionPart)) }),
        ...(values.has(writtenPart) && { asWritten: parsedJson(values.get(writtenPart) ?? '') }),
      })),
    },
    placeOf: placesIn(groups, answers),
  };
}
