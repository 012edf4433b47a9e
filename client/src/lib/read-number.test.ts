import { describe, expect, it } from 'vitest';
import { isBegunInGroups, readNumber, readWhole } from './read-number.ts';

describe('a number as somebody types it', () => {
  it.each<[string, number | 'TWO' | null, number | null]>([
    ['12', 12, 12],
    ['1.5', 1.5, null],
    ['12,50', 12.5, null],
    ['-3', -3, null],
    ['−3', -3, null],
    ['1,000', 'TWO', 1000],
    ['10.000', 'TWO', 10_000],
    ['1.200', 'TWO', 1200],
    ['12.00', 12, 12],
    ['0,123', 0.123, null],
    ['1,200,000', 1_200_000, 1_200_000],
    ['1.200.000,5', 1_200_000.5, null],
    ['1 234', 1234, 1234],
    ['1\u202f234,5', 1234.5, null],
    ['١٢٫٥', 12.5, null],
    ['٦٬٠٠٠', 6000, 6000],
    ['1,23,456', null, null],
    ['1e3', null, null],
    ['', null, null],
  ])('%j is %j, as a whole number %j', (text, number, whole) =>
    expect([readNumber(text), readWhole(text)]).toEqual([number, whole]),
  );

  it('may still become one in groups', () =>
    expect(['1,', '1,2', '1.234.5', '1,2345', '0,1', 'a'].map(isBegunInGroups)).toEqual([
      ...[true, true, true],
      ...[false, false, false],
    ]));
});
