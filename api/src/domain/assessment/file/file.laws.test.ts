import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAnswer, anAssessment, anInstrument, ref } from '../../../../test/assessment-makers.ts';
import { names, spoken } from '../../../../test/spoken.ts';
import type { Answer } from '../answer.ts';
import { mergeAnswer } from '../answer-write.ts';
import type { Said } from '../merge/merge-content.ts';
import { type ChecklistFile, toFile } from './checklist-file.ts';
import { parseFile } from './parse-file.ts';
import { type PreviewRow, previewRow } from './preview-file.ts';
import { said } from './said.ts';

const instrument = anInstrument();
const assessment = anAssessment();

const write = (stored: Answer, patch: Partial<Said>): Answer =>
  mergeAnswer(stored, {
    ...{ patch, expectedRevision: stored.revision, now: '2027-01-01T00:00:00.000Z', user: null, by: null },
  });
const answersOf = (contents: readonly Said[]): readonly Answer[] =>
  contents.map((one, at) => write(anAnswer({ provision: ref(instrument.provisions[at] ?? '') }), one));
const out = (answers: readonly Answer[]): ChecklistFile =>
  toFile(assessment, instrument, answers, { language: 'en', whole: true, names });
const rows = (file: unknown, answers: readonly Answer[]): readonly PreviewRow[] =>
  parseFile(JSON.parse(JSON.stringify(file)), assessment, instrument).map((row) =>
    previewRow(
      row,
      answers.find(({ provision }) => provision === row.provision) ??
        anAnswer({ provision: ref(row.provision) }),
      instrument,
    ),
  );
const taken = (answers: readonly Answer[], preview: readonly PreviewRow[]): readonly Answer[] =>
  answers.map((answer) => {
    const row = preview.find(({ provision }) => provision === answer.provision);
    if (!row || row.fields.length === 0) return answer;
    return write(answer, Object.fromEntries(row.fields.map(({ field, becomes }) => [field, becomes])));
  });
const filledIn = (file: ChecklistFile, contents: readonly Said[]): ChecklistFile => ({
  ...file,
  answers: file.answers.map((row, at) => ({ ...row, answer: contents[at] ?? row.answer })),
});
const outcomes = (preview: readonly PreviewRow[]) => [...new Set(preview.map(({ outcome }) => outcome))];

const several = fc.array(spoken, { minLength: 1, maxLength: 5 });

describe('a checklist file', () => {
  it('that goes out and comes in again changes nothing', () => {
    fc.assert(
      fc.property(several, (contents) => {
        const answers = answersOf(contents);
        expect(outcomes(rows(out(answers), answers))).toEqual(['UNCHANGED']);
      }),
      { numRuns: 40 },
    );
  });

  it('that was filled in says what it was filled in with, and a second time changes nothing', () => {
    fc.assert(
      fc.property(several, several, (contents, filled) => {
        const answers = answersOf(contents.concat(contents, contents, contents, contents).slice(0, 5));
        const file = filledIn(out(answers), filled);
        const after = taken(answers, rows(file, answers));
        expect(after.slice(0, filled.length).map(said)).toEqual(filled);
        expect(outcomes(rows(file, after))).toEqual(['UNCHANGED']);
      }),
      { numRuns: 40 },
    );
  });

  it('changes nothing that others wrote where the file was left as it was', () => {
    fc.assert(
      fc.property(spoken, spoken, (content, since) => {
        const answers = answersOf([content]);
        const file = out(answers);
        const later = answers.map((answer) => write(answer, since));
        expect(outcomes(rows(file, later))).toEqual(['UNCHANGED']);
      }),
      { numRuns: 40 },
    );
  });

  it('goes together with what others wrote since, and a second time adds nothing', () => {
    fc.assert(
      fc.property(spoken, spoken, spoken, (content, filled, since) => {
        const answers = answersOf([content]);
        const file = filledIn(out(answers), [filled]);
        const later = answers.map((answer) => write(answer, since));
        const after = taken(later, rows(file, later));
        const again = rows(file, after)[0];
        expect(again?.fields).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
