import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../../test/refusal.ts';
import { currencyDigits, decimalOf, moneyOf } from './money.ts';

describe('money', () => {
  it('keeps minor units of the currency', () => {
    expect(moneyOf({ amount: '1250000.00', currency: 'USD' })).toEqual({
      minor: 125_000_000,
      currency: 'USD',
    });
    expect(moneyOf({ amount: '5', currency: 'JPY' })).toEqual({ minor: 5, currency: 'JPY' });
    expect(moneyOf({ amount: '5.1', currency: 'KWD' })).toEqual({ minor: 5100, currency: 'KWD' });
  });

  it('follows ISO 4217 where custom has dropped the minor unit', () => {
    expect(['HUF', 'IQD', 'JPY', 'XAF', 'CLF'].map(currencyDigits)).toEqual([2, 3, 0, 0, 4]);
  });

  it.each([
    ['1.001', 'USD', 'ceiling.amount'],
    ['1.5', 'JPY', 'ceiling.amount'],
    ['-1', 'USD', 'ceiling.amount'],
    ['0.00', 'USD', 'ceiling.amount'],
    ['1e3', 'USD', 'ceiling.amount'],
    ['999999999999999999', 'USD', 'ceiling.amount'],
    ['1', 'ZZZ', 'ceiling.currency'],
    ['1', 'usd', 'ceiling.currency'],
    ['1', 'XAU', 'ceiling.currency'],
  ])('refuses %s %s at %s', (amount, currency, path) => {
    expect(refusalOf(() => moneyOf({ amount, currency }, ['ceiling']))).toMatchObject({
      code: 'INVALID',
      path,
    });
  });

  it('reads back what it wrote, whatever the currency', () => {
    const money = fc.record({
      minor: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
      currency: fc.constantFrom('USD', 'JPY', 'KWD', 'CLF', 'HUF'),
    });
    fc.assert(
      fc.property(money, (value) => {
        expect(moneyOf({ amount: decimalOf(value), currency: value.currency })).toEqual(value);
      }),
    );
  });
});
