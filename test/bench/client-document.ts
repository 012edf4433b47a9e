import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, print } from 'graphql';
import { root } from './instance.ts';

/** A document of the client, as it sends it. */
export function clientDocument(name: string): string {
  const made = readFileSync(join(root, 'client/src/gql/graphql.ts'), 'utf8');
  const [, json] = new RegExp(`export const ${name}Document = (\\{.*?\\}) as unknown as`).exec(made) ?? [];
  if (!json) throw new Error(`The client has no document ${name}.`);
  return print(JSON.parse(json) as DocumentNode).replace(/\s+/g, ' ');
}
