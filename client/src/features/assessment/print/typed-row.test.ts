import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuestionKind } from '../../../gql/graphql.ts';
import { fieldsOf, lists } from './paper-fields.ts';
import { inFieldsOfToday } from './typed-before.ts';
import { isEmpty } from './typed-place.ts';
import { answerIn } from './typed-row.ts';

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
  subjects: [
    { code: 'ASSETS', name: '', version: '1' },
    { code: 'CODES', name: '', version: '1' },
  ],
};
const options = [
  { code: 'FULL', label: '' },
  { code: 'HALF', label: '' },
];
const asked = (code: string, kind: QuestionKind, more: object = {}) => ({
  ...{ code, provision: '15(a)', kind, text: code, options: [], columns: [] },
  ...{ hint: null, required: false, when: null, unit: null, min: null, max: null },
  ...more,
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
        { code: 'on', label: '', kind: 'DAY', options: [] },
      ],
    }),
  ],
};
const languages = {
  ...{ language: 'fr', secondLanguage: 'en' },
  tagOf: (name: string) => ({ English: 'en', français: 'fr', العربية: 'ar' })[name] ?? null,
};
type Row = Parameters<typeof answerIn>[1];
const read = (row: Row, asked: Parameters<typeof answerIn>[2] = instrument) =>
  answerIn('15(a)', row, asked, languages);
/** Entries of a list by their rows. */
const rows = (list: string, ...entries: readonly Row[]): Row =>
  Object.fromEntries(
    entries.flatMap((entry, at) =>
      Object.entries(entry).map(([part, text]) => [`${list}.${at}.${part}`, text]),
    ),
  );

describe('a row that is typed from paper', () => {
  it('is an answer: numbers for what is ticked, an entry for each row', () => {
    const { answer, faults } = read({
      ...{
        compliance: '2',
        law: 'Section 214; and 215.\nBoth.',
        practice: ' Rare. ',
        challenges: '2 1',
        wanted: '2',
      },
      ...rows(
        'measures',
        { kind: '1', status: '2', title: 'Penal code; part 3', url: 'https://x.example' },
        {},
        { kind: '4', title: 'Agency' },
      ),
      ...rows(
        'figures',
        { year: '2024', count: '1 200', note: 'convictions' },
        { year: '٢٠٢٥', note: 'one case' },
      ),
      ...rows('wishes', {
        ...{ type: '2', subject: 'Widen section 214', result: 'A bill', beneficiary: 'Ministry of Justice' },
        ...{
          ownContribution: 'Two drafters',
          subjects: '2 1',
          languages: 'français, English',
          horizon: '1',
          budgetBand: '5',
        },
      }),
      ...rows('received', { type: '1', providerName: 'A fund', from: '2020', until: '2021-06-30' }),
    });
    expect(faults).toEqual({});
    expect(answer).toEqual({
      ...{
        provision: '15(a)',
        compliance: 'IN_PART',
        law: 'Section 214; and 215.\nBoth.',
        practice: 'Rare.',
      },
      ...{ language: 'fr', secondLanguage: 'en', noneRequired: false, replies: [] },
      ...{ lawLanguage: null, lawTranslation: null, practiceLanguage: null, practiceTranslation: null },
      figures: [
        { year: 2024, count: 1200, note: 'convictions' },
        { year: 2025, count: null, note: 'one case' },
      ],
      challenges: ['LIMITED_RESOURCES', 'COORDINATION'],
      measures: [
        {
          ...{ kind: 'LAW', status: 'DRAFT', title: 'Penal code; part 3', citation: null },
          ...{ url: 'https://x.example', summary: null, practice: null },
        },
        {
          ...{ kind: 'BODY', status: null, title: 'Agency', citation: null },
          ...{ url: null, summary: null, practice: null },
        },
      ],
      assistanceWanted: [
        {
          ...{ type: 'LEGAL_ADVICE', subject: 'Widen section 214', result: 'A bill' },
          ...{ beneficiary: 'Ministry of Justice', ownContribution: 'Two drafters' },
          ...{
            subjects: ['CODES', 'ASSETS'],
            languages: ['fr', 'en'],
            horizon: 'SHORT',
            budgetBand: 'UNKNOWN',
          },
        },
      ],
      assistanceReceived: [
        { type: 'GOOD_PRACTICES', providerName: 'A fund', from: '2020-01-01', until: '2021-06-30' },
      ],
    });
  });

  it('gives a text its language and its translation by its letter and row', () => {
    const { answer, faults } = read({
      law: 'Loi',
      ...rows('measures', { kind: '1', title: 'Un' }, { kind: '1', title: 'قانون', summary: 'Deux' }),
      ...rows(
        'texts',
        { text: 'd', translation: 'Act' },
        { text: 'a2', language: 'العربية', translation: 'Two' },
        { text: 'B ٢', language: 'français', translation: 'Says two' },
      ),
    });
    expect(faults).toEqual({});
    expect(answer.lawTranslation).toBe('Act');
    expect(answer.lawLanguage).toBeNull();
    expect(answer.measures?.[0]).not.toHaveProperty('titleTranslation');
    expect(answer.measures?.[1]).toMatchObject({
      titleLanguage: 'ar',
      titleTranslation: 'Two',
      summaryTranslation: 'Says two',
    });
    expect(answer.measures?.[1]).not.toHaveProperty('summaryLanguage');
  });

  it('of ticks alone has no language', () => {
    expect(read({ compliance: '1', challenges: '1' }).answer).toMatchObject({
      language: null,
      secondLanguage: null,
    });
  });

  it('keeps what is said of other help, with its kind; without the kind nothing is guessed', () => {
    const row = { wanted: '3', ...rows('wishes', { type: '3', subject: 'A forensic laboratory' }) };
    expect(read(row).faults).toEqual({ otherKind: '' });
    const { answer, faults } = read({ ...row, otherKind: '3' });
    expect(faults).toEqual({});
    expect(answer.assistanceWanted).toMatchObject([
      { type: 'OTHER', category: 'EQUIPMENT', subject: 'A forensic laboratory' },
    ]);
    expect(read({ wanted: '1', otherKind: '2' }).faults).toEqual({ otherKind: '2' });
  });

  it('replies to the questions of another checklist, six kinds of them', () => {
    const row = {
      ...{ compliance: '4', 'reply extent': '2', 'reply means': '2, 1', 'reply staff': '1 200,5' },
      'reply why': ' It is new. ',
      ...rows(
        'reply cases',
        { year: '2024', court: 'Court; of Audit', end: '1' },
        { year: '2025', end: '2', on: '٢٠٢٥-٠٦-٣٠' },
      ),
      ...rows('texts', { text: 'q4', language: 'English' }),
    };
    const { answer, faults } = read(row, another);
    expect(faults).toEqual({});
    expect(answer.compliance).toBeNull();
    expect(answer.replies).toEqual([
      { question: 'does', value: 'NOT_PROVIDED' },
      { question: 'extent', value: 'HALF' },
      { question: 'means', value: ['HALF', 'FULL'] },
      { question: 'staff', value: 1200.5 },
      { question: 'why', value: 'It is new.', language: 'en' },
      {
        question: 'cases',
        value: [
          { year: 2024, court: 'Court; of Audit', end: 'FULL' },
          { year: 2025, end: 'HALF', on: '2025-06-30' },
        ],
      },
    ]);
    expect(read({ compliance: '4' }).faults, 'where nobody asks for it').toEqual({ compliance: '4' });
    for (const [field, typed, what] of [
      ['reply extent', '3', '3'],
      ['reply extent', '1 2', '2'],
      ['reply means', '1 9', '9'],
      ['reply staff', 'some', 'some'],
      ['reply cases.0.end', '7', '7'],
      ['reply cases.0.year', 'soon', 'soon'],
      ['reply cases.0.on', '2025', '2025'],
    ] as const)
      expect(read({ [field]: typed }, another).faults, typed).toEqual({ [field]: what });
  });

  it.each([
    [rows('figures', { year: '24', count: '3' }), { 'figures.0.year': '24' }],
    [rows('figures', { count: 'three' }), { 'figures.0.count': 'three' }],
    [rows('figures', { year: '2024' }), { 'figures.0.note': '' }],
    [{ compliance: '4' }, { compliance: '4' }],
    [{ compliance: 'yes' }, { compliance: 'yes' }],
    [{ compliance: '1 2' }, { compliance: '2' }],
    [{ challenges: '1 9' }, { challenges: '9' }],
    [{ wanted: '0 1' }, { wanted: '0' }],
    [rows('wishes', { subject: 'words' }), { 'wishes.0.type': '' }],
    [rows('wishes', { type: '1' }, { type: '1' }), { 'wishes.1.type': '1' }],
    [rows('wishes', { type: '1', languages: 'Elvish' }), { 'wishes.0.languages': 'Elvish' }],
    [rows('wishes', { type: '1', subjects: '3' }), { 'wishes.0.subjects': '3' }],
    [rows('measures', { kind: '1' }), { 'measures.0.title': '' }],
    [rows('received', { type: '1', providerName: 'A fund', from: 'May' }), { 'received.0.from': 'May' }],
    [rows('texts', { text: 'd', translation: 'Act' }), { 'texts.0.text': 'd' }],
    [{ law: 'x', ...rows('texts', { text: 'd' }) }, { 'texts.0.translation': '' }],
    [{ law: 'x', ...rows('texts', { text: 'z9', translation: 'x' }) }, { 'texts.0.text': 'z9' }],
    [{ law: 'x', ...rows('texts', { text: 'd', language: 'Elvish' }) }, { 'texts.0.language': 'Elvish' }],
  ])('says which word it does not understand: %j', (row, faults) => {
    expect(read(row).faults).toEqual(faults);
  });

  it('refuses a translation where the report has no second language', () => {
    const row = { law: 'x', ...rows('texts', { text: 'd', translation: 'y' }) };
    expect(answerIn('15(a)', row, instrument, { ...languages, secondLanguage: null }).faults).toEqual({
      'texts.0.translation': 'y',
    });
  });

  it('takes every word or says so: nothing typed is lost in silence', () => {
    const empty = JSON.stringify(read({}, another).answer);
    const places = fieldsOf(another, { reference: '15(a)' }).flatMap((field) =>
      field in lists
        ? [0, 1].flatMap((at) => lists[field as 'texts'].parts.map((part) => `${field}.${at}.${part}`))
        : field === 'reply cases'
          ? ['reply cases.0.year', 'reply cases.0.court', 'reply cases.0.end']
          : [field],
    );
    const place = fc.constantFrom(...places);
    fc.assert(
      fc.property(
        place,
        place,
        fc.oneof(fc.constantFrom('1', '2', 'x; y', 'd', '0'), fc.string()),
        (one, other, text) => {
          const row = { [one]: text, [other]: '1' };
          const { answer, faults } = read(row, another);
          if (Object.keys(faults).length === 0 && !isEmpty(row))
            expect(JSON.stringify(answer)).not.toBe(empty);
          if (isEmpty(row)) expect(faults).toEqual({});
        },
      ),
    );
  });
});

it('finds again what a device kept when an entry was a line', () => {
  expect(
    inFieldsOfToday({
      participant: 'XAB',
      '5(1) law': 'A; b',
      '5(1) measures': '1; Penal code; section 2; and 3\n4; Agency',
      '5(1) received': '1; A fund; ; 2021',
    }),
  ).toEqual({
    participant: 'XAB',
    '5(1) law': 'A; b',
    ...{
      '5(1) measures.0.kind': '1',
      '5(1) measures.0.title': 'Penal code',
      '5(1) measures.0.citation': 'section 2; and 3',
    },
    ...{ '5(1) measures.1.kind': '4', '5(1) measures.1.title': 'Agency' },
    ...{
      '5(1) received.0.type': '1',
      '5(1) received.0.providerName': 'A fund',
      '5(1) received.0.until': '2021',
    },
  });
});
