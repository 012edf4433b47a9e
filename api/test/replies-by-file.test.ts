import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../src/domain/assessment/answer.ts';
import { parseAnswer } from '../src/domain/assessment/answer-input.ts';
import { type ChecklistFile, toFile } from '../src/domain/assessment/file/checklist-file.ts';
import { parseFile } from '../src/domain/assessment/file/parse-file.ts';
import { previewRow } from '../src/domain/assessment/file/preview-file.ts';
import { type Language, languages } from '../src/domain/base/language.ts';
import type { Column, Question } from '../src/domain/convention/question.ts';
import { readCsvFile, writeCsvFile } from '../src/http/files/csv.ts';
import { readWorkbook } from '../src/http/files/read-workbook.ts';
import { writeWorkbook } from '../src/http/files/write-workbook.ts';
import { aCatalogue, anAnswer, anAssessment, anInstrument, ref } from './assessment-makers.ts';

const options = ['ALWAYS', 'SELDOM', 'NEVER'].map((code) => ({
  code,
  labels: { en: code, ar: `ar ${code}` },
}));
const columns: readonly Column[] = [
  { code: 'when', labels: { en: 'When' }, kind: 'DAY' },
  { code: 'many', labels: { en: 'How many' }, kind: 'NUMBER' },
  { code: 'often', labels: { en: 'How often' }, kind: 'CHOICE', options },
  { code: 'what', labels: { en: 'What' }, kind: 'TEXT' },
];
const asked = (code: string, kind: Question['kind'], more: Partial<Question> = {}): Question => ({
  ...{ code, kind, provision: ref('15(a)'), texts: { en: `About ${code}` }, required: false, ...more },
});
const instrument = anInstrument({
  questions: [
    asked('does', 'COMPLIANCE'),
    asked('often', 'SINGLE', { options }),
    asked('how', 'MULTIPLE', { options }),
    asked('many', 'NUMBER', { min: -1_000_000, max: 1_000_000 }),
    asked('why', 'TEXT'),
    asked('cases', 'TABLE', { columns, rows: 20 }),
  ],
});
const catalogue = aCatalogue({ instruments: [instrument] });

const text = fc.constantFrom('Fines, only.', '=1+1', '-- "so"', 'لا شيء؛ بعد', '不适用', 'two\nlines', '1,5');
const number = fc.oneof(fc.integer({ min: -99_999, max: 99_999 }), fc.constantFrom(0.5, -12.25, 1200.75));
const row = fc
  .record(
    {
      when: fc.constantFrom('2026-02-28', '1999-12-31'),
      many: number,
      often: fc.constantFrom('ALWAYS', 'NEVER'),
      what: text,
    },
    { requiredKeys: [] },
  )
  .filter((cells) => Object.keys(cells).length > 0);
const values = {
  does: fc.constant('NOT_PROVIDED'),
  often: fc.constantFrom('ALWAYS', 'SELDOM'),
  how: fc.subarray(['ALWAYS', 'SELDOM', 'NEVER'], { minLength: 1 }),
  many: number,
  why: text,
  whyTwice: text,
  whyIn: fc.constantFrom('ar', 'pt-BR'),
  cases: fc.array(row, { minLength: 1, maxLength: 4 }),
};
/** What a State may reply, as the product keeps it. */
const answer: fc.Arbitrary<Answer> = fc.record(values, { requiredKeys: [] }).map((said) => {
  const { whyTwice, whyIn, ...plain } = said;
  const replies = Object.entries(plain).map(([question, value]) => ({
    ...{ question, value },
    ...(question === 'why' && { translation: whyTwice, language: whyIn }),
  }));
  const content = parseAnswer({ replies }, instrument, ref('15(a)'));
  return anAnswer({ provision: ref('15(a)'), revision: 2, ...content });
});

const out = (given: Answer, language: Language): ChecklistFile =>
  toFile(anAssessment(), instrument, [given], { language, whole: true, names: new Map() });
const unchanged = (file: unknown, given: Answer) => {
  const rows = parseFile(file, anAssessment(), instrument).map((one) =>
    previewRow(
      one,
      one.provision === '15(a)' ? given : anAnswer({ provision: ref(one.provision) }),
      instrument,
    ),
  );
  expect(rows.flatMap(({ messages }) => messages)).toEqual([]);
  expect([...new Set(rows.map(({ outcome }) => outcome))]).toEqual(['UNCHANGED']);
};

describe('replies to the questions of another checklist, of six kinds', () => {
  it('go out and come in again unchanged, as JSON and as CSV', () => {
    fc.assert(
      fc.property(answer, fc.constantFrom(...languages), (given, language) => {
        const file = out(given, language);
        unchanged(JSON.parse(JSON.stringify(file)), given);
        unchanged(readCsvFile(writeCsvFile(file, catalogue)).file, given);
      }),
      { numRuns: 60 },
    );
  });

  it('go out and come in again unchanged as a workbook, in each language', async () => {
    await fc.assert(
      fc.asyncProperty(answer, fc.constantFrom(...languages), async (given, language) => {
        const { file } = await readWorkbook(await writeWorkbook(out(given, language), catalogue));
        unchanged(file, given);
      }),
      { numRuns: 15 },
    );
  });
});
