import { readFileSync } from 'node:fs';
import { buildSchema, type DocumentNode, Kind, type SelectionSetNode } from 'graphql';
import * as generated from './gql/graphql.ts';

export const schema = buildSchema(readFileSync('../api/schema.graphql', 'utf8'));

/** Every operation and every fragment of the client. */
export const everyDocument = (Object.values(generated) as unknown[]).filter(
  (one): one is DocumentNode => (one as Partial<DocumentNode>)?.kind === Kind.DOCUMENT,
);

/** The fields of one level, also those that come by fragments. */
export function fieldsOf(document: DocumentNode, { selections }: SelectionSetNode): readonly string[] {
  return selections.flatMap((one) => {
    if (one.kind === Kind.FIELD) return [one.name.value];
    return one.kind === Kind.INLINE_FRAGMENT
      ? fieldsOf(document, one.selectionSet)
      : fieldsOf(document, rootOf(document, one.name.value));
  });
}

export function rootOf({ definitions }: DocumentNode, name?: string): SelectionSetNode {
  const found = definitions.find(
    (one) => one.kind === Kind.FRAGMENT_DEFINITION && (name === undefined || one.name.value === name),
  );
  return found?.kind === Kind.FRAGMENT_DEFINITION
    ? found.selectionSet
    : { kind: Kind.SELECTION_SET, selections: [] };
}
