import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Random } from './random.ts';

/** A request as it goes over the line, whatever it means. */
export interface Sent {
  readonly what: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
}

/** A document with variables that it takes. */
export interface Wellformed {
  readonly operation: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const nested = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth);
const many = (count: number, part: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => part(n)).join(' ');

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

/** Bodies and headers that are not a GraphQL request. */
export function oddRequests({ query, variables }: Wellformed): Sent[] {
  const good = JSON.stringify({ query, variables });
  const bodies: Readonly<Record<string, string | Buffer>> = {
    nothing: '',
    blanks: ' \n\t',
    'half of it': good.slice(0, good.length / 2),
    'it twice': good + good,
    'a batch': `[${good},${good}]`,
    'an empty batch': '[]',
    'a form': `query=${encodeURIComponent(query)}`,
    'the bare document': query,
    'single quotes': "{'query':'{viewer{name}}'}",
    'a trailing comma': '{"query":"{viewer{name}}",}',
    'a comment': '{"query":"{viewer{name}}"} // x',
    'NaN for variables': '{"query":"{viewer{name}}","variables":NaN}',
    'the query twice': '{"query":"{nothing}","query":"{viewer{name}}"}',
    'a prototype': '{"__proto__":{"query":"{viewer{name}}"}}',
    'a query of odd characters': JSON.stringify({ query: '{ viewer { na\u0000me } }' }),
    'half a character': '{"query":"{ viewer { \\ud800 } }"}',
    'no UTF-8': Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]),
    'UTF-16': Buffer.from(good, 'utf16le'),
    'a byte order mark': `\ufeff${good}`,
    'random bytes': Buffer.from(Array.from({ length: 4_000 }, (_, n) => (n * 7919) % 256)),
    zeros: Buffer.alloc(10_000),
    'a wall of lists': nested(400_000, '[', ']'),
    'a wall of objects': `${'{"a":'.repeat(150_000)}1`,
    'a megabyte and more': JSON.stringify({ query, variables, pad: 'x'.repeat(1_100_000) }),
    'a padded document': JSON.stringify({ query: `${query} #${' '.repeat(900_000)}` }),
    'a million values': `{"query":"{viewer{name}}","variables":{"a":[${'0,'.repeat(400_000)}0]}}`,
    'a long name of a variable': `{"query":"{viewer{name}}","variables":{"${'v'.repeat(500_000)}":1}}`,
    'a long name of an operation': JSON.stringify({ query, operationName: 'x'.repeat(500_000) }),
    'an unknown name of an operation': JSON.stringify({ query, operationName: '__proto__' }),
  };
  const withBody = Object.entries(bodies).map(([what, body]): Sent => ({ what: `body: ${what}`, body }));
  const parts = ['query', 'variables', 'operationName', 'extensions'].flatMap((part) =>
    ['0', 'true', '"x"', '[]', '[{}]', '{"a":[1]}', '1e400', '""'].map(
      (value): Sent => ({
        what: `${part}: ${value}`,
        body: `{"query":${JSON.stringify(query)},"${part}":${value}}`,
      }),
    ),
  );
  const headers: readonly Readonly<Record<string, string>>[] = [
    ...[
      'text/plain',
      'application/graphql',
      'multipart/form-data; boundary=x',
      'application/json; charset=utf-16',
      'application/json;;;',
      'x',
      '/',
      'application/x-www-form-urlencoded',
    ].map((type) => ({ 'content-type': type })),
    ...['gzip', 'br', 'deflate, gzip', 'x'].map((encoding) => ({ 'content-encoding': encoding })),
    ...[
      '*',
      'text/html',
      'application/xml;q=0',
      'text/event-stream',
      ';;;,,',
      'application/graphql-response+json;q=9',
      'x'.repeat(8_000),
    ].map((accept) => ({ accept })),
    ...['*', 'xx', 'en;q=NaN', 'zh-Hant-TW, *;q=0', '__proto__', ',;=', 'a'.repeat(8_000)].map(
      (language) => ({ 'accept-language': language }),
    ),
    ...[
      'Bearer',
      'Bearer x',
      'Basic eDp4',
      `Bearer ${'x'.repeat(8_000)}`,
      'Bearer a b',
      'bearer __proto__',
    ].map((authorization) => ({ authorization })),
    ...[
      'nm_session=',
      'nm_session=x; nm_session=y',
      '=;=;=',
      `nm_session=${'%'.repeat(500)}`,
      '__proto__=1',
    ].map((cookie) => ({ cookie })),
    ...['null', 'x', 'http://', 'https://evil.example', '/'].map((origin) => ({ origin })),
    ...['not an address', '::::', '1.2.3.4, 5.6.7.8', ','.repeat(500)].map((from) => ({
      'x-forwarded-for': from,
    })),
  ];
  const withHeaders = headers.map(
    (one): Sent => ({ what: `header: ${JSON.stringify(one).slice(0, 80)}`, body: good, headers: one }),
  );
  const methods = ['PUT', 'PATCH', 'DELETE', 'OPTIONS'].map(
    (method): Sent => ({ what: `method ${method}`, body: good, method }),
  );
  return [
    ...withBody,
    ...parts,
    ...withHeaders,
    ...methods,
    { what: 'gzip', body: gzipSync(good), headers: { 'content-encoding': 'gzip' } },
  ];
}

/** Documents that are too much of something, or nothing at all. */
export const oddDocuments: readonly string[] = [
  ...[
    '',
    ' ',
    '#',
    '{',
    '}',
    '{}',
    '{ }',
    'query',
    'query {',
    '{ viewer',
    '{ viewer { name } } }',
    'null',
    '"',
    '"""',
    '{ "a" }',
    '$',
    '{ $a }',
    '...',
    '{ ... }',
    '@',
    '{ a(b: ) }',
    '{ a: }',
    '{ viewer { name ',
    '\ufeff',
    '\u0000',
    '{ viewer { nам } }',
  ],
  ...[
    'subscription { a }',
    'mutation { a }',
    'type Query { a: Int }',
    'extend schema @a',
    'schema { query: Query }',
    'directive @a on FIELD',
    'scalar X',
    'fragment F on Query { viewer { name } }',
    'query A { viewer { name } } query A { viewer { name } }',
    'query A { viewer { name } } query B { viewer { name } }',
    '{ viewer { name } } { viewer { name } }',
  ],
  ...[
    '{ __schema }',
    '{ __type }',
    '{ __type(name: 5) { name } }',
    '{ __typename @skip }',
    '{ __typename @skip(if: "x") }',
    '{ __typename @include(if: $a) }',
    '{ __typename @nope }',
    '{ viewer { __schema { types { name } } } }',
    '{ __proto__ }',
    '{ constructor }',
    '{ toString { a } }',
    '{ hasOwnProperty: viewer { name } }',
    '{ __proto__: viewer { name } }',
    '{ viewer { __proto__: name constructor: name } }',
  ],
  ...[
    'query($a: Nope) { viewer { name } }',
    'query($a: Int = "x") { viewer { name } }',
    'query($a: [[[[Int]]]]) { needs(first: $a) { totalCount } }',
    'query($a: Int!) { needs(first: $a) { totalCount } }',
    'query($a: Int, $a: Int) { viewer { name } }',
    'query($a: MatrixInput = {}) { matrix(input: $a) { version } }',
    'query($__proto__: Int) { needs(first: $__proto__) { totalCount } }',
  ],
  ...[
    '{ needs(first: 99999999999999999999) { totalCount } }',
    '{ needs(first: -1) { totalCount } }',
    '{ needs(first: 1.5) { totalCount } }',
    '{ needs(first: 1e400) { totalCount } }',
    '{ needs(first: null) { totalCount } }',
    '{ needs(filter: []) { totalCount } }',
    '{ needs(filter: {participants: [[["XAA"]]]}) { totalCount } }',
    '{ needs(filter: {a: {a: {a: {}}}}) { totalCount } }',
    '{ needs(after: "") { totalCount } }',
    '{ needs(after: "\\u0000") { totalCount } }',
    '{ needs(filter: {text: "\\ud800"}) { totalCount } }',
    '{ needs(first: ENUM) { totalCount } }',
    '{ needs(first: 1, first: 2) { totalCount } }',
  ],
  ...[
    '{ node(id: "") { id } }',
    '{ node(id: 5) { id } }',
    '{ node(id: "\\u0000") { id } }',
    `{ node(id: "${'x'.repeat(10_000)}") { id } }`,
    '{ node(id: "X19wcm90b19fOng") { id } }',
    '{ need(id: "TmVlZDo") { id } }',
    '{ offer(id: "T2ZmZXI6") { id } }',
    '{ assessment(id: "QXNzZXNzbWVudDp4") { id } }',
    '{ match(id: "TWF0Y2g6eA") { id } }',
  ],
  ...[
    '{ participant(code: "") { code } }',
    '{ participant(code: "__proto__") { code } }',
    '{ instrument(code: "constructor") { code } }',
    '{ indicators(input: {instrument: "toString"}) { code } }',
    '{ needOrder(participant: "__proto__") { revision } }',
    '{ silentGaps(instrument: "\\u0000") { totalCount } }',
    '{ matrixCell(input: {rows: ARTICLE, columns: TYPE}, row: "__proto__", column: "\\ud800") { needs } }',
    '{ matrixCell(input: {rows: PROVIDER, columns: TYPE}, row: "UHJvdmlkZXI6") { needs } }',
  ],
  ...[
    '0001-01-01T00:00:00Z',
    '1900-01-01T00:00:00Z',
    '2200-12-31T23:59:59Z',
    '9999-12-31T23:59:59Z',
    '2026-01-01T00:00:00+99:99',
    '2026-01-01T24:00:00Z',
    '2026-01-01T00:00:60Z',
  ].map((asOf) => `{ matrix(input: {rows: CHAPTER, columns: CATEGORY, asOf: "${asOf}"}) { version } }`),
  `{ ${many(500, () => '__typename')} }`,
  `{ ${many(500, (n) => `a${n}: viewer { name }`)} }`,
  `query ${many(10, () => '@aa')} { __typename }`,
  `{ __typename ${many(100, () => '@skip(if: true)')} }`,
  `{ ${many(24, (n) => `a${n}: matrix(input: {rows: ARTICLE, columns: TYPE, asOf: "2026-01-${String(n + 1).padStart(2, '0')}T00:00:00Z"}) { version }`)} }`,
  `{ ${many(30, (n) => `a${n}: matrix(input: {rows: PARTICIPANT, columns: PROVISION}) { cells { needs } }`)} }`,
  `{ ${many(60, (n) => `a${n}: needs(first: 100) { nodes { matches(first: 100) { nodes { score } } } }`)} }`,
  `{ needs { nodes { ${many(14, () => 'matches { nodes { need {')} id ${'} } }'.repeat(14)} } } }`,
  `{ ...F0 } ${many(60, (n) => `fragment F${n} on Query { viewer { name } ...F${n + 1} ...F${n + 1} }`)}`,
  '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A viewer { name } }',
  `{ viewer { name } } fragment F on Query { ${many(900, () => '__typename')} }`,
  `{ __schema { types { ${'fields { type { '.repeat(20)} name ${'} } '.repeat(20)} } } }`,
  `{ needs(filter: {participants: ${nested(2_000, '[', ']')}}) { totalCount } }`,
  `{ needs(filter: ${'{a: '.repeat(900)}1${'}'.repeat(900)}) { totalCount } }`,
  `${'{ a '.repeat(3_000)}`,
  `{ ${'... { '.repeat(500)} __typename ${'}'.repeat(500)} }`,
  `query(${many(900, (n) => `$v${n}: Int`)}) { viewer { name } }`,
  `{ viewer { name } } #${'x'.repeat(30_000)}`,
  `{ needs(filter: {participants: [${many(2_500, () => '"x"')}]}) { totalCount } }`,
  many(120, (n) => `query Q${n} { viewer { name } }`),
  // What costs most to refuse of what is within all limits, found by looking.
  `{ viewer { ${many(790, (n) => `f${n}`)} } }`,
  `{ ${many(20, (n) => `...F${n}`)} } ${many(20, (n) => `fragment F${n} on Query { needs { nodes { matches { nodes { score offer { title nope } } } } } }`)}`,
  `query(${many(700, () => '$v: Int')}) { viewer { name } }`,
  `${many(60, (n) => `query Q${n} { ...F }`)} fragment F on Query { ${many(12, (n) => `a${n}: needs(first: $c${n}) { totalCount }`)} }`,
  `{ viewer { ${many(95, (n) => `...F${n}`)} } } ${many(95, (n) => `fragment F${n} on Viewer { x${n} y${n} z${n} w${n} }`)}`,
  `{ ${many(29, (n) => `a${n}: needs(${many(30, (k) => `x${k}: 1`)}) { totalCount }`)} }`,
  `{ needs(filter: { ${many(700, (n) => `x${n}: 1`)} }) { totalCount } }`,
  `{ viewer { ${many(200, (n) => `... on Nope${n} { a${n} }`)} } }`,
  `{ needs(after: """${'\n x'.repeat(5_000)}""", nope: 1) { totalCount } }`,
  `{ ${many(30, (n) => `f${n}(a: {b: [1, {c: "${n}"}]}) { g }`)} }`,
];

/** Each place of the variables with each odd value in it. */
export function oddVariables({ operation, query, variables }: Wellformed, values: readonly string[]): Sent[] {
  const mark = randomUUID();
  return placesOf(variables).flatMap((place) => {
    const text = JSON.stringify({ query, variables: replaced(variables, place, mark) });
    const [before, after] = text.split(JSON.stringify(mark)) as [string, string];
    return values.map(
      (value): Sent => ({
        what: `${operation}: ${value.slice(0, 40)} at ${place.join('.')}`,
        body: `${before}${value}${after}`,
      }),
    );
  });
}

/** A well-formed request after a few slips: of its text, its variables or its bytes. */
export function slipped(dice: Random, requests: readonly Wellformed[], number: number): Sent {
  const { operation, query, variables } = dice.pick(requests);
  const slips: string[] = [];
  let text = query;
  let body: string | Buffer;
  const kind = dice.pick([0, 1, 1, 1, 2, 3]);
  if (kind !== 1)
    for (let n = 0; n <= dice.below(3); n += 1) {
      const at = dice.below(text.length + 1);
      const to = at + dice.below(20);
      const piece = text.slice(at, to);
      const slip = dice.pick(['cut', 'again', 'insert', 'insert', 'move'] as const);
      const sign = dice.pick([
        '{',
        '}',
        '(',
        ')',
        '[',
        ']',
        '"',
        '$',
        '@',
        '!',
        ':',
        '...',
        '#',
        '\u0000',
        '\ud800',
        '💥',
        ' 99999999999999 ',
        ' null ',
        ' __proto__ ',
        ' @skip(if: true) ',
        '...F ',
        '"""',
        '\\u',
      ]);
      slips.push(`${slip} ${at}`);
      if (slip === 'cut') text = text.slice(0, at) + text.slice(to);
      else if (slip === 'again') text = text.slice(0, to) + piece.repeat(1 + dice.below(50)) + text.slice(to);
      else if (slip === 'insert') text = text.slice(0, at) + sign + text.slice(at);
      else text = text.slice(0, at) + text.slice(to) + piece;
    }
  const mark = `mark-${number}`;
  const place = dice.pick(placesOf(variables).concat([['input']]));
  const value = kind === 0 ? null : dice.pick(oddValues);
  const sent = value === null ? variables : replaced(variables, place, mark);
  body = JSON.stringify({ query: text, variables: sent });
  if (value !== null) {
    body = body.replace(JSON.stringify(mark), () => value);
    slips.push(`${value.slice(0, 30)} at ${place.join('.')}`);
  }
  if (kind === 3 && dice.chance(0.5)) {
    const bytes = Buffer.from(body);
    for (let n = 0; n <= dice.below(5); n += 1) bytes[dice.below(bytes.length)] = dice.below(256);
    body = dice.chance(0.3) ? bytes.subarray(0, dice.below(bytes.length)) : bytes;
    slips.push('bytes');
  }
  return { what: `${number} ${operation}: ${slips.join(', ')}`, body };
}

function placesOf(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  const here = path.length > 0 ? [[...path]] : [];
  if (typeof value !== 'object' || value === null) return here;
  return [...here, ...Object.entries(value).flatMap(([key, one]) => placesOf(one, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly (string | number)[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((one, at) => (String(at) === String(key) ? replaced(one, rest, by) : one));
  return {
    ...(value as object),
    [key]: replaced((value as Record<string, unknown> | null)?.[key], rest, by),
  };
}
