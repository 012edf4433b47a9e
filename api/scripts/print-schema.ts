import { readFileSync, writeFileSync } from 'node:fs';
import { printSchema } from 'graphql';
import { printPolicy } from '../src/domain/base/policy.ts';
import { makeSchema } from '../src/graph/schema.ts';

/** Writes api/schema.graphql and api/policy.json, the two artefacts that outsiders read; a test holds both. */
const artefacts = [
  ['schema.graphql', `${printSchema(makeSchema())}\n`],
  ['policy.json', printPolicy()],
] as const;

for (const [name, text] of artefacts) {
  const file = new URL(`../${name}`, import.meta.url);
  writeFileSync(file, text);
  console.log(`${name}: ${readFileSync(file).length} bytes`);
}
