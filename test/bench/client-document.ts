import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentDocument } from '@needs-matrix/client/sent-document';
import { type DocumentNode, Kind, print, type SelectionSetNode, visit } from 'graphql';
import { root } from './instance.ts';

/** A document of the client, as it sends it. */
export function clientDocument(name: string): string {
  const made = clientDocuments();
  const [, json] = new RegExp(`export const ${name}Document = (\\{.*?\\}) as unknown as`).exec(made) ?? [];
  if (!json) throw new Error(`The client has no document ${name}.`);
  return sentDocument(print(withTypes(JSON.parse(json) as DocumentNode)));
}

const clientDocuments = (): string => readFileSync(join(root, 'client/src/gql/graphql.ts'), 'utf8');

export const clientDocumentNames = (): readonly string[] =>
  [...clientDocuments().matchAll(/^export const (\w+)Document = /gm)].map(([, name]) => name ?? '');

/** Apollo's cache asks for the type of everything that it keeps. */
const withTypes = (document: DocumentNode): DocumentNode =>
  visit(document, {
    SelectionSet: (set, _key, parent): SelectionSetNode | undefined => {
      const isRoot = parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION;
      const asks = set.selections.some((one) => one.kind === Kind.FIELD && one.name.value === '__typename');
      if (isRoot || asks) return undefined;
      const name = { kind: Kind.NAME, value: '__typename' } as const;
      return { ...set, selections: [...set.selections, { kind: Kind.FIELD, name }] };
    },
  });
