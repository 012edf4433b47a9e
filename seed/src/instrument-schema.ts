import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { instrumentFileShape } from '@needs-matrix/api/domain/convention/instrument-file';
import { z } from 'zod';

export const instrumentSchemaFile = fileURLToPath(new URL('../instrument.schema.json', import.meta.url));

/** The format of an instrument file as a JSON Schema, for editors and other programs. */
export function instrumentSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(instrumentFileShape, { io: 'input' }), null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(instrumentSchemaFile, instrumentSchema());
