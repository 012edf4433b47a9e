import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../../test/refusal.ts';
import { refuseTooMuch } from './document-limits.ts';
import { tokensOf } from './first-sight.ts';

const times = (count: number, part: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => part(n)).join(' ');
const refusal = (text: string) =>
  refusalOf(() => {
    tokensOf(text);
    refuseTooMuch(parse(text));
  }).message;

describe('a document', () => {
  it.each([
    ['is too long', `{ a } #${'x'.repeat(20_000)}`, /longer than 20 kB/],
    ['has too many tokens', `{ ${'a '.repeat(3_000)} }`, /3000 tokens/],
    ['nests lists without end', `{ a(b: ${'['.repeat(5_000)}`, /nested more than 40/],
    ['nests objects without end', `{ a(b: ${'{c:'.repeat(900)}`, /nested more than 40/],
    ['nests fields without end', `${'{a'.repeat(900)}`, /nested more than 40/],
    ['nests types of variables without end', `query($a: ${'['.repeat(900)}`, /nested more than 40/],
    ['goes too deep', `${'{ a '.repeat(15)}${'}'.repeat(15)}`, /at most 14 levels/],
    ['goes too deep in its schema', `{ __schema ${'{ a '.repeat(20)}${'}'.repeat(21)}`, /at most 20 levels/],
    ['has a field 500 times', `{ ${'__typename '.repeat(500)} }`, /"__typename" more than 20 times/],
    [
      'has a field 500 times in a fragment',
      `{ ...F } fragment F on Q { ${'a '.repeat(500)} }`,
      /"a" more than 20/,
    ],
    [
      'has a field 500 times in an unused fragment',
      `{ a } fragment F on Q { ${'a '.repeat(500)} }`,
      /more than 20/,
    ],
    [
      'has a field again from many fragments',
      `{ ${times(30, (n) => `...F${n}`)} } ${times(30, (n) => `fragment F${n} on Q { a }`)}`,
      /"a" more than 20/,
    ],
    ['has ten directives on one field', `{ a ${'@aa '.repeat(10)} }`, /5 directives at one place/],
    ['has ten directives on its operation', `query ${'@aa '.repeat(10)} { a }`, /5 directives at one place/],
    ['has many directives', `{ ${times(60, (n) => `a${n} @skip(if: true)`)} }`, /50 directives/],
    ['has many aliases', `{ b { ${times(61, (n) => `a${n}: c`)} } }`, /60 aliases/],
    ['has many fields at its root', `{ ${times(31, (n) => `a${n}`)} }`, /30 fields at its root/],
    [
      'has many fields at its root by a fragment',
      `{ ...F } fragment F on Q { ${times(31, (n) => `a${n}`)} }`,
      /30 fields at its root/,
    ],
    ['has many fields', `{ b { ${times(801, (n) => `a${n}`)} } }`, /800 fields/],
    ['has many definitions', times(101, (n) => `query Q${n} { a }`), /100 operations/],
    [
      'doubles with each fragment',
      `{ ...F0 } ${times(40, (n) => `fragment F${n} on Q { a { ...F${n + 1} } b { ...F${n + 1} } }`)}`,
      /800 fields|levels/,
    ],
    [
      'doubles with each fragment without a field',
      `{ ...F0 } ${times(40, (n) => `fragment F${n} on Q { ...F${n + 1} ...F${n + 1} }`)}`,
      /800 fields/,
    ],
  ])('that %s is refused before it is validated', (_what, text, message) => {
    expect(refusal(text)).toMatch(message);
  });

  it('is let through as it is usually written, and so is a circle that validation will name', () => {
    for (const text of [
      '{ a b { c: d ...F } } fragment F on Q { e @include(if: true) }',
      '{ ...F } fragment F on Q { a ...F }',
      '{ ...Nowhere }',
      `{ a { ...F } } fragment F on Q { ${times(60, (n) => `b${n}`)} }`,
      `{ __schema { types { fields { args { type { ${'ofType { '.repeat(9)} name ${'} '.repeat(15)}`,
    ]) {
      tokensOf(text);
      refuseTooMuch(parse(text));
    }
  });

  it('is counted as the lexer reads it: what is in texts and comments opens nothing', () => {
    expect(tokensOf(`{ a(b: "${'{['.repeat(100)}") # ${'['.repeat(100)}\n }`)).toBe(8);
    expect(tokensOf('{ a(b: """ {{{ \\""" [[[ """) }')).toBe(8);
  });
});
