import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Puts each generated document where it is written: `graphql(`query X …`)` becomes X's parsed form. Otherwise every page would carry
 * the documents of all, since the generated map from text to document cannot be shaken.
 */
export function inlineDocuments(): Plugin {
  let documents = new Map<string, string>();
  return {
    name: 'inline-documents',
    enforce: 'pre',
    buildStart() {
      const generated = readFileSync(fileURLToPath(new URL('src/gql/graphql.ts', import.meta.url)), 'utf8');
      documents = new Map(
        [...generated.matchAll(/^export const (\w+) = (\{.*\}) as unknown as DocumentNode/gm)].map(
          ([, name, json]) => [name as string, json as string],
        ),
      );
    },
    transform(code, file) {
      if (!/\/src\/(?!gql\/).*\.tsx?$/.test(file) || !code.includes('graphql(`')) return null;
      return {
        code: code.replace(/\bgraphql\(`([^`]*)`\)/g, (_, text: string) => documentIn(text, file)),
        map: null,
      };
    },
  };

  function documentIn(text: string, file: string): string {
    const [, kind, name = ''] = /\b(query|mutation|subscription|fragment)\s+(\w+)/.exec(text) ?? [];
    const json = documents.get(kind === 'fragment' ? `${name}FragmentDoc` : `${name}Document`);
    if (!json) throw new Error(`${file}: ${name} is not generated; run npm run codegen.`);
    return `(${json})`;
  }
}
