import { buildSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { describe, expect, it } from 'vitest';
import { flat, heldBy, times } from '../held.test-kit.ts';
import { useKnownDocuments } from './known-documents.ts';

describe('what strangers write', { timeout: 30_000 }, () => {
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
