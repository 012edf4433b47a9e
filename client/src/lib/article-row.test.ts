import { expect, it } from 'vitest';
import { articleOf } from './article-row.ts';

it.each([
  ['23(1)(a)', '23'],
  ['44', '44'],
  ['article.5', '5'],
  ['untoc:article.5', 'untoc:5'],
  ['untoc:5(1)', 'untoc:5'],
])('knows the article of %s', (key, article) => {
  expect(articleOf(key)).toBe(article);
});
