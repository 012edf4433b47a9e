import { describe, expect, it } from 'vitest';
import { anInstrument, aWish } from '../../../test/assessment-makers.ts';
import { refusalOf } from '../../../test/refusal.ts';
import { askedProvision, parseAnswer } from './answer-input.ts';

const parse = (input: Record<string, unknown>) => parseAnswer(input, anInstrument());
const wanted = (...wishes: Record<string, unknown>[]) => ({ assistanceWanted: wishes });

describe('parseAnswer', () => {
  it('leaves out what was left out, clears what is null, replaces lists whole', () => {
    expect(parse({ expectedRevision: 3, operationId: 'x' })).toEqual({});
    expect(
      parse({
        compliance: null,
        practice: null,
        challenges: null,
        measures: null,
        assistanceWanted: null,
        noneRequired: null,
        assistanceReceived: null,
        visibility: null,
      }),
    ).toEqual({
      compliance: null,
      practice: null,
      challenges: [],
      measures: [],
      assistanceWanted: [],
      noneRequired: false,
      assistanceReceived: [],
      visibility: 'STATE',
    });
    expect(parse({ challenges: [] })).toEqual({ challenges: [] });
    expect(parse({ practice: '  ' })).toEqual({ practice: null });
  });

  it('takes a wish with its type’s category', () => {
    expect(
      parse(wanted({ type: 'LEGAL_ADVICE', subject: ' Widening section 214 of the penal code ' })),
    ).toEqual(wanted(aWish() as never));
    expect(
      parse(wanted({ type: 'LEGAL_ADVICE', category: 'ADVISORY' })).assistanceWanted?.[0]?.category,
    ).toBe('ADVISORY');
    expect(parse(wanted({ type: 'OTHER', category: 'EQUIPMENT' })).assistanceWanted?.[0]?.category).toBe(
      'EQUIPMENT',
    );
  });

  it('leaves out of an entry what was added later and says nothing', () => {
    const measure = { title: 'Act', kind: 'LAW', practice: ' ', titleTranslation: null };
    expect(parse({ measures: [{ ...measure, summaryTranslation: 'Ley' }] }).measures).toEqual([
      {
        title: 'Act',
        kind: 'LAW',
        status: null,
        citation: null,
        url: null,
        summary: null,
        summaryTranslation: 'Ley',
      },
    ]);
  });

  it('takes a row of figures that counts something or tells something', () => {
    expect(parse({ figures: [{ count: 0 }, { year: 2025, note: 'One extradition' }] }).figures).toEqual([
      { year: null, count: 0, note: null },
      { year: 2025, count: null, note: 'One extradition' },
    ]);
    expect(refusalOf(() => parse({ figures: [{ count: 3 }, { year: 2025, note: ' ' }] }))).toMatchObject({
      inputPath: ['figures', '1', 'note'],
      message: 'Say how many, or what happened; a year alone says nothing.',
    });
    for (const wrong of [{ count: -1 }, { count: 1.5 }, { count: 1e15 }, { year: 20, count: 1 }])
      expect(refusalOf(() => parse({ figures: [wrong] })).code).toBe('INVALID');
  });

  it('takes the language of the texts and another one beside it', () => {
    expect(parse({ language: 'pt-br', secondLanguage: 'en' })).toEqual({
      language: 'pt-BR',
      secondLanguage: 'en',
    });
    expect(refusalOf(() => parse({ language: 'en', secondLanguage: 'EN' }))).toMatchObject({
      inputPath: ['secondLanguage'],
    });
    expect(refusalOf(() => parse({ language: 'english' })).message).toMatch(/BCP 47/);
  });

  it('keeps each challenge once', () =>
    expect(parse({ challenges: ['COORDINATION', 'COORDINATION'] })).toEqual({
      challenges: ['COORDINATION'],
    }));

  const help = { type: 'LEGAL_ADVICE', providerName: 'Agency' };
  it.each([
    ['an unknown type', wanted({ type: 'MIRACLES' }), 'assistanceWanted.0.type'],
    [
      'a second wish of one type',
      wanted({ type: 'LEGAL_ADVICE' }, { type: 'LEGAL_ADVICE' }),
      'assistanceWanted.1.type',
    ],
    ['OTHER without a category', wanted({ type: 'OTHER' }), 'assistanceWanted.0.category'],
    [
      'the category of another type',
      wanted({ type: 'LEGAL_ADVICE', category: 'EQUIPMENT' }),
      'assistanceWanted.0.category',
    ],
    [
      'what is no language',
      wanted({ type: 'LEGAL_ADVICE', languages: ['en', 'english'] }),
      'assistanceWanted.0.languages.1',
    ],
    [
      'a subject too long',
      wanted({ type: 'LEGAL_ADVICE', subject: 'x'.repeat(501) }),
      'assistanceWanted.0.subject',
    ],
    [
      'help wanted and none required',
      { noneRequired: true, ...wanted({ type: 'LEGAL_ADVICE' }) },
      'noneRequired',
    ],
    ['an unknown challenge', { challenges: ['COORDINATION', 'WEATHER'] }, 'challenges.1'],
    ['a measure without a title', { measures: [{ title: ' ', kind: 'LAW' }] }, 'measures.0.title'],
    [
      'an address that is not of the web',
      { measures: [{ title: 'Law', kind: 'LAW', url: 'javascript:alert(1)' }] },
      'measures.0.url',
    ],
    [
      'help that ends before it begins',
      { assistanceReceived: [{ ...help, from: '2027-02-01', until: '2027-01-01' }] },
      'assistanceReceived.0.until',
    ],
    [
      'a day that does not exist',
      { assistanceReceived: [{ ...help, until: '2027-02-30' }] },
      'assistanceReceived.0.until',
    ],
    [
      'help of an unknown type',
      { assistanceReceived: [{ ...help, type: 'X' }] },
      'assistanceReceived.0.type',
    ],
    [
      'help from nobody',
      { assistanceReceived: [{ ...help, providerName: '' }] },
      'assistanceReceived.0.providerName',
    ],
    ['practice too long', { practice: 'x'.repeat(10_001) }, 'practice'],
  ])('refuses %s', (_, input, path) => {
    expect(refusalOf(() => parse(input))).toMatchObject({ code: 'INVALID', path });
  });

  it('takes a measure as it comes', () => {
    expect(
      parse({ measures: [{ title: 'Penal code', kind: 'LAW', url: 'https://law.example/214' }] }).measures,
    ).toEqual([
      {
        title: 'Penal code',
        kind: 'LAW',
        status: null,
        citation: null,
        url: 'https://law.example/214',
        summary: null,
      },
    ]);
  });

  it('refuses a provision that the checklist does not ask', () => {
    expect(askedProvision('15(a)', anInstrument())).toBe('15(a)');
    expect(refusalOf(() => askedProvision('16(2)', anInstrument()))).toMatchObject({
      code: 'INVALID',
      path: 'provision',
    });
  });
});
