import { type DocumentNode, getNamedType, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { expect, it } from 'vitest';
import { everyDocument, schema } from './every-document.test-kit.ts';
import { typePolicies } from './lib/apollo.ts';

const policies = typePolicies as Readonly<Record<string, { readonly fields?: object }>>;

it('the pages of every list that is read on join into one, so that its end is reached', () => {
  const lists = everyDocument.flatMap(readOn);
  expect(new Set(lists).size).toBeGreaterThan(10);
  const notJoined = lists.filter(([type = '', field = '']) => !(field in (policies[type]?.fields ?? {})));
  expect([...new Set(notJoined.map((one) => one.join('.')))]).toEqual([]);
});

/** The type and the field of each connection that a document goes on in. */
function readOn(document: DocumentNode): (readonly string[])[] {
  const info = new TypeInfo(schema);
  const found: (readonly string[])[] = [];
  visit(
    document,
    visitWithTypeInfo(info, {
      Field(field) {
        const goesOn = field.arguments?.some(
          ({ name, value }) => name.value === 'after' && value.kind === Kind.VARIABLE,
        );
        const type = getNamedType(info.getType())?.name ?? '';
        if (goesOn && type.endsWith('Connection'))
          found.push([info.getParentType()?.name ?? '', field.name.value]);
      },
    }),
  );
  return found;
}
