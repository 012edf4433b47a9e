import { expect, it } from 'vitest';
import { secondsLeft } from './time-left.ts';

const at = (...pairs: readonly (readonly [at: number, sent: number])[]) =>
  pairs.map(([ms, sent]) => ({ at: ms, sent }));

it.each([
  ['nothing is known yet', at([0, 0]), null],
  ['too little time went by', at([0, 0], [900, 500]), null],
  ['nothing came', at([0, 100], [2_000, 100]), null],
  ['all of it came', at([0, 0], [2_000, 1_000]), null],
  ['half of it in ten seconds', at([0, 0], [10_000, 500]), 10],
  ['a little more than ten seconds', at([0, 0], [10_200, 500]), 15],
  ['the rest in no time', at([0, 0], [10_000, 999]), 5],
  ['minutes', at([0, 0], [10_000, 100]), 120],
])('says how long the rest takes: %s', (_what, samples, seconds) =>
  expect(secondsLeft(samples, 1_000)).toBe(seconds),
);
