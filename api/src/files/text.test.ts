import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookAtText } from './text.ts';

const isText = (pieces: readonly Buffer[]): boolean => {
  const text = lookAtText();
  for (const piece of pieces) text.see(piece);
  try {
    text.settle();
    return true;
  } catch {
    return false;
  }
};

/** Bits from which texts, and what passes for one, are made. */
const bit = fc.constantFrom(
  ...[
    'Act ',
    '\n',
    ' ',
    '\uFEFF',
    'قانون',
    '法',
    '😀',
    '<',
    '<scr',
    'ipt>',
    '<script ',
    'java',
    'script:',
    '<html>',
    '#!',
    '\0',
  ],
  ...['<!doctype html>', 'x'.repeat(40), ': ', 'svg/', '<object\n'],
);
const bytes = fc
  .tuple(fc.array(bit, { maxLength: 12 }), fc.uint8Array({ maxLength: 2 }))
  .map(([bits, more]) => Buffer.concat([Buffer.from(bits.join('')), Buffer.from(more)]));

describe('a text that is looked at as it comes', () => {
  it('is the same one in whatever pieces it comes', () => {
    fc.assert(
      fc.property(bytes, fc.array(fc.nat(60), { maxLength: 20 }), (all, cuts) => {
        const places = [0, ...cuts.filter((at) => at < all.length).sort((a, b) => a - b), all.length];
        const pieces = places.slice(1).map((until, n) => all.subarray(places[n], until));
        expect(isText(pieces)).toBe(isText([all]));
      }),
      { numRuns: 500 },
    );
  });

  it('is judged as one who reads it whole would', () => {
    fc.assert(
      fc.property(bytes, (all) => {
        expect(isText([all])).toBe(isWholly(all));
      }),
      { numRuns: 500 },
    );
  });
});

function isWholly(all: Buffer): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(all);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    if (/[\u0000-\u0008\u000B\u000E-\u001F\u007F]/.test(text)) return false;
    if (/<(script|iframe|svg|object|embed)[\s/>]|javascript:/i.test(text)) return false;
    return !/^\s*(<(!doctype|html|svg|script)\b|<[!?%]|#!)/i.test(text);
  } catch {
    return false;
  }
}
