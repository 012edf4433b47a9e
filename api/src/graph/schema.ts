import { type GraphQLSchema, lexicographicSortSchema } from 'graphql';
import { builder } from './builder.ts';
import { guard } from './base/access.ts';
import './base/scalars.ts';
import './base/node.ts';
import './base/refusal.ts';

/** The one schema; it does not start while a type or a root field is not in the table of who may. */
export function makeSchema(): GraphQLSchema {
  return guard(lexicographicSortSchema(builder.toSchema({ sortSchema: false })));
}
