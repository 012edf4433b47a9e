import fc from 'fast-check';
import { expect, it } from 'vitest';
import { halfTyped, partsOf, textOf, wrongDay } from './day.ts';

it('takes every day from 1900 on, and none at all', () => {
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(fc.property(day, (one) => wrongDay(one.toISOString().slice(0, 10)) === null));
  expect(['', null, undefined].map(wrongDay)).toEqual([null, null, null]);
});

it.each([
  ['0027-05-01', 'year'],
  ['27-05-01', 'year'],
  ['0202-05-01', 'year'],
  ['20261-05-01', 'year'],
  ['275760-09-13', 'year'],
  ['2026-02-30', 'none'],
  ['2026-13-01', 'none'],
  ['2026-05', 'half'],
  [halfTyped, 'half'],
  ['?2026-05-', 'half'],
] as const)('says what is wrong with %s', (text, wrong) => expect(wrongDay(text)).toBe(wrong));

it('keeps each part of a date as far as it is typed', () => {
  const part = (max: number) => fc.option(fc.integer({ min: 0, max }));
  const parts = fc.record({ year: part(99_999), month: part(99), day: part(99) });
  fc.assert(fc.property(parts, (one) => void expect(partsOf(textOf(one))).toEqual(one)));
});
