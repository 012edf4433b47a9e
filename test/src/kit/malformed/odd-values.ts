import { nested } from './repeat.ts';

/** As ids and cursors are written: base64url. */
function insideOf(...texts: string[]): string[] {
  return texts.map((text) => JSON.stringify(Buffer.from(text).toString('base64url')));
}

/** What nobody means by anything, as JSON text: some of it no JavaScript value can hold. */
export const oddValues: readonly string[] = [
  ...[
    'null',
    'true',
    '0',
    '-0',
    '-1',
    '1.5',
    '1e400',
    '-1e400',
    '99999999999',
    '9007199254740993',
    '2147483648',
  ],
  ...[
    '""',
    '" "',
    '"\\u200b"',
    '"\\u0000"',
    '"\\u0007x"',
    '"\\ud800"',
    '"\\udfff\\ud800"',
    '"\\ufeff"',
    '"\\u202e"',
  ],
  ...[
    '"__proto__"',
    '"constructor"',
    '"toString"',
    '"$where"',
    '"../../etc/passwd"',
    '"%00"',
    '"{}"',
    '"null"',
  ],
  ...[
    '"0027-05-01"',
    '"20261-05-01"',
    '"2026-02-30"',
    '"2026-13-45T99:99:99Z"',
    '"9999-12-31T23:59:59.999Z"',
  ],
  ...['[]', '[null]', '[[]]', '[[[[[[[[]]]]]]]]', '[1,"a",{}]', '{}', '{"a":1}', '{"__proto__":{"a":1}}'],
  ...[
    '{"constructor":{"prototype":{"a":1}}}',
    '{"$gt":""}',
    '{"length":1e9}',
    '{"toString":null,"valueOf":1}',
  ],
  ...insideOf(
    'Need:__proto__',
    'Need:XAA/23/\u0000',
    `Offer:${'x'.repeat(9_000)}`,
    'Assessment:',
    'Match:a|b',
    'User:x',
    'Provider:$where',
  ),
  ...insideOf(
    '[]',
    '{}',
    'null',
    '0:x',
    '-1:x',
    '[1e400,"x"]',
    '[{"$gt":""},null]',
    '["\\ud800","x"]',
    '"x"',
    '[0,0,0,0]',
  ),
  JSON.stringify('x'.repeat(30_000)),
  JSON.stringify('💥'.repeat(5_000)),
  JSON.stringify('a\u0301'.repeat(2_000)),
  `[${'"x",'.repeat(500)}"x"]`,
  `[${'{},'.repeat(5_000)}{}]`,
  nested(20, '[', ']'),
  nested(5_000, '[', ']'),
  `${'{"a":'.repeat(200_000 / 10)}1${'}'.repeat(200_000 / 10)}`,
];
