import { expect, it } from 'vitest';
import { type Saved, sittingsOf } from './sittings.ts';

const saved = (minute: number, overrides: Partial<Saved> = {}): Saved => ({
  at: new Date(Date.UTC(2027, 0, 1, 9, minute)).toISOString(),
  by: 'Ana',
  byFile: false,
  ...overrides,
});

it('saves of one person within ten minutes of each other are one sitting', () => {
  expect(sittingsOf([saved(30), saved(22), saved(14), saved(3)]).map((one) => one.length)).toEqual([3, 1]);
});

it.each([
  ['another person', { by: 'Ben' }],
  ['a file', { byFile: true }],
  ['a choice between two versions', { chosen: 'MINE' }],
])('%s begins one of its own', (_, overrides) => {
  expect(sittingsOf([saved(3), saved(2, overrides), saved(1)])).toHaveLength(3);
});

it('no version is lost, and their order stays', () => {
  const all = [saved(40), saved(39, { by: 'Ben' }), saved(38), saved(37), saved(1)];
  expect(sittingsOf(all).flat()).toEqual(all);
});
