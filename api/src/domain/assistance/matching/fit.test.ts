import { describe, expect, it } from 'vitest';
import { say } from '../../../texts/say-reason.ts';
import type { ParticipantCode, Reference } from '../../base/ids.ts';
import { partCodes, shippedWeights } from '../../convention/weights.ts';
import { fit } from './fit.ts';
import { aCatalogue, aNeed, anOffer, aParticipant, facts } from './pairs.test-kit.ts';

const partOf = (code: string, found: ReturnType<typeof fit>) =>
  found.parts.find((part) => part.code === code);
const blockersOf = (found: ReturnType<typeof fit>) => found.blockers.map(({ code }) => code);

describe('the score of a pair', () => {
  it('is the sum of its parts, of at most a hundred', () => {
    const found = fit(aNeed(), anOffer(), facts());
    expect(found.parts.map(({ code }) => code)).toEqual(partCodes);
    expect(found.score).toBe(found.parts.reduce((sum, { points }) => sum + points, 0));
    for (const { parts } of shippedWeights)
      expect(Object.values(parts).reduce((sum, weight) => sum + weight)).toBe(100);
  });

  it('reaches a hundred where nothing could fit better', () => {
    const offer = anOffer({
      scope: { provisions: ['23(1)' as Reference], articles: [], chapters: [], wholeConvention: false },
    });
    expect(fit(aNeed({ horizon: 'LONG' }), offer, facts({ present: true })).score).toBe(100);
  });

  it('keeps the exactness of a named provision when the whole Convention is named too', () => {
    const scope = { provisions: ['23(1)' as Reference], articles: [], chapters: [], wholeConvention: true };
    expect(partOf('SCOPE', fit(aNeed(), anOffer({ scope }), facts()))?.points).toBe(16);
  });

  it.each([
    [{ provisions: ['23(1)'], articles: [], chapters: [], wholeConvention: false }, 16],
    [{ provisions: [], articles: ['23'], chapters: [], wholeConvention: false }, 14],
    [{ provisions: [], articles: [], chapters: ['III'], wholeConvention: false }, 10],
    [{ provisions: [], articles: [], chapters: [], wholeConvention: true }, 6],
    [{ provisions: ['23(2)'], articles: ['15'], chapters: ['II'], wholeConvention: false }, 0],
  ])('goes from provision over article and chapter to the whole: %j', (scope, points) => {
    expect(partOf('SCOPE', fit(aNeed(), anOffer({ scope: scope as never }), facts()))?.points).toBe(points);
  });

  it("asks for the need's own languages, and for those of the State where it names none", () => {
    const german = anOffer({ languages: ['de-AT'] });
    expect(partOf('LANGUAGE', fit(aNeed(), german, facts()))?.points).toBe(0);
    expect(partOf('LANGUAGE', fit(aNeed({ languages: ['de'] }), german, facts()))?.points).toBe(11);
  });

  it.each([
    [[], [], 10, 'subject-unsaid'],
    [[], ['EXTRADITION'], 10, 'subject-unsaid'],
    [['EXTRADITION'], [], 0, 'subject-not-named'],
    [['EXTRADITION'], ['BANK_SECRECY'], 0, 'subject-none'],
    [['EXTRADITION', 'JURISDICTION', 'BANK_SECRECY'], ['BANK_SECRECY', 'EXTRADITION'], 6, 'subject-shared'],
    [['EXTRADITION'], ['BANK_SECRECY', 'EXTRADITION'], 10, 'subject-shared'],
  ])('asks how many of the subjects of the need the offer has: %j, %j', (wanted, offered, points, code) => {
    const found = fit(aNeed({ subjects: wanted }), anOffer({ subjects: offered }), facts());
    expect(partOf('SUBJECT', found)).toMatchObject({ points, sentence: { code } });
  });

  it('gives nothing for subjects by weights from before there were any', () => {
    const catalogue = aCatalogue([aParticipant()], shippedWeights[0]);
    const found = fit(aNeed({ subjects: ['EXTRADITION'] }), anOffer(), facts({ catalogue }));
    expect(partOf('SUBJECT', found)).toMatchObject({ points: 0, of: 0 });
  });

  it('gives for time the share of the horizon that the window covers', () => {
    const need = aNeed({ targetDate: '2026-11-30' });
    expect(partOf('TIME', fit(need, anOffer({ closes: '2026-11-30' }), facts()))?.points).toBe(14);
    expect(partOf('TIME', fit(need, anOffer({ closes: '2026-11-25' }), facts()))?.points).toBe(7);
    expect(partOf('TIME', fit(need, anOffer({ closes: '2026-11-20' }), facts()))?.points).toBe(0);
  });

  it('compares a budget only with a ceiling in US dollars, and without a ceiling there is no limit', () => {
    const budget = (minor: number, currency: string) =>
      partOf(
        'BUDGET',
        fit(aNeed({ budgetBand: 'FROM_50K_TO_250K' }), anOffer({ ceiling: { minor, currency } }), facts()),
      );
    expect(budget(25_000_000, 'USD')).toMatchObject({
      points: 10,
      sentence: { code: 'budget-within', values: { amount: 250_000 } },
    });
    expect(budget(99_950, 'USD')).toMatchObject({ sentence: { values: { amount: 999.5 } } });
    expect(budget(6_000_000, 'USD')).toMatchObject({ points: 5, sentence: { code: 'budget-partly' } });
    expect(budget(4_000_000, 'USD')).toMatchObject({ points: 0, sentence: { code: 'budget-above' } });
    expect(budget(4_000_000, 'EUR')).toMatchObject({ points: 5, sentence: { code: 'budget-currency' } });
    expect(partOf('BUDGET', fit(aNeed({ budgetBand: 'OVER_1M' }), anOffer(), facts()))?.points).toBe(10);
  });

  it('finds help from afar worth less where somebody must be there', () => {
    const remote = anOffer({ mode: 'REMOTE' });
    expect(partOf('MODE', fit(aNeed(), remote, facts()))?.points).toBe(8);
    expect(partOf('MODE', fit(aNeed({ type: 'ON_SITE_EXPERT' }), remote, facts()))?.points).toBe(3);
  });
});

describe('why a pair cannot be', () => {
  it('says nothing of a pair that can', () => {
    expect(fit(aNeed(), anOffer(), facts()).blockers).toEqual([]);
  });

  it('says every reason, in one order', () => {
    const offer = anOffer({
      types: ['CAPACITY_BUILDING'],
      scope: { provisions: [], articles: ['5'], chapters: [], wholeConvention: false },
      eligible: { participants: [], regionalGroups: ['AFRICAN'], leastDevelopedOnly: false, except: [] },
      closes: '2026-11-20',
      capacityPerYear: 2,
      confirmedAt: '2026-01-01T00:00:00.000Z',
    });
    expect(blockersOf(fit(aNeed(), offer, facts({ capacityTaken: 2 })))).toEqual([
      'TYPE_NOT_OFFERED',
      'OUT_OF_SCOPE',
      'NOT_ELIGIBLE',
      'WINDOW_CLOSED',
      'CAPACITY_EXHAUSTED',
      'STALE',
    ]);
  });

  it('lets both days of the window in', () => {
    expect(blockersOf(fit(aNeed(), anOffer({ opens: '2026-11-21', closes: '2026-11-21' }), facts()))).toEqual(
      [],
    );
    expect(blockersOf(fit(aNeed(), anOffer({ opens: '2026-11-22' }), facts()))).toEqual(['WINDOW_CLOSED']);
  });

  it('is stale from the very instant its confirmation ends', () => {
    const offer = anOffer({ confirmedAt: '2026-05-25T09:40:00.000Z' });
    expect(blockersOf(fit(aNeed(), offer, facts({ now: '2026-11-21T09:39:59.999Z' })))).toEqual([]);
    expect(blockersOf(fit(aNeed(), offer, facts()))).toEqual(['STALE']);
  });

  it('asks the list of least developed countries as it is at the date', () => {
    const only = { participants: [], regionalGroups: [], leastDevelopedOnly: true, except: [] };
    const participant = aParticipant({ leastDeveloped: { since: '1990-01-01', until: '2026-12-01' } });
    expect(blockersOf(fit(aNeed(), anOffer({ eligible: only }), facts({ participant })))).toEqual([]);
    const later = facts({ participant, today: '2026-12-01' });
    expect(blockersOf(fit(aNeed(), anOffer({ eligible: only }), later))).toEqual(['NOT_ELIGIBLE']);
  });

  it('says withdrawn rather than stale', () => {
    const offer = anOffer({
      confirmedAt: '2026-01-01T00:00:00.000Z',
      withdrawnAt: '2026-02-01T00:00:00.000Z',
    });
    expect(blockersOf(fit(aNeed(), offer, facts()))).toEqual(['WITHDRAWN']);
  });
});

describe('what to bear in mind of a pair', () => {
  const need = aNeed({
    vague: true,
    alreadyAssistedBy: ['Open Ledger'],
    waitsFor: [
      { provision: '5(1)' as Reference, label: 'PUBLIC' },
      { provision: '6(1)' as Reference, label: 'SECRETARIAT' },
    ],
  });

  it('names only the prerequisites that the audience may see', () => {
    const seenBy = (level: 'PUBLIC' | 'DONORS' | 'SECRETARIAT', participants: string[] = []) => {
      const audience = { level, participants: participants as ParticipantCode[], providers: [] };
      return fit(need, anOffer(), facts({ audience })).cautions[0]?.sentence.values.provisions;
    };
    expect(seenBy('DONORS')).toBe('5(1)');
    expect(seenBy('SECRETARIAT')).toBe('5(1), 6(1)');
    expect(seenBy('PUBLIC', ['XAA'])).toBe('5(1), 6(1)');
  });

  it('blocks nothing and costs nothing', () => {
    const found = fit(need, anOffer(), facts());
    expect(found.cautions.map(({ code }) => code)).toEqual(['WAITS_FOR', 'VAGUE', 'ALREADY_ASSISTED']);
    expect(found).toMatchObject({ blockers: [], score: fit(aNeed(), anOffer(), facts()).score });
  });
});

it('says its reasons', () => {
  const { parts } = fit(aNeed(), anOffer(), facts());
  expect(parts.map(({ sentence }) => say(sentence, 'en', aCatalogue()))).toEqual([
    'Exact kind: Legal advice.',
    'Article 23 as a whole; the need names one provision.',
    'The need names no subject, so none is missing.',
    'Spanish is shared.',
    'The State has not said when it wants the help.',
    'Remote or on site, as it suits.',
    'The offer names no ceiling.',
    'Both civil law.',
    'The provider has no activity in Santa Brisa yet.',
  ]);
});
