import { expect, it } from 'vitest';
import { conventionOf, nameConventions, shownKey } from './shown-key.ts';

it.each([
  ['46(9)(b)', '46(9)(b)'],
  ['smuggling:2(1)', '2(1) SMUGGLING'],
  ['untoc:5', '5 UNTOC'],
  ['ports:5(1)', '5(1) Ports'],
  ['smuggling:II', 'II SMUGGLING'],
  ['A note: see 5', 'A note: see 5'],
  ['https://example.org', 'https://example.org'],
])('the key %s is read as %s', (key, shown) => {
  nameConventions([{ code: 'ports', shortTitle: 'Ports' }]);
  expect(shownKey(key)).toBe(shown);
});

it.each([
  ['46(9)(b)', 'uncac'],
  ['ports:5(1)', 'ports'],
])('the key %s is of %s', (key, convention) => {
  expect(conventionOf(key)).toBe(convention);
});
