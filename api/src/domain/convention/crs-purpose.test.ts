import { expect, it } from 'vitest';
import { crsPurposeOf } from './crs-purpose.ts';

it('is against corruption where no other purpose says it better, and nothing of another convention', () => {
  expect(['5', '23', '52', '9', '11'].map(crsPurposeOf)).toEqual([
    '15113',
    '15113',
    '15113',
    '15111',
    '15130',
  ]);
  expect(crsPurposeOf('untoc:5')).toBeNull();
});
