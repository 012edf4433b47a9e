import { describe, expect, it } from 'vitest';
import { numberIn } from './number-in.ts';

describe('a number in a file', () => {
  it.each([
    ['12', 12],
    [' 0 ', 0],
    ['٢٠٢٦', 2026],
    ['۱۲', 12],
    ['1 234 567', 1_234_567],
    ['1\u202f234', 1234],
    ['1.234', 1234],
    ['1,234,567', 1_234_567],
    ['12.00', 12],
    ['12,0', 12],
    ['1,000', 1000],
    ['10.000', 10_000],
    ['1,200,000', 1_200_000],
    ['1.200.000,00', 1_200_000],
    ['٦٬٠٠٠', 6000],
  ])('%j is %d', (written, number) => expect(numberIn(written)).toBe(number));

  it.each(['1.5', 'about 12', '-3', '1.234,567', '1,23', '1e3'])(
    '%j is left as it is, to be told',
    (written) => expect(numberIn(written)).toBe(written),
  );
  it('is nothing where nothing is written', () => expect(numberIn(null)).toBeNull());
});
