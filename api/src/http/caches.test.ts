import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { buildSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { describe, expect, it } from 'vitest';
import { makeByteCache } from './answer/byte-cache.ts';
import { useKnownDocuments } from './executor/known-documents.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What stays of a work after what it left lying about is collected. */
function heldBy(work: () => unknown): number {
  const now = () => {
    // Once to find what is garbage, once more for what its end set free.
    collect();
    collect();
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = now();
  const result = work();
  const held = now() - before;
  expect(result).toBeTruthy();
  return held / 1e6;
}
const times = (count: number, work: (n: number) => void) => {
  for (let n = 0; n < count; n += 1) work(n);
};
/** As it comes from a socket: not a rope, not one constant. */
const flat = (text: string) => Buffer.from(text).toString('utf8');

describe('what strangers write', { timeout: 30_000 }, () => {
  it('is no part of what kept bytes take: not its length, not its number', () => {
    const pad = 'x'.repeat(900_000);
    const held = heldBy(() => {
      const cache = makeByteCache();
      times(100, (n) => cache.set(flat(`${n}${pad}`), 'v', Buffer.from('{}')));
      expect(cache.get(`99${pad}`, 'v')?.plain.toString()).toBe('{}');
      return cache;
    });
    expect(held).toBeLessThan(5);
  });

  it('keeps no more bytes than are allowed, the latest used last', () => {
    const held = heldBy(() => {
      const cache = makeByteCache({ mostBytes: 4_000_000 });
      cache.set('first', 'v', Buffer.alloc(100_000));
      times(100, (n) => {
        cache.set(`${n}`, 'v', Buffer.alloc(100_000));
        cache.get('first', 'v');
      });
      expect(cache.get('first', 'v')).not.toBeNull();
      expect(cache.get('0', 'v')).toBeNull();
      expect(cache.get('first', 'w')).toBeNull();
      return cache;
    });
    expect(held).toBeLessThan(5);
  });

  const schema = buildSchema('type Query { a(b: [Int]): Int c: Query }');
  function makeDocuments() {
    const plugins = [useKnownDocuments({ introspection: false })];
    const yoga = createYoga({ schema, plugins, logging: false, parserAndValidationCache: false });
    return (text: string) => {
      const { parse, validate } = yoga.getEnveloped({});
      try {
        const document = parse(text);
        validate(schema, document);
        return document;
      } catch {
        return null;
      }
    };
  }

  it('is not remembered where it is refused', () => {
    const pad = ' '.repeat(900_000);
    const held = heldBy(() => {
      const documents = makeDocuments();
      times(40, (n) => documents(flat(`{ a } #${n}${pad}`)));
      times(400, (n) => documents(flat(`{ nothing${n} ${'x'.repeat(2_000)} }`)));
      return documents;
    });
    expect(held).toBeLessThan(5);
  });

  it('is remembered by what it takes once it is parsed, not by its length', () => {
    const values = '1 '.repeat(2_000);
    const held = heldBy(() => {
      const documents = makeDocuments();
      times(200, (n) => documents(flat(`query Q${n} { a(b: [${values}]) }`)));
      const text = `query Q199 { a(b: [${values}]) }`;
      expect(documents(flat(text))).not.toBeNull();
      expect(documents(flat(text))).toBe(documents(flat(text)));
      return documents;
    });
    expect(held).toBeLessThan(20);
  });
});
