import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAnswer, anAssessment, anInstrument, ref } from '../../../test/assessment-makers.ts';
import { refusalOf } from '../../../test/refusal.ts';
import type { Question } from '../convention/question.ts';
import { mergeAnswer } from './answer-write.ts';
import { toFile } from './file/checklist-file.ts';
import { answerIn, linesOf } from './file/form-lines.ts';
import { parseFile } from './file/parse-file.ts';
import { said } from './file/said.ts';
import { mergeEdits } from './merge/merge-edits.ts';
import { mergeReplies } from './merge/merge-replies.ts';
import { missingReplies, shownQuestions, withShownReplies } from './replies.ts';
import type { QuestionReply } from './reply.ts';
import { parseReplies } from './reply-input.ts';
import { submittedAnswers } from './submission.ts';

const provision = ref('15(a)');
const option = (code: string) => ({ code, labels: { en: code } });
const ask = (code: string, more: Partial<Question>): Question => ({
  ...{ code, provision, kind: 'TEXT', texts: { en: code }, required: false },
  ...more,
});
const questions: readonly Question[] = [
  ask('offence', { kind: 'COMPLIANCE', required: true }),
  ask('how', {
    ...{ kind: 'SINGLE', required: true, options: ['PRISON', 'FINE', 'OTHER'].map(option) },
    when: {
      any: [
        { question: 'offence', is: 'YES' },
        { question: 'offence', is: 'IN_PART' },
      ],
    },
  }),
  ask('which', { limit: 100, when: { question: 'how', is: 'OTHER' } }),
  ask('goods', { kind: 'MULTIPLE', options: ['TOBACCO', 'FUEL', 'WILDLIFE'].map(option) }),
  ask('count', { kind: 'NUMBER', min: 0, max: 1000 }),
  ask('years', {
    kind: 'TABLE',
    rows: 4,
    columns: [
      { code: 'year', labels: { en: 'Year' }, kind: 'NUMBER' },
      { code: 'what', labels: { en: 'What' }, kind: 'CHOICE', options: ['TOBACCO', 'FUEL'].map(option) },
      { code: 'day', labels: { en: 'Day' }, kind: 'DAY' },
      { code: 'note', labels: { en: 'Note' }, kind: 'TEXT' },
    ],
  }),
];
const instrument = anInstrument({ questions });
const answer = (replies: readonly QuestionReply[], compliance: 'YES' | 'NO' | null = null) =>
  anAnswer({ provision, compliance, replies, revision: 1 });
const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);
const replied = (list: readonly QuestionReply[]) => list.map(({ question }) => question);

describe('what is shown', () => {
  it('follows the reply to another question, and a hidden parent hides its children', () => {
    const other = [{ question: 'how', value: 'OTHER' }];
    expect(codes(shownQuestions(instrument, answer(other, 'YES')))).toContain('which');
    expect(codes(shownQuestions(instrument, answer(other, 'NO')))).not.toContain('how');
    expect(codes(shownQuestions(instrument, answer(other, 'NO')))).not.toContain('which');
  });

  it('is what counts and is submitted; the replies to the rest are kept', () => {
    const hidden = answer(
      [
        { question: 'how', value: 'OTHER' },
        { question: 'which', value: 'Exile' },
        { question: 'count', value: 3 },
      ],
      'NO',
    );
    expect(replied(withShownReplies(instrument, hidden).replies)).toEqual(['count']);
    expect(replied(submittedAnswers(instrument, [hidden])[0]?.replies ?? [])).toEqual(['count']);
    expect(codes(missingReplies(instrument, hidden))).toEqual([]);
    expect(codes(missingReplies(instrument, answer([], 'YES')))).toEqual(['how']);
    expect(codes(missingReplies(instrument, answer([])))).toEqual(['offence']);
  });

  it('takes not provided for a reply, never for a no', () => {
    const notProvided = answer([{ question: 'offence', value: 'NOT_PROVIDED' }]);
    expect(notProvided.compliance).toBeNull();
    expect(codes(missingReplies(instrument, notProvided))).toEqual([]);
    const written = mergeAnswer(notProvided, {
      ...{
        patch: { compliance: 'NO' },
        expectedRevision: 1,
        now: '2027-01-01T00:00:00.000Z',
        user: null,
        by: null,
      },
    });
    expect(written).toMatchObject({ compliance: 'NO', replies: [] });
  });
});

describe('a reply', () => {
  const parsed = (question: string, value: unknown) =>
    parseReplies([{ question, value }], instrument, provision);
  it.each<[string, unknown, unknown]>([
    ['how', 'FINE', 'FINE'],
    ['goods', ['WILDLIFE', 'TOBACCO', 'TOBACCO'], ['TOBACCO', 'WILDLIFE']],
    ['count', 12.5, 12.5],
    ['which', '  Exile ', 'Exile'],
    ['years', [{ note: 'x', year: 2024 }, {}, { what: '' }], [{ year: 2024, note: 'x' }]],
  ])('to %s', (question, value, expected) =>
    expect(parsed(question, value)).toEqual([{ question, value: expected }]),
  );

  it.each<[string, unknown]>([
    ['how', null],
    ['goods', []],
    ['which', '   '],
    ['years', [{}]],
  ])('to %s that says nothing is none', (question, value) => expect(parsed(question, value)).toEqual([]));

  it.each<[string, unknown, string]>([
    ['nobody', 'x', 'replies.0.question'],
    ['offence', 'YES', 'replies.0.value'],
    ['how', 'EXILE', 'replies.0.value'],
    ['how', 7, 'replies.0.value'],
    ['goods', ['TOBACCO', 'GOLD'], 'replies.0.value.1'],
    ['goods', 'TOBACCO', 'replies.0.value'],
    ['count', -1, 'replies.0.value'],
    ['count', 1001, 'replies.0.value'],
    ['count', '12', 'replies.0.value'],
    ['which', 'x'.repeat(101), 'replies.0.value'],
    ['years', Array(5).fill({ year: 1 }), 'replies.0.value'],
    ['years', [{ month: 1 }], 'replies.0.value.0.month'],
    ['years', [{ year: 'x' }], 'replies.0.value.0.year'],
    ['years', [{ what: 'GOLD' }], 'replies.0.value.0.what'],
    ['years', [{ day: '2026-02-30' }], 'replies.0.value.0.day'],
  ])('to %s is refused at its place: %j', (question, value, path) => {
    expect(refusalOf(() => parsed(question, value)).inputPath.join('.')).toBe(path);
  });

  it('is one to a question, and of this provision alone', () => {
    const twice = [1, 2].map((value) => ({ question: 'count', value }));
    expect(refusalOf(() => parseReplies(twice, instrument)).inputPath).toEqual(['replies', '1', 'question']);
    expect(refusalOf(() => parseReplies(twice.slice(1), instrument, ref('16(1)'))).inputPath).toEqual([
      ...['replies', '0', 'question'],
    ]);
  });
});

describe('two versions', () => {
  it('merge question by question, several choices one by one, a table row by row', () => {
    const before: QuestionReply[] = [
      { question: 'goods', value: ['TOBACCO'] },
      { question: 'years', value: [{ year: 2024, note: 'few' }] },
    ];
    const mine: QuestionReply[] = [
      { question: 'goods', value: ['TOBACCO', 'FUEL'] },
      { question: 'years', value: [{ year: 2024, note: 'few' }, { year: 2025 }] },
      { question: 'how', value: 'FINE' },
    ];
    const theirs: QuestionReply[] = [
      { question: 'goods', value: ['TOBACCO', 'WILDLIFE'] },
      { question: 'years', value: [{ year: 2024, note: 'very few' }] },
      { question: 'count', value: 1 },
    ];
    const merged = mergeReplies(before, mine, theirs);
    expect(
      'agreed' in merged && Object.fromEntries(merged.agreed.map(({ question, value }) => [question, value])),
    ).toEqual({
      goods: ['TOBACCO', 'FUEL', 'WILDLIFE'],
      years: [{ year: 2024, note: 'very few' }, { year: 2025 }],
      how: 'FINE',
      count: 1,
    });
  });

  it('of one choice are a person’s to settle', () => {
    const one = (value: string): QuestionReply[] => [{ question: 'how', value }];
    expect(mergeReplies(one('PRISON'), one('FINE'), one('OTHER'))).toMatchObject({
      mine: one('FINE'),
      theirs: one('OTHER'),
    });
  });

  it('leave alone what an edit does not speak of, also where the question is asked no longer', () => {
    const stored = answer([
      { question: 'gone', value: 'x' },
      { question: 'count', value: 1 },
    ]);
    const edits = {
      before: { replies: [{ question: 'count', value: 1 }] },
      after: { replies: [{ question: 'count', value: 2 }] },
    };
    const { patch, open } = mergeEdits(stored, edits, 1, instrument);
    expect(open).toEqual([]);
    expect(patch.replies).toEqual(
      expect.arrayContaining([
        { question: 'gone', value: 'x' },
        { question: 'count', value: 2 },
      ]),
    );
  });
});

describe('replies in a file', () => {
  const text = fc.constantFrom('Fines only', '=1+1', 'سجن', '-- "x", y', '法律');
  const value = {
    how: fc.constantFrom('PRISON', 'FINE', 'OTHER'),
    goods: fc.subarray(['TOBACCO', 'FUEL', 'WILDLIFE'], { minLength: 1 }),
    count: fc.oneof(fc.nat(1000), fc.constantFrom(0.5, 1.234)),
    which: text,
    years: fc.array(
      fc.record(
        {
          year: fc.nat(3000),
          what: fc.constantFrom('TOBACCO', 'FUEL'),
          day: fc.constant('2026-01-31'),
          note: text,
        },
        { requiredKeys: ['year'] },
      ),
      { minLength: 1, maxLength: 4 },
    ),
  };
  const replies = fc.record(value, { requiredKeys: [] }).map((said) =>
    parseReplies(
      Object.entries(said).map(([question, one]) => ({ question, value: one })),
      instrument,
    ),
  );

  it('come back from the lines of a form as they went out', () => {
    fc.assert(
      fc.property(replies, (list) => {
        const before = answer(list, 'YES');
        const lines = linesOf(said(before), instrument.assistanceTypes, questions);
        const file = toFile(anAssessment(), instrument, [], { language: 'en', whole: false });
        const { answer: back } = answerIn(new Map(lines.map(({ key, value: written }) => [key, written])));
        const [row] = parseFile(
          { ...file, answers: [{ provision, answer: JSON.parse(JSON.stringify(back)) }] },
          anAssessment(),
          instrument,
        );
        expect(row?.messages).toEqual([]);
        expect(row?.said?.after.replies).toEqual(list);
      }),
      { numRuns: 60 },
    );
  });
});
