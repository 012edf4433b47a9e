import { gzipSync } from 'node:zlib';
import { nested } from './repeat.ts';
import type { Sent, Wellformed } from './sent.ts';

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
