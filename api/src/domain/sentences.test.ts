import { describe, expect, it } from 'vitest';
import { aCatalogue } from '../../test/assessment-makers.ts';
import { sentences as ofAssessment } from './assessment/sentences.ts';
import { sentences as ofAssistance } from './assistance/sentences.ts';
import { sentence } from './base/sentence.ts';
import { say } from './sentences.ts';

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

  it('falls back to English as a whole, never half', () => {
    expect(say(stated, 'ru', aCatalogue())).toBe(
      'The State answered “No” on 15(a) and asked for: Legal advice.',
    );
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
    ['assessment', ofAssessment],
    ['assistance', ofAssistance],
  ])('is complete in English and Spanish, with the same values: %s', (_, table) => {
    const valuesOf = (template: string) => (template.match(/\{\w+\}/g) ?? []).sort();
    const { en = {}, es = {} } = table;
    expect(Object.keys(es).sort()).toEqual(Object.keys(en).sort());
    for (const [code, template] of Object.entries(en))
      expect(new Set(valuesOf(es[code] ?? '')), code).toEqual(new Set(valuesOf(template)));
  });
});
