import { describe, expect, it } from 'vitest';
import { aCatalogue } from '../../test/assessment-makers.ts';
import { sentence } from '../domain/base/sentence.ts';
import { say } from './say-reason.ts';

describe('say', () => {
  const stated = sentence('stated-assistance', {
    provision: '15(a)',
    compliance: 'NO',
    type: 'LEGAL_ADVICE',
  });

  it('says a reason in the language asked for, codes as their labels', () => {
    expect(say(stated, 'en', aCatalogue())).toBe(
      'The State answered “No” on 15(a) and asked for: Legal advice.',
    );
    expect(say(stated, 'es', aCatalogue())).toContain('solicitó: Asesoramiento jurídico.');
  });

  it('writes days as that language does', () => {
    expect(say(sentence('far-target-date', { date: '2035-06-30' }), 'en', aCatalogue())).toContain(
      '30 June 2035',
    );
  });

  it.each([
    [0.49, 'USD', '0.49 USD'],
    [999.5, 'USD', '999.50 USD'],
    [1.25, 'KWD', '1.250 KWD'],
    [250_000, 'USD', '250,000 USD'],
  ])('writes amounts with the digits of their currency: %s %s', (amount, currency, written) => {
    const within = sentence('budget-within', { amount, currency });
    expect(say(within, 'en', aCatalogue())).toBe(`Within the ceiling of ${written}.`);
  });

  it.each([
    ['en', 21, 'All 21 places of this year are taken.'],
    ['ru', 1, 'Занято всё на этот год: 1 место.'],
    ['ru', 2, 'Заняты все 2 места на этот год.'],
    ['ru', 5, 'Заняты все 5 мест на этот год.'],
    ['ru', 11, 'Заняты все 11 мест на этот год.'],
    ['ru', 21, 'Занято всё на этот год: 21 место.'],
    ['ar', 2, 'المكانان المتاحان هذه السنة مشغولان.'],
    ['ar', 3, 'أماكن هذه السنة، وهي 3 أماكن، مشغولة كلها.'],
    ['ar', 11, 'أماكن هذه السنة، وهي 11 مكاناً، مشغولة كلها.'],
    ['ar', 100, 'كل أماكن هذه السنة مشغولة، وعددها 100.'],
    ['zh', 1, '今年的1个名额已满。'],
  ] as const)('counts as that language does: %s %i', (language, count, said) =>
    expect(say(sentence('blocker-capacity', { count }), language, aCatalogue())).toBe(said),
  );

  it('ends with one point, though a Russian date has its own', () => {
    const stale = sentence('blocker-stale', { since: '2026-11-21' });
    expect(say(stale, 'ru', aCatalogue())).toBe(
      'Предложение не подтверждено вовремя: устарело с 21 ноября 2026 г.',
    );
    expect(say(stale, 'ar', aCatalogue())).toContain('21 نوفمبر 2026');
  });

  it.each([
    ['en', 'Waits for 15(a), 17 and 25(a), '],
    ['ru', 'Зависит от положений 15(a), 17 и 25(a), '],
    ['ar', 'تتوقف على \u2068\u206815(a)\u2069 و17 و\u206825(a)\u2069\u2069،'],
    ['zh', '取决于15(a)、17和25(a)，'],
  ] as const)('lists provisions as that language does: %s', (language, said) => {
    const waits = sentence('caution-waits-for', { provisions: '15(a), 17, 25(a)', count: 3 });
    expect(say(waits, language, aCatalogue())).toContain(said);
  });

  it('keeps the number of a provision as it is read among Arabic', () => {
    const scope = sentence('blocker-scope', { provision: '23(1)(a)(i)' });
    expect(say(scope, 'ar', aCatalogue())).toBe('الحكم \u206823(1)(a)(i)\u2069 خارج نطاق العرض.');
  });
});
