import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuestionKind } from '../../../gql/graphql.ts';
import { everyField, fieldsOf } from './paper-fields.ts';
import { answerIn, isEmpty } from './typed-row.ts';

const instrument = {
  assistanceTypes: [
    { code: 'GOOD_PRACTICES', label: '', category: 'ADVISORY' as const },
    { code: 'LEGAL_ADVICE', label: '', category: 'ADVISORY' as const },
    { code: 'OTHER', label: '', category: null },
  ],
  challenges: [
    { code: 'COORDINATION', label: '' },
    { code: 'LIMITED_RESOURCES', label: '' },
  ],
  questions: [],
};
const options = [
  { code: 'FULL', label: '' },
  { code: 'HALF', label: '' },
];
const asked = (code: string, kind: QuestionKind, more: object = {}) => ({
  ...{ code, provision: '15(a)', kind, text: code, options: [], columns: [], rows: null, ...more },
});
const another = {
  ...instrument,
  questions: [
    asked('does', 'COMPLIANCE'),
    asked('extent', 'SINGLE', { options }),
    asked('means', 'MULTIPLE', { options }),
    asked('staff', 'NUMBER'),
    asked('why', 'TEXT'),
    asked('cases', 'TABLE', {
      columns: [
        { code: 'year', label: '', kind: 'NUMBER', options: [] },
        { code: 'court', label: '', kind: 'TEXT', options: [] },
        { code: 'end', label: '', kind: 'CHOICE', options },
      ],
    }),
  ],
};
const read = (row: Parameters<typeof answerIn>[1]) => answerIn('15(a)', row, instrument);

describe('a row that is typed from paper', () => {
  it('is an answer: numbers for what is ticked, a line for each entry', () => {
    const { answer, faults } = read({
      compliance: '2',
      measures: '1; Penal code; section 214\n4; Anti-corruption agency',
      law: 'Section 214.',
      practice: ' Rare. ',
      figures: '2024; 1 200; convictions\n٢٠٢٥; ; one case',
      challenges: '2 1',
      wanted: '2',
      wishes: '2; Widen section 214; A bill; Ministry of Justice; 1',
      received: '1; A fund; 2020; 2021-06-30',
    });
    expect(faults).toEqual({});
    expect(answer).toEqual({
      provision: '15(a)',
      compliance: 'IN_PART',
      law: 'Section 214.',
      practice: 'Rare.',
      figures: [
        { year: 2024, count: 1200, note: 'convictions' },
        { year: 2025, count: null, note: 'one case' },
      ],
      challenges: ['LIMITED_RESOURCES', 'COORDINATION'],
      measures: [
        { kind: 'LAW', title: 'Penal code', citation: 'section 214' },
        { kind: 'BODY', title: 'Anti-corruption agency', citation: null },
      ],
      noneRequired: false,
      assistanceWanted: [
        {
          type: 'LEGAL_ADVICE',
          subject: 'Widen section 214',
          result: 'A bill',
          beneficiary: 'Ministry of Justice',
          horizon: 'SHORT',
        },
      ],
      assistanceReceived: [
        { type: 'GOOD_PRACTICES', providerName: 'A fund', from: '2020-01-01', until: '2021-06-30' },
      ],
    });
  });

  it('keeps what is said of other help, with its kind; without the kind nothing is guessed', () => {
    const row = { wanted: '3', wishes: '3; A forensic laboratory; Evidence that holds' };
    expect(read(row).faults).toEqual({ otherKind: '' });
    const { answer, faults } = read({ ...row, otherKind: '3' });
    expect(faults).toEqual({});
    expect(answer.assistanceWanted).toEqual([
      {
        ...{ type: 'OTHER', category: 'EQUIPMENT', subject: 'A forensic laboratory' },
        ...{ result: 'Evidence that holds', beneficiary: null, horizon: null },
      },
    ]);
    expect(read({ wanted: '1', otherKind: '2' }).faults).toEqual({ otherKind: '2' });
  });

  it('replies to the questions of another checklist, six kinds of them', () => {
    const row = {
      compliance: '4',
      'reply extent': '2',
      'reply means': '2, 1',
      'reply staff': '1 200,5',
      'reply why': ' It is new. ',
      'reply cases': '2024; Court of Audit; 1\n2025; ; 2',
    } as const;
    const { answer, faults } = answerIn('15(a)', row, another);
    expect(faults).toEqual({});
    expect(answer.compliance).toBeNull();
    expect(answer.replies).toEqual([
      { question: 'does', value: 'NOT_PROVIDED' },
      { question: 'extent', value: 'HALF' },
      { question: 'means', value: ['HALF', 'FULL'] },
      { question: 'staff', value: 1200.5 },
      { question: 'why', value: 'It is new.' },
      {
        question: 'cases',
        value: [
          { year: 2024, court: 'Court of Audit', end: 'FULL' },
          { year: 2025, end: 'HALF' },
        ],
      },
    ]);
    expect(read({ compliance: '4' }).faults, 'where nobody asks for it').toEqual({ compliance: '4' });
    for (const [field, typed, what] of [
      ['reply extent', '3', '3'],
      ['reply extent', '1 2', '2'],
      ['reply means', '1 9', '9'],
      ['reply staff', 'some', 'some'],
      ['reply cases', '2024; x; 7', '7'],
      ['reply cases', 'soon; x', 'soon'],
    ] as const)
      expect(answerIn('15(a)', { [field]: typed }, another).faults, typed).toEqual({ [field]: what });
  });

  it.each([
    [{ figures: '24; 3; x' }, { figures: '24' }],
    [{ figures: '2024; three; x' }, { figures: 'three' }],
    [{ figures: '2024' }, { figures: '2024' }],
    [{ compliance: '4' }, { compliance: '4' }],
    [{ compliance: 'yes' }, { compliance: 'yes' }],
    [{ challenges: '1 9' }, { challenges: '9' }],
    [{ wanted: '0 1' }, { wanted: '0' }],
    [{ wishes: 'x; words' }, { wishes: 'x' }],
    [{ measures: '1' }, { measures: '1' }],
    [{ received: '1; A fund; May' }, { received: 'May' }],
  ])('says which word it does not understand: %j', (row, faults) => {
    expect(read(row).faults).toEqual(faults);
  });

  it('takes every word or says so: nothing typed is lost in silence', () => {
    const empty = answerIn('15(a)', {}, another).answer;
    const anyRow = fc.record(
      Object.fromEntries(fieldsOf(another, { reference: '15(a)' }).map((field) => [field, fc.string()])),
    );
    fc.assert(
      fc.property(anyRow, (row) => {
        const { answer, faults } = answerIn('15(a)', row, another);
        for (const field of ['challenges', 'wanted'] as const)
          if (row[field]?.replace(/[\s,;、，]/g, '') && !faults[field])
            expect(
              field === 'wanted'
                ? answer.noneRequired || answer.assistanceWanted?.length
                : answer.challenges?.length,
            ).toBeTruthy();
        for (const field of everyField.filter((one) => one !== 'compliance'))
          if (row[field]?.trim() && Object.keys(faults).length === 0)
            expect(JSON.stringify(answer).length, field).toBeGreaterThan(JSON.stringify(empty).length);
        if (isEmpty(row)) expect(faults).toEqual({});
      }),
    );
  });
});
