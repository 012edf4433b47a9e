import { describe, expect, it } from 'vitest';
import { formatIn } from './format.ts';
import { languages } from './languages.ts';

describe('money', () => {
  it.each([
    ['0.49', 'USD', 'US$0.49'],
    ['999.50', 'USD', 'US$999.50'],
    ['60000.00', 'USD', 'US$60,000'],
    ['1.250', 'KWD', 'KWD\u00a01.250'],
    ['5', 'JPY', 'JP¥5'],
    ['12.00', 'HUF', 'HUF\u00a012'],
    ['12.50', 'HUF', 'HUF\u00a012.50'],
    ['90071992547409.91', 'USD', 'US$90,071,992,547,409.91'],
  ])('is written with the digits of its currency: %s %s', (amount, currency, written) => {
    expect(formatIn('en').money(amount, currency)).toBe(written);
  });
});

describe('an enumeration', () => {
  it.each([
    ['en', '5(1), 6(2), 7'],
    ['es', '5(1), 6(2), 7'],
    ['fr', '5(1), 6(2), 7'],
    ['ar', '\u20685(1)\u2069،\u200f \u20686(2)\u2069،\u200f \u20687\u2069'],
    ['ru', '5(1), 6(2), 7'],
    ['zh', '5(1)、6(2)、7'],
  ] as const)('has a sign between its entries in %s', (language, written) => {
    expect(formatIn(language).enumerate(['5(1)', '6(2)', '7'])).toBe(written);
  });
});

describe('an instant', () => {
  it('is of a day that begins at 00:00, in each language', () => {
    const written = languages.map((language) => {
      const { instant, time } = formatIn(language);
      return [instant('2026-11-21T00:05:00Z'), time('2026-11-21T00:05:00Z')];
    });
    expect(written).toEqual([
      ['21 Nov 2026, 00:05 UTC', '00:05 UTC'],
      ['21 nov 2026, 00:05 UTC', '00:05 UTC'],
      ['21 nov. 2026, 00:05 UTC', '00:05 UTC'],
      ['21 نوفمبر 2026، 00:05 UTC', '00:05 UTC'],
      ['21 нояб. 2026 г., 00:05 UTC', '00:05 UTC'],
      ['2026年11月21日 00:05 UTC', '00:05 UTC'],
    ]);
  });
});
