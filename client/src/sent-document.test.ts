import { type DocumentNode, parse, print } from 'graphql';
import { expect, it } from 'vitest';
import * as generated from './gql/graphql.ts';
import { sentDocument } from './lib/sent-document.ts';

const documents = Object.entries(generated)
  .filter(([name]) => name.endsWith('Document'))
  .map(([name, document]) => [name, print(document as unknown as DocumentNode)] as const);

it('what goes up is shorter, and asks the same', () => {
  expect(documents.length).toBeGreaterThan(100);
  for (const [name, printed] of documents) {
    const sent = sentDocument(printed);
    expect(print(parse(sent)), name).toBe(printed);
    expect(sent.length).toBeLessThan(printed.length);
  }
});
