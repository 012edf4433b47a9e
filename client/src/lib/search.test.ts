import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, searching } from './search.ts';

/** The API's own table: what is found there is found here. */
const cases = JSON.parse(readFileSync('../api/src/domain/base/search-cases.json', 'utf8')) as Readonly<
  Record<'found' | 'missed', readonly (readonly [string, string])[]>
>;

describe('a search in the client', () => {
  it.each(cases.found)('finds %j in %j', (query, text) => {
    expect(searching(query)(text)).toBe(true);
  });

  it.each(cases.missed)('does not find %j in %j', (query, text) => {
    expect(searching(query)(text)).toBe(false);
  });

  it('finds words of several texts', () => {
    expect(searching('23 laundering')('23', 'Laundering of proceeds of crime', null)).toBe(true);
    expect(searching('23 bribery')('23', 'Laundering of proceeds of crime')).toBe(false);
  });

  it('finds a text by its own words, in any order, case and form', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 }), (words) => {
        const text = words.join(' ');
        for (const form of ['NFC', 'NFD'] as const)
          expect(searching([...words].reverse().join('  ').normalize(form))(text)).toBe(true);
        if (!text.normalize('NFD').includes('\u0345')) expect(searching(text.toUpperCase())(text)).toBe(true);
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
