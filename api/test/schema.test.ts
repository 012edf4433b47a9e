import { readFileSync } from 'node:fs';
import {
  buildSchema,
  findBreakingChanges,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  parse,
  print,
  printSchema,
  separateOperations,
  validate,
} from 'graphql';
import { createYoga } from 'graphql-yoga';
import { describe, expect, it } from 'vitest';
import { guard } from '../src/graph/base/access.ts';
import { makeSchema } from '../src/graph/schema.ts';
import { useKnownDocuments } from '../src/http/executor/known-documents.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const schema = makeSchema();

describe('the schema', () => {
  it('is the one in api/schema.graphql (npm run schema -w @needs-matrix/api writes it)', () => {
    expect(`${printSchema(schema)}\n`).toBe(read('../schema.graphql'));
  });

  it('breaks nothing that outsiders rely on', () => {
    const promised = buildSchema(read('./contract/contract.schema.graphql'));
    expect(findBreakingChanges(promised, buildSchema(read('../schema.graphql')))).toEqual([]);
  });

  it('takes every document of the contract, within its limits', () => {
    const contract = parse(read('./contract/contract.graphql'));
    expect(validate(schema, contract)).toEqual([]);
    expect(contract.definitions.length).toBeGreaterThan(25);
    const plugins = [useKnownDocuments({ introspection: false })];
    const executor = createYoga({ schema, plugins, logging: false }).getEnveloped({});
    for (const [name, operation] of Object.entries(separateOperations(contract)))
      expect(executor.validate(schema, executor.parse(print(operation))), name).toEqual([]);
  });

  it('describes every type that is not an input, a connection or an edge', () => {
    const bare = Object.values(schema.getTypeMap())
      .filter((type) => type instanceof GraphQLObjectType && !type.description && !type.name.startsWith('__'))
      .map(({ name }) => name)
      .filter((name) => !/(Connection|Edge)$/.test(name));
    expect(bare).toEqual([]);
  });

  it('does not start with a type or a field of which nobody said who may see it', () => {
    const Secret = new GraphQLObjectType({ name: 'Secret', fields: { text: { type: GraphQLString } } });
    const query = new GraphQLObjectType({ name: 'Query', fields: { secret: { type: Secret } } });
    expect(() => guard(new GraphQLSchema({ query }))).toThrow(/Query\.secret, Secret/);
  });
});
