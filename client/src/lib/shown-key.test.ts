import { expect, it } from 'vitest';
import { shownKey } from './shown-key.ts';

it.each([
  ['46(9)(b)', '46(9)(b)'],
  ['smuggling:2(1)', '2(1) SMUGGLING'],
  ['untoc:5', '5 UNTOC'],
  ['smuggling:II', 'II SMUGGLING'],
  ['A note: see 5', 'A note: see 5'],
  ['https://example.org', 'https://example.org'],
])('the key %s is read as %s', (key, shown) => {
  expect(shownKey(key)).toBe(shown);
});
