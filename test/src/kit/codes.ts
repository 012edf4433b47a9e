import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isEnumType } from 'graphql';
import { repository } from './repository.ts';

const enums = Object.values(
  buildSchema(readFileSync(join(repository, 'api/schema.graphql'), 'utf8')).getTypeMap(),
).filter(isEnumType);
const known = new Set(enums.flatMap((one) => one.getValues().map(({ name }) => name)));

/** The codes that an English sentence says where it should say what they are called; what was sent is in quotation marks, what to send follows “one of”. */
export const codesIn = (sentence: string): readonly string[] =>
  (sentence.replace(/"[^"]*"|\bone of [^.]*/g, '').match(/\b[A-Z][A-Z_]+\b/g) ?? []).filter(
    (word) => known.has(word) || word.includes('_'),
  );
