import { expect, it } from 'vitest';
import { articleRanges } from './article-ranges.ts';

it('writes articles one by one and three in a row as a range', () => {
  expect(articleRanges(['5', '6', '9'])).toEqual(['5', '6', '9']);
  expect(articleRanges(['15', '16', '17', '23', '25'])).toEqual(['15–17', '23', '25']);
  expect(articleRanges([])).toEqual([]);
});
