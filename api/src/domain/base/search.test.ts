import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finds, fold, wordsOf } from './search.ts';
import cases from './search-cases.json' with { type: 'json' };

const title = 'Formación de fiscales en Côte d’Ivoire (100 % en línea)';
const searched = (query: string, text = title) => finds(wordsOf(query), fold(text));

/** The client folds by a function of its own, which is held to the same cases. */
describe('a search', () => {
  it.each(cases.found)('finds %j in %j', (query, text) => {
    expect(searched(query, text)).toBe(true);
  });

  it.each(cases.missed)('does not find %j in %j', (query, text) => {
    expect(searched(query, text)).toBe(false);
  });

  it('finds a text by itself, by any of its parts, in any case and in any form', () => {
    const aText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(aText, fc.nat(), fc.nat(), (text, from, length) => {
        expect(searched(text, text)).toBe(true);
        expect(searched(text.normalize('NFD'), text)).toBe(true);
        expect(searched(text.normalize('NFC'), text)).toBe(true);
        // The iota under an ancient Greek vowel is a mark, but a letter of its own in capitals.
        if (!text.normalize('NFD').includes('\u0345')) expect(searched(text.toUpperCase(), text)).toBe(true);
        const folded = fold(text);
        const part = folded.slice(from % folded.length || 0).slice(0, 1 + (length % 5));
        expect(searched(part, text)).toBe(true);
        expect(fold(folded)).toBe(folded);
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes words in any order, with any apostrophe', () => {
    const words = fc.shuffledSubarray(title.split(' '), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.constantFrom("'", '’', '‘', 'ʼ', '`', '´', 'ʻ'), (some, apostrophe) => {
        expect(searched(some.join('  ').replaceAll('’', apostrophe))).toBe(true);
      }),
    );
  });
});
