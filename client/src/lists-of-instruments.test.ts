import { type DocumentNode, getNamedType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { expect, it } from 'vitest';
import { everyDocument, fieldsOf, schema } from './every-document.test-kit.ts';

// The cache knows an instrument by its code and version: a list that leaves the version out would take the place of the same list with it, and each would be asked for again.
it('whoever lists instruments asks for their versions', () => {
  expect(everyDocument.flatMap(withoutVersion)).toEqual([]);
  expect(withoutVersion(parse('query A { instruments { code title } }'))).not.toEqual([]);
});

function withoutVersion(document: DocumentNode): readonly string[] {
  const info = new TypeInfo(schema);
  const found: string[] = [];
  visit(
    document,
    visitWithTypeInfo(info, {
      Field({ name, selectionSet }) {
        if (name.value !== 'instruments' || getNamedType(info.getType())?.name !== 'Instrument') return;
        const asked = selectionSet ? fieldsOf(document, selectionSet) : [];
        if (!asked.includes('version')) found.push(`${info.getParentType()?.name} { ${asked.join(' ')} }`);
      },
    }),
  );
  return found;
}
