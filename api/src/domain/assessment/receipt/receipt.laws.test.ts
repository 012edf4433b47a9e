import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAnswer, aRevision, aSubmittedAnswer, aWish, ref } from '../../../../test/assessment-makers.ts';
import { type Answer, type SaidField, saidFields } from '../answer.ts';
import { answeredBy, toldComments } from '../comment.ts';
import { compare } from './compare.ts';
import { lacksOf } from './lacks.ts';
import { seenAnswers } from './seen-revision.ts';

const provisions = ['15(a)', '15(b)', '16(1)', '23(1)'].map(ref);
const anyAnswer = (provision: (typeof provisions)[number]) =>
  fc
    .record({
      compliance: fc.constantFrom('YES' as const, 'IN_PART' as const, 'NO' as const, null),
      practice: fc.constantFrom(null, 'Rare.', 'Often.'),
      challenges: fc.subarray(['COORDINATION', 'LIMITED_RESOURCES']),
      noneRequired: fc.boolean(),
      assistanceWanted: fc.subarray([aWish(), aWish({ type: 'OTHER', subject: null })]),
      revision: fc.integer({ min: 0, max: 2 }),
    })
    .map((said): Answer => anAnswer({ ...said, provision }));
const anyAnswers = fc
  .subarray(provisions)
  .chain((some) => fc.tuple(...some.map(anyAnswer)))
  .map((answers) => answers as Answer[]);

describe('what changed between two submissions', () => {
  it('is nothing between a submission and itself', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(compare(answers, answers, provisions)).toEqual([]);
      }),
    );
  });

  it('is the same seen from the other side, with before and after exchanged', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (before, after) => {
        const there = compare(before, after, provisions);
        const back = compare(after, before, provisions);
        expect(back.map((one) => ({ ...one, before: one.after, after: one.before }))).toEqual(there);
      }),
    );
  });

  it('and what is left out together are the later submission: nothing else differs', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (before, after) => {
        const changed = new Map(compare(before, after, provisions).map((one) => [one.provision, one]));
        for (const answer of after) {
          const earlier = before.find(({ provision }) => provision === answer.provision);
          const fields: readonly SaidField[] = saidFields.filter(
            (field) => JSON.stringify(earlier?.[field]) !== JSON.stringify(answer[field]),
          );
          const found = changed.get(answer.provision);
          if (earlier) expect(found?.fields ?? []).toEqual(fields);
          else expect(found).toMatchObject({ before: null, after: answer });
        }
        for (const answer of before)
          if (!after.some(({ provision }) => provision === answer.provision))
            expect(changed.get(answer.provision)).toMatchObject({ before: answer, after: null });
      }),
    );
  });
});

describe('what an earlier submission shows', () => {
  const donors = { level: 'DONORS' as const, participants: [], providers: [] };
  const own = { ...donors, participants: [aRevision([]).participant] };
  const first = aRevision([
    aSubmittedAnswer('15(a)', { label: 'PUBLIC' }),
    aSubmittedAnswer('15(b)', { label: 'PUBLIC' }),
    aSubmittedAnswer('16(1)', { label: 'SECRETARIAT' }),
  ]);
  const last = aRevision(
    [aSubmittedAnswer('15(a)', { label: 'SECRETARIAT' }), aSubmittedAnswer('16(1)', { label: 'PUBLIC' })],
    { number: 2 },
  );
  const seen = (...args: Parameters<typeof seenAnswers>) =>
    seenAnswers(...args).map(({ provision }) => provision);

  it('is no more than its own labels and those of the last one both show', () => {
    expect(seen(donors, first, first)).toEqual(['15(a)', '15(b)']);
    expect(seen(donors, first, last)).toEqual([]);
    expect(seen(donors, last, last)).toEqual(['16(1)']);
    expect(seen(own, first, last)).toEqual(['15(a)', '15(b)', '16(1)']);
  });
});

describe('what an answer lacks', () => {
  const codes = (answer: Partial<Answer>) =>
    lacksOf([anAnswer({ revision: 1, compliance: 'YES', practice: 'Often.', ...answer })]).map(
      ({ code, field, entry, count }) => [code, field, entry, count],
    );
  const law = {
    title: 'Penal code',
    kind: 'LAW',
    status: null,
    citation: null,
    url: null,
    summary: null,
  } as const;

  it('says where, and nothing of a whole answer', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ compliance: 'NO', noneRequired: true })).toEqual([]);
    expect(codes({ compliance: 'NO' })).toEqual([['SILENT_GAP', 'assistanceWanted', null, 1]]);
    expect(codes({ practice: null })).toEqual([['NO_MEASURE', 'measures', null, 1]]);
    expect(
      codes({ measures: [law, { ...law, title: 'Act', url: 'https://x.example' }, { ...law, title: 'B' }] }),
    ).toEqual([['MEASURE_WITHOUT_CITATION', 'measures', 'Penal code', 2]]);
    expect(codes({ measures: [{ ...law, kind: 'BODY' }] })).toEqual([]);
    expect(codes({ compliance: 'NO', assistanceWanted: [aWish({ subject: 'legal, technical' })] })).toEqual([
      ['VAGUE_WISH', 'assistanceWanted', 'LEGAL_ADVICE', 1],
    ]);
    expect(codes({ assistanceWanted: [aWish()] })).toEqual([['WISH_WITHOUT_GAP', 'compliance', null, 1]]);
    expect(codes({ revision: 0 })).toEqual([['TO_CONFIRM', 'compliance', null, 1]]);
    expect(codes({ compliance: null, practice: null })).toEqual([]);
  });

  it('is no more after more was said: each thing it asks for takes one away', () => {
    fc.assert(
      fc.property(anyAnswer(provisions[0] as never), (answer) => {
        const before = lacksOf([answer]).map(({ code }) => code);
        const after = lacksOf([
          {
            ...answer,
            assistanceWanted: answer.assistanceWanted.map((wish) => ({ ...wish, subject: 'Section 214' })),
          },
        ]).map(({ code }) => code);
        expect(after).toEqual(before.filter((code) => code !== 'VAGUE_WISH'));
      }),
    );
  });
});

describe('a comment', () => {
  const at = (day: number) => `2027-03-0${day}T00:00:00.000Z`;
  const comment = { text: 'Which law?', at: at(2), by: 'analyst' };
  const change = (day: number) => ({ at: at(day), user: 'u' as never, by: 'focal' });

  it('is open until the State replies or writes where it was asked', () => {
    const measured = { ...comment, field: 'measures' as const };
    expect(answeredBy(measured, { fieldChanges: { measures: change(1), practice: change(3) } })).toBeNull();
    expect(answeredBy(measured, { fieldChanges: { measures: change(3) } })).toBe('CHANGE');
    expect(answeredBy(comment, { fieldChanges: { visibility: change(3) } })).toBeNull();
    expect(answeredBy(comment, { fieldChanges: { practice: change(3) } })).toBe('CHANGE');
    const reply = { text: 'The penal code.', at: at(4), by: 'focal' };
    expect(answeredBy({ ...measured, reply }, { fieldChanges: {} })).toBe('REPLY');
  });

  it('is told to the secretariat without what its State drafts in reply', () => {
    const later = { ...comment, at: at(5), reply: { text: 'Draft', at: at(6), by: 'focal' } };
    const settled = { ...comment, answered: 'CHANGE' as const };
    expect(toldComments([settled], [{ ...comment, reply: later.reply }, later])).toEqual([
      settled,
      { ...comment, at: at(5) },
    ]);
  });
});
