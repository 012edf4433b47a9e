import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenCharacter, visibleText } from './visible-text.ts';

describe('text that can be seen', () => {
  it.each([
    ['blanks', ' \t\r\n\u00a0\u3000'],
    ['zero width signs', '\u200b\u200c\u200d\u2060\ufeff'],
    ['direction marks', '\u200e\u200f\u202a\u202c\u2066\u2069\u061c'],
    ['soft hyphens', '\u00ad'],
    ['fillers', '\u115f\u3164\uffa0\u180e'],
    ['variation selectors', '\ufe0f\u{e0100}'],
    ['tags', '\u{e0041}\u{e007f}'],
    ['the empty Braille cell', '\u2800\u2800'],
  ])('is not %s', (_what, text) => {
    expect(visibleText(text)).toBe('');
    expect(visibleText(`${text}a${text}`)).toContain('a');
  });

  it('keeps what is between its first and its last sign', () => {
    expect(visibleText('  نص\u200cما  ')).toBe('نص\u200cما');
    expect(visibleText(' 👩\u200d👩\u200d👧 ')).toBe('👩\u200d👩\u200d👧');
  });

  it('is the same when it is cleaned again', () => {
    // Signs by their numbers: the library's own string of any sign takes seconds to be made ready.
    const sign = fc
      .integer({ min: 0, max: 0x10ffff })
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code));
    const invisible = fc.constantFrom('\u200b', '\u00ad', '\u2066', '\ufe0f', ' ', '\u2800');
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(sign, invisible) }), (text) => {
        expect(visibleText(visibleText(text))).toBe(visibleText(text));
      }),
    );
  });
});

describe('a character that nobody typed', () => {
  it('is named with its place', () => {
    expect(brokenCharacter('Law 💥 now\u0007!')).toBe('Take out the control character U+0007 at place 10.');
    expect(brokenCharacter('\u0000')).toBe('Take out the control character U+0000 at place 1.');
    expect(brokenCharacter('a\u0085')).toBe('Take out the control character U+0085 at place 2.');
    expect(brokenCharacter('ab\ud800')).toMatch(/there is half a character at place 3/);
  });

  it('is not a tab, a line end or a sign of any script', () => {
    expect(brokenCharacter('Ñandú\t\r\nنص 文字 💥\u200d')).toBeNull();
  });
});
