import { expect, it } from 'vitest';
import { purposesOf } from './purposes.ts';

const articles = [
  { number: '5', crsPurpose: '15113', provisions: [{ reference: '5(1)' }] },
  { number: 'untoc:9', crsPurpose: '15130', provisions: [] },
  { number: '7', crsPurpose: null, provisions: [] },
];

it.each([
  ['a provision', '5(1)', 'ADVISORY', '15113'],
  ['a need of all of an article', 'article.5', 'ADVISORY', '15113'],
  ['one of another convention', 'untoc:article.9', 'ADVISORY', '15130'],
  ['a chapter, which has none', 'chapter.II', 'ADVISORY', ''],
  ['an article without one', '7', null, ''],
  ['a total', null, 'ADVISORY', ''],
])('knows the purpose of %s', (_, row, column, purpose) => {
  expect(purposesOf(articles, { row: true, column: false })(row, column)).toBe(purpose);
});

it('takes that of the column where the row is a total', () => {
  const of = purposesOf(articles, { row: true, column: true });
  expect(of(null, '5(1)')).toBe('15113');
  expect(of('5', null)).toBe('15113');
  expect(purposesOf(articles, { row: false, column: true })('5', null), 'a row of another kind').toBe('');
});
