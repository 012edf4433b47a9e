import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalSignIn, readNumber } from './read-number.ts';

describe('a number as it is written', () => {
  it.each<[string, number | 'TWO' | null]>([
    ['12', 12],
    ['-3', -3],
    ['−3', -3],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1.234.567', 1234567],
    ['1,234,567.25', 1234567.25],
    ['1.234.567,25', 1234567.25],
    ['1 234 567', 1234567],
    ['1 234,5', 1234.5],
    ['1\u202f234', 1234],
    ['0,123', 0.123],
    ['1,234', 'TWO'],
    ['1.234', 'TWO'],
    ['١٢٫٥', 12.5],
    ['١٬٢٣٤', 1234],
    ['۱۲', 12],
    ['12 apples', null],
    ['1,23,45', null],
    ['', null],
    ['1e5', null],
  ])('%s', (written, number) => expect(readNumber(written)).toBe(number));

  it('is told apart by the sign for decimals that the others have', () => {
    expect(decimalSignIn(['1,234', '2,5'])).toBe(',');
    expect(readNumber('1,234', ',')).toBe(1.234);
    expect(readNumber('1.234', ',')).toBe(1234);
    expect(decimalSignIn(['1,234', '2.5'])).toBe('.');
    expect(decimalSignIn(['1,5', '2.5'])).toBeUndefined();
  });

  it('comes back as it was written by us', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }), (number) => {
        const written = String(number);
        fc.pre(!written.includes('e'));
        expect(readNumber(written, '.')).toBe(Number(written));
      }),
    );
  });
});
