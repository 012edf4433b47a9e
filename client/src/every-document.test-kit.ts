import { readFileSync } from 'node:fs';
import { buildSchema, type DocumentNode, Kind } from 'graphql';
import * as generated from './gql/graphql.ts';

export const schema = buildSchema(readFileSync('../api/schema.graphql', 'utf8'));

/** Every operation and every fragment of the client. */
export const everyDocument = (Object.values(generated) as unknown[]).filter(
  (one): one is DocumentNode => (one as Partial<DocumentNode>)?.kind === Kind.DOCUMENT,
);
