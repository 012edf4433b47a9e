import { readFileSync } from 'node:fs';
import { addTypenameToDocument } from '@apollo/client/utilities';
import {
  buildSchema,
  type DocumentNode,
  type GraphQLObjectType,
  getNamedType,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
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

it('what a fragment asks the type of is asked once, and the fragment is always of it', () => {
  const schema = buildSchema(readFileSync('../api/schema.graphql', 'utf8'));
  let left = 0;
  for (const [name, printed] of documents) {
    const types = new TypeInfo(schema);
    const document = parse(sentDocument(print(addTypenameToDocument(parse(printed)))));
    const of = new Map(
      document.definitions.flatMap((one) =>
        one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
      ),
    );
    visit(
      document,
      visitWithTypeInfo(types, {
        SelectionSet: ({ selections: [only, more] }) => {
          if (more || only?.kind !== Kind.FRAGMENT_SPREAD) return;
          const fragment = of.get(only.name.value);
          const here = getNamedType(types.getParentType());
          if (!fragment || !here || here === schema.getQueryType()) return;
          const asked = schema.getType(fragment.typeCondition.name.value);
          const always =
            asked === here || (asked && schema.isSubType(asked as never, here as GraphQLObjectType));
          expect(always, `${name}: ${only.name.value}`).toBe(true);
          expect(print(fragment), name).toMatch(/__typename\n\}$/);
          left += 1;
        },
      }),
    );
  }
  expect(left).toBeGreaterThan(20);
});
