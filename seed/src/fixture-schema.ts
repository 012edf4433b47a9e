import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { fixtureShape } from './fixture.ts';

export const schemaFile = fileURLToPath(new URL('../fixture.schema.json', import.meta.url));

/** The fixture format as a JSON Schema, for editors and other programs. */
export function fixtureSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(fixtureShape, { io: 'input' }), null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(schemaFile, fixtureSchema());
