import { expect, it } from 'vitest';
import { daysLeft } from './days-left.ts';

it('counts days until the deadline by Universal Time', () => {
  const at = (instant: string) => daysLeft('2027-03-15', Date.parse(instant));
  expect([at('2027-03-01T23:59:00Z'), at('2027-03-15T23:59:59Z'), at('2027-03-16T00:00:00Z')]).toEqual([
    14, 0, -1,
  ]);
});
