import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../base/parse.ts';
import { same } from '../../base/same.ts';
import { visibleText } from '../../base/visible-text.ts';
import { type InstrumentFile, instrumentFileShape } from '../instrument-file.ts';
import { questionKinds } from '../question.ts';
import type { InstrumentDraft } from './draft.ts';
import { draftFile } from './draft.ts';
import { type DraftEdit, withEdits } from './draft-edit.ts';

const example = JSON.parse(
  readFileSync(new URL('../../../../../seed/examples/smuggling-first.json', import.meta.url), 'utf8'),
);
const draftOf = (file: InstrumentFile, revision = 1): InstrumentDraft => ({
  ...{ id: 'one' as never, revision, file, changedAt: '', changedBy: '' },
});
/** Some letters are blank: a filler is not seen, and nothing that can be seen is nothing. */
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((one) => /\p{L}/u.test(one) && visibleText(one) !== '');
const texts = fc.record({ en: text, ar: text, zh: text }, { requiredKeys: ['en'] }) as fc.Arbitrary<{
  en: string;
}>;
const options = fc
  .uniqueArray(fc.constantFrom('A', 'B', 'C'), { minLength: 1 })
  .chain((codes) => fc.tuple(...codes.map((code) => fc.record({ code: fc.constant(code), labels: texts }))));
/** Questions of all kinds, each with a code of its own. */
const questions = fc
  .uniqueArray(fc.constantFrom('one', 'two', 'three', 'four', 'five', 'six'))
  .chain((codes) =>
    fc.tuple(
      ...codes.map((code, at) =>
        fc.record({ kind: fc.constantFrom(...questionKinds.slice(1)), texts, options }).map((one) => ({
          ...{ code, provision: '2(1)', kind: one.kind, texts: one.texts, required: false },
          ...(one.kind === 'SINGLE' || one.kind === 'MULTIPLE' ? { options: one.options } : {}),
          ...(one.kind === 'TABLE' ? { columns: [{ code: 'a', kind: 'TEXT', labels: one.texts }] } : {}),
          ...(at > 0 ? { when: { question: codes[0], answered: true as const } } : {}),
        })),
      ),
    ),
  );
const file = questions.map((list): InstrumentFile => {
  const { $schema: _, ...rest } = parse(instrumentFileShape, { ...example, questions: list });
  return rest;
});

/** What an editor sends to make the one file the other, entry by entry. */
function editsFrom(before: InstrumentFile, after: InstrumentFile): DraftEdit[] {
  const was = new Map(before.questions.map((one) => [one.code, one]));
  const is = new Map(after.questions.map((one) => [one.code, one]));
  return [
    // Conditions are taken out first: on the way no circle may come about.
    ...[...was].flatMap(([key, one]) =>
      one.when ? [{ part: 'questions' as const, key, was: one, becomes: null }] : [],
    ),
    ...[...was].flatMap(([key, one]) =>
      one.when || is.has(key) ? [] : [{ part: 'questions' as const, key, was: one, becomes: null }],
    ),
    ...[...is].flatMap(([key, becomes]) => {
      const there = was.get(key);
      return [{ part: 'questions' as const, key, was: there && !there.when ? there : null, becomes }];
    }),
  ];
}

describe('a draft', () => {
  it('is the file that it was made from: nothing is lost on the way in and out', () => {
    fc.assert(
      fc.property(file, (one) => {
        expect(same(draftFile(one), one)).toBe(true);
        expect(same(draftFile(JSON.parse(JSON.stringify(draftFile(one)))), one)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('becomes any other file, written entry by entry and put in order', () => {
    fc.assert(
      fc.property(file, file, (one, other) => {
        const written = withEdits(draftOf(one), editsFrom(one, other));
        const order = (list: InstrumentFile) => list.questions.map(({ code }) => code);
        const ordered = withEdits(draftOf(written), [
          { part: 'questions', was: order(written), becomes: order(other) },
        ]);
        expect(same(ordered, other)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('takes the same edits whoever comes first, where two write different questions', () => {
    const [one, two] = ['offence', 'seizures'];
    fc.assert(
      fc.property(texts, texts, (mine, yours) => {
        const begun = draftFile(example);
        const edit = (code: string | undefined, said: { en: string }): DraftEdit => {
          const was = begun.questions.find((question) => question.code === code);
          return { part: 'questions', key: code ?? '', was, becomes: { ...was, texts: said } };
        };
        const after = (...edits: DraftEdit[]) =>
          edits.reduce((all, each) => withEdits(draftOf(all), [each]), begun);
        const [a, b] = [edit(one, mine), edit(two, yours)];
        expect(same(after(a, b), after(b, a))).toBe(true);
        expect(same(after(a, a), after(a))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('refuses what somebody else changed, and says what is there', () => {
    const begun = draftFile(example);
    const was = begun.questions[0];
    const edit = (en: string): DraftEdit => ({
      ...{ part: 'questions', key: 'offence', was, becomes: { ...was, texts: { en } } },
    });
    const written = withEdits(draftOf(begun), [edit('Mine?')]);
    expect(() => withEdits(draftOf(written, 2), [edit('Yours?')])).toThrow(
      expect.objectContaining({
        code: 'CONFLICT',
        currentRevision: 2,
        theirs: expect.objectContaining({ texts: { en: 'Mine?' } }),
      }),
    );
  });
});
