import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedIn, isJson, isPlain } from './asked.ts';

const asked = (text: string) => askedIn(Buffer.from(text));
const withHeaders = (headers: Readonly<Record<string, string | undefined>>) => ({ headers }) as never;

describe('a body', () => {
  it.each([
    ['nothing', '', /not JSON/],
    ['no object', 'null', /one request/],
    ['a batch', '[{"query":"{a}"}]', /one request/],
    ['no query', '{}', /no query/],
    ['a query that is no text', '{"query":{"a":1}}', /no query/],
    ['variables in a list', '{"query":"{a}","variables":[]}', /variables is an object/],
    ['variables as text', '{"query":"{a}","variables":"{}"}', /variables is an object/],
    ['an operation named by a number', '{"query":"{a}","operationName":1}', /operationName is text/],
    ['extensions in a list', '{"query":"{a}","extensions":[]}', /extensions is an object/],
    ['lists without end', `{"query":"{a}","variables":{"a":${'['.repeat(5_000)}`, /32 levels/],
    ['objects without end', `{"query":"{a}","variables":${'{"a":'.repeat(5_000)}`, /32 levels/],
    ['a wide list', `{"query":"{a}","variables":{"a":[${'0,'.repeat(60_000)}0]}}`, /50000 values/],
    ['many lists', `{"query":"{a}","variables":{"a":[${'[]'.repeat(60_000)}`, /50000 values/],
  ])('with %s is refused in a sentence', (_what, text, message) => {
    expect(asked(text)).toMatch(message);
  });

  it('that is not UTF-8 is refused; a byte order mark is passed over', () => {
    expect(askedIn(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]))).toMatch(/UTF-8/);
    expect(askedIn(Buffer.from('{"query":"{a}"}', 'utf16le'))).toMatch(/JSON|UTF-8/);
    expect(asked('\ufeff{"query":"{a}"}')).toMatchObject({ query: '{a}' });
  });

  it('may leave everything but the query out, or null', () => {
    const nothing = { query: '{a}', variables: {}, operationName: null };
    expect(asked('{"query":"{a}"}')).toEqual(nothing);
    expect(asked('{"query":"{a}","variables":null,"operationName":null,"extensions":null}')).toEqual(nothing);
  });

  it('may name a document that is known by its hash', () => {
    const hash = 'a1'.repeat(32);
    const by = (persistedQuery: unknown, known: string | null) =>
      askedIn(Buffer.from(JSON.stringify({ extensions: { persistedQuery } })), (asked) =>
        asked === hash ? known : null,
      );
    expect(by({ version: 1, sha256Hash: hash }, '{a}')).toMatchObject({ query: '{a}' });
    expect(by({ version: 1, sha256Hash: hash }, null)).toMatch(/not known here. Send it whole/);
    expect(by({ version: 1, sha256Hash: hash.toUpperCase() }, '{a}')).toMatch(/no query/);
    expect(by({ version: 2, sha256Hash: hash }, '{a}')).toMatch(/no query/);
    expect(by([hash], '{a}')).toMatch(/no query/);
    // What is sent whole is what is asked, whatever hash is beside it.
    expect(
      askedIn(
        Buffer.from(
          JSON.stringify({ query: '{b}', extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }),
        ),
        () => '{a}',
      ),
    ).toMatchObject({ query: '{b}' });
  });

  it('that holds little is never taken for too much, whatever is in its texts', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('[', '{"', '\\', '"', ',', ']'),
        (text, sign) => {
          const variables = { text: text + sign.repeat(60_000) };
          expect(asked(JSON.stringify({ query: '{a}', variables }))).toMatchObject({ variables });
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('the type of a body', () => {
  it('is JSON in UTF-8', () => {
    for (const type of [
      'application/json',
      'Application/JSON ; charset=UTF-8',
      'application/json;charset="utf-8"',
    ])
      expect(isJson(withHeaders({ 'content-type': type })), type).toBe(true);
    for (const type of [
      '',
      'text/plain',
      'application/jsonx',
      'application/json; charset=utf-16',
      'text/plain; application/json',
    ])
      expect(isJson(withHeaders({ 'content-type': type })), type).toBe(false);
  });

  it('is not compressed', () => {
    expect([{}, { 'content-encoding': 'identity' }].map((headers) => isPlain(withHeaders(headers)))).toEqual([
      true,
      true,
    ]);
    for (const encoding of ['gzip', 'br', 'identity, gzip', 'x'])
      expect(isPlain(withHeaders({ 'content-encoding': encoding })), encoding).toBe(false);
  });
});
