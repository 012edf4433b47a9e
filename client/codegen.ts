/* Typed documents from ../api/schema.graphql, without a running server and without the codegen CLI (it wants a newer Node). */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { CodeFileLoader } from '@graphql-tools/code-file-loader';
import { loadDocuments } from '@graphql-tools/load';
import { buildSchema, type GraphQLSchema, isAbstractType, Kind, parse, printSchema, visit } from 'graphql';

const root = fileURLToPath(new URL('./', import.meta.url));
const out = join(root, 'src/gql/');
const schemaAst = buildSchema(readFileSync(join(root, '../api/schema.graphql'), 'utf8'));

const documents = await loadDocuments(['src/**/*.{ts,tsx}', '!src/gql/**', '!src/**/*.test.*'], {
  cwd: root,
  loaders: [new CodeFileLoader()],
  pluckConfig: { skipIndent: true },
});

const sections = await preset.buildGeneratesSection({
  baseOutputDir: out,
  schema: parse(printSchema(schemaAst)),
  schemaAst,
  documents,
  documentTransforms: [],
  plugins: [],
  pluginMap: {},
  presetConfig: { fragmentMasking: false },
  config: {
    useTypeImports: true,
    enumType: 'string-literal',
    strictScalars: true,
    scalars: {
      Date: 'string',
      Instant: 'string',
      UUID: 'string',
      JSON: 'unknown',
      Decimal: 'string',
    },
  },
});

rmSync(out, { recursive: true, force: true });
mkdirSync(dirname(join(out, 'x')), { recursive: true });
for (const section of sections) writeFileSync(section.filename, await codegen(section));
writeFileSync(join(out, 'possible-types.ts'), possibleTypes(schemaAst));
console.log(`codegen: ${documents.length} documents, ${sections.length + 1} files`);

/** Which types are behind each interface and union that a document has a fragment on: the cache needs it to read them. */
function possibleTypes(schema: GraphQLSchema): string {
  const asked = new Set<string>();
  const note = ({
    typeCondition,
  }: {
    readonly typeCondition?: { readonly name: { readonly value: string } } | undefined;
  }) => {
    if (typeCondition) asked.add(typeCondition.name.value);
  };
  for (const { document } of documents)
    if (document) visit(document, { [Kind.INLINE_FRAGMENT]: note, [Kind.FRAGMENT_DEFINITION]: note });
  const table = Object.fromEntries(
    Object.values(schema.getTypeMap())
      .filter(isAbstractType)
      .filter(({ name }) => asked.has(name))
      .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
  );
  return `export const possibleTypes: Record<string, string[]> = ${JSON.stringify(table, null, 2)};\n`;
}
