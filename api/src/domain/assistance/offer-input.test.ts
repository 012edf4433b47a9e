import { describe, expect, it } from 'vitest';
import { Invalid, type Refusal } from '../base/refusal.ts';
import { aCatalogue } from './matching/pairs.test-kit.ts';
import { parseOffer } from './offer-input.ts';

const least = { title: 'Drafting', types: ['LEGAL_ADVICE'], scope: { articles: ['23'] } };
const types = new Map([
  ...aCatalogue().assistanceTypes,
  [
    'MODEL_LEGISLATION',
    { code: 'MODEL_LEGISLATION', labels: { en: 'Model legislation' }, category: 'ADVISORY' as const },
  ],
]);
const catalogue = { ...aCatalogue(), assistanceTypes: types };
const parsed = (over: Record<string, unknown> = {}) => parseOffer({ ...least, ...over }, catalogue);

function refused(over: Record<string, unknown>): readonly string[] {
  try {
    parsed(over);
  } catch (error) {
    expect(error).toBeInstanceOf(Invalid);
    expect((error as Refusal).message).toMatch(/\.$/);
    return (error as Refusal).inputPath;
  }
  throw new Error('It was accepted.');
}

describe('what a provider may offer', () => {
  it('fills in what was left out: open to every State, no window, no limit', () => {
    expect(parsed()).toEqual({
      title: 'Drafting',
      description: null,
      types: ['LEGAL_ADVICE'],
      scope: { provisions: [], articles: ['23'], chapters: [], wholeConvention: false },
      eligible: { participants: [], regionalGroups: [], leastDevelopedOnly: false, except: [] },
      languages: [],
      legalTraditions: [],
      mode: null,
      opens: null,
      closes: null,
      capacityPerYear: null,
      ceiling: null,
      conditions: null,
      contact: null,
    });
  });

  it('keeps money in minor units and languages in canonical spelling', () => {
    const { ceiling, languages } = parsed({
      ceiling: { amount: '60000.50', currency: 'USD' },
      languages: ['pt-br', 'pt-BR'],
    });
    expect(ceiling).toEqual({ minor: 6_000_050, currency: 'USD' });
    expect(languages).toEqual(['pt-BR']);
  });

  it('publishes an offer whose window closed already: it says so itself', () => {
    expect(parsed({ closes: '2020-01-31' }).closes).toBe('2020-01-31');
  });

  it('offers model legislation for named chapters, never for the whole Convention [WG 19]', () => {
    const types = ['LEGAL_ADVICE', 'MODEL_LEGISLATION'];
    expect(parsed({ types, scope: { chapters: ['II'] } }).types).toEqual(types);
    expect(refused({ types, scope: { wholeConvention: true } })).toEqual(['scope', 'wholeConvention']);
    expect(refused({ types, scope: { chapters: ['II'], wholeConvention: true } })).toEqual([
      'scope',
      'wholeConvention',
    ]);
  });
});

describe('what is refused, with its place', () => {
  it.each([
    [{ title: '  ' }, ['title']],
    [{ title: 'x'.repeat(201) }, ['title']],
    [{ types: [] }, ['types']],
    [{ types: ['LEGAL_ADVICE', 'MAGIC'] }, ['types', '1']],
    [{ types: ['LEGAL_ADVICE', 'LEGAL_ADVICE', 'MAGIC'] }, ['types', '2']],
    [{ scope: {} }, ['scope']],
    [{ scope: { provisions: [], wholeConvention: false } }, ['scope']],
    [{ scope: { provisions: ['99(1)'] } }, ['scope', 'provisions', '0']],
    [{ scope: { articles: ['23', '72'] } }, ['scope', 'articles', '1']],
    [{ scope: { chapters: ['X'] } }, ['scope', 'chapters', '0']],
    [{ eligible: { participants: ['QQQ'] } }, ['eligible', 'participants', '0']],
    [{ eligible: { except: ['QQQ'] } }, ['eligible', 'except', '0']],
    [{ languages: ['english'] }, ['languages', '0']],
    [{ opens: '2026-12-02', closes: '2026-12-01' }, ['closes']],
    [{ opens: '2026-02-30' }, ['opens']],
    [{ capacityPerYear: 0 }, ['capacityPerYear']],
    [{ capacityPerYear: -1 }, ['capacityPerYear']],
    [{ ceiling: { amount: '10.5', currency: 'JPY' } }, ['ceiling', 'amount']],
    [{ ceiling: { amount: '10', currency: 'QQQ' } }, ['ceiling', 'currency']],
  ])('%j', (over, path) => {
    expect(refused(over)).toEqual(path);
  });
});
