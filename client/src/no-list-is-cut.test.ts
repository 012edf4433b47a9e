import {
  type DocumentNode,
  getNamedType,
  Kind,
  parse,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { expect, it } from 'vitest';
import { everyDocument, schema } from './every-document.test-kit.ts';

const operations = everyDocument.filter(({ definitions }) =>
  definitions.some((one) => one.kind === Kind.OPERATION_DEFINITION),
);

it('every list of every document is read to its end or says how much of it is shown', () => {
  expect(operations.length).toBeGreaterThan(30);
  // Of each offer the first needs are shown, and how many there are; the rest is a list of its own (FitsOfOffer).
  expect(operations.flatMap(cutLists)).toEqual(['OffersForUsRoute: matches']);
});

it.each([
  ['without the way to the next page', 'query A { offers(first: 50) { totalCount nodes { id } } }'],
  [
    'without the number of all',
    'query A($after: String) { offers(after: $after) { pageInfo { hasNextPage endCursor } nodes { id } } }',
  ],
  [
    'that nobody can go on in',
    'query A { offers(first: 50) { totalCount pageInfo { hasNextPage endCursor } nodes { id } } }',
  ],
  [
    'within a fragment, and by its edges',
    'query A { need(id: "1") { ...F } } fragment F on Need { matches { edges { node { id } } } }',
  ],
  [
    'beside another that goes on by the same cursor',
    'query A($after: String) { a: offers(after: $after) { ...P } b: offers(after: $after) { ...P } } fragment P on OfferConnection { totalCount pageInfo { hasNextPage endCursor } nodes { id } }',
  ],
])('a list %s is found', (_, text) => {
  expect(cutLists(parse(text))).not.toEqual([]);
});

it('a number alone is not a list', () => {
  expect(cutLists(parse('query A { offers(first: 1) { totalCount } }'))).toEqual([]);
});

/** Each connection whose rows are asked for in a way that can end without a word. */
function cutLists(document: DocumentNode): string[] {
  const fragments = new Map<string, SelectionSetNode>();
  for (const one of document.definitions)
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one.selectionSet);
  const asked = (set: SelectionSetNode | undefined): string[] =>
    (set?.selections ?? []).flatMap((one) => {
      if (one.kind !== Kind.FIELD)
        return asked(one.kind === Kind.INLINE_FRAGMENT ? one.selectionSet : fragments.get(one.name.value));
      return [one.name.value, ...asked(one.selectionSet)];
    });
  const info = new TypeInfo(schema);
  const cut: string[] = [];
  let going = 0;
  visit(
    document,
    visitWithTypeInfo(info, {
      Field(field) {
        const type = getNamedType(info.getType())?.name ?? '';
        const fields = asked(field.selectionSet);
        if (!type.endsWith('Connection') || !(fields.includes('nodes') || fields.includes('edges'))) return;
        const goesOn = field.arguments?.some(
          ({ name, value }) =>
            name.value === 'after' && value.kind === Kind.VARIABLE && value.name.value === 'after',
        );
        if (goesOn) going += 1;
        const whole = ['totalCount', 'hasNextPage', 'endCursor'].every((one) => fields.includes(one));
        if (!goesOn || !whole || going > 1) cut.push(`${nameOf(document)}: ${field.name.value}`);
      },
    }),
  );
  return cut;
}

function nameOf({ definitions }: DocumentNode): string {
  const names = definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? [one.name?.value ?? ''] : [],
  );
  return names.join();
}
