import { readFileSync } from 'node:fs';
import {
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  separateOperations,
  type VariableDefinitionNode,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { makeSchema } from '../schema.ts';
import { costOf, tooDear } from './cost.ts';
import { maxComplexity } from './limits.ts';

const schema = makeSchema();
const contract = parse(
  readFileSync(new URL('../../../test/contract/contract.graphql', import.meta.url), 'utf8'),
);

const request = (text: string, variables: object = {}) => {
  const document = parse(text);
  return {
    document,
    operation: document.definitions[0] as OperationDefinitionNode,
    variables: { ...variables },
  };
};
const input = { rows: 'ARTICLE', columns: 'TYPE' };
const matrices = (asOf: (n: number) => string, count: number) =>
  Array.from(
    { length: count },
    (_, n) => `a${n}: matrix(input: { rows: CHAPTER, columns: CATEGORY, asOf: ${asOf(n)} }) { version }`,
  ).join(' ');

describe('the cost of a request', () => {
  it('is at most a fifth of the limit for each document of the contract', () => {
    const values: Readonly<Record<string, unknown>> = {
      'MatrixInput!': input,
      'MatrixComparisonInput!': { ...input, from: {}, to: {} },
      'IndicatorsInput!': { instrument: 'uncac-2007', asOf: '2026-06-01T00:00:00Z' },
      'OfferInWritingInput!': { provider: 'x', types: [], scope: {} },
      'WhatIfInput!': { changes: [] },
      '[TimeLimitInput!]!': [],
      'PrerequisitesInput!': { article: '15', prerequisites: [] },
      'WeightsInput!': { parts: [], article: 1, chapter: 1, whole: 1, sameCategory: 1, remoteOnly: 1 },
      'WishInput!': { assessment: 'x', provision: '5(1)', type: 'LEGAL_ADVICE' },
      ...Object.fromEntries(
        ['Assessment', 'Need', 'Activity', 'Match', 'Offer'].map((list) => [`${list}Filter!`, {}]),
      ),
      'ID!': 'x',
      'String!': 'x',
      'Int!': 1,
      Int: 50,
    };
    const typeOf = ({ type }: VariableDefinitionNode): string =>
      contract.loc?.source.body.slice(type.loc?.start, type.loc?.end) ?? '';
    for (const document of Object.values(separateOperations(contract))) {
      const operation = document.definitions.find(
        (one): one is OperationDefinitionNode => one.kind === 'OperationDefinition',
      ) as OperationDefinitionNode;
      // What a mutation is sent does not change its cost.
      const known = (operation.variableDefinitions ?? []).filter((one) => typeOf(one) in values);
      const variables = Object.fromEntries(
        known.map((one) => [one.variable.name.value, values[typeOf(one)]]),
      );
      const cost = costOf(schema, {
        document,
        operation:
          operation.operation === OperationTypeNode.MUTATION ? withoutVariables(operation) : operation,
        variables,
      });
      expect(cost, operation.name?.value).toBeLessThanOrEqual(maxComplexity / 5);
    }
  });

  it('grows with the cells of a table, with the past, with pages within pages', () => {
    const table = (rows: string, columns: string, more = '') =>
      costOf(
        schema,
        request(
          `{ matrix(input: { rows: ${rows}, columns: ${columns} ${more} }) { cells { needs offers } } }`,
        ),
      );
    expect(table('ARTICLE', 'TYPE')).toBeGreaterThan(table('CHAPTER', 'TYPE'));
    expect(table('PARTICIPANT', 'ARTICLE')).toBeGreaterThan(2 * table('ARTICLE', 'TYPE'));
    expect(table('CHAPTER', 'TYPE', 'asOf: "2026-01-01T00:00:00Z"')).toBeGreaterThan(
      5_000 + table('CHAPTER', 'CATEGORY'),
    );
    const pages = (outer: number, inner: number) =>
      costOf(
        schema,
        request(
          `{ needs(first: ${outer}) { nodes { matches(first: ${inner}) { nodes { score offer { title } } } } } }`,
        ),
      );
    expect(pages(100, 1)).toBeGreaterThan(50 * pages(1, 1));
    expect(pages(100, 100)).toBeGreaterThan(20_000);
  });

  it('is counted with variables, through fragments, and for the named operation alone', () => {
    const document = parse(
      'query Cheap { viewer { name } } query Dear($n: Int) { ...F } fragment F on Query { needs(first: $n) { nodes { id } } }',
    );
    const [cheap, dear] = document.definitions as OperationDefinitionNode[];
    const of = (operation: OperationDefinitionNode | undefined, n: number) =>
      costOf(schema, { document, operation: operation as OperationDefinitionNode, variables: { n } });
    expect(of(dear, 100)).toBeGreaterThan(of(dear, 1) + 90);
    expect(of(cheap, 100)).toBeLessThan(20);
  });

  it('refuses what is dear, in words', () => {
    const many = Array.from({ length: 25 }, (_, n) => `a${n}: matrix(input: $i) { cells { needs offers } }`);
    expect(
      tooDear(
        schema,
        request(`query($i: MatrixInput!) { ${many.join(' ')} }`, {
          i: { rows: 'PARTICIPANT', columns: 'ARTICLE' },
        }),
      )?.message,
    ).toMatch(/too much at once/);
    const signIns = Array.from(
      { length: 12 },
      (_, n) => `a${n}: signIn(input: { email: "a", password: "${n}" }) { __typename }`,
    );
    expect(tooDear(schema, request(`mutation { ${signIns.join(' ')} }`))?.code).toBe('INVALID');
  });

  it('is judged again where the same document comes with other variables', () => {
    const page =
      'needs(first: 100) { nodes { matches(first: $n) { nodes { id score stage revision offer { id title state revision } } } } }';
    const asked = request(`query($n: Int, $a: Instant, $b: Instant) { ${page} ...F } fragment F on Query {
      a: matrix(input: { rows: CHAPTER, columns: CATEGORY, asOf: $a }) { version }
      b: indicators(input: { instrument: "x", asOf: $b }) { code } }`);
    const of = (n: number, a: string, b: string) =>
      tooDear(schema, { ...asked, variables: { n, a, b } })?.message ?? 'fine';
    const [then, later] = ['2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'];
    for (let round = 0; round < 2; round += 1) {
      expect(of(1, then, then)).toBe('fine');
      expect(of(100, then, then)).toMatch(/too much at once/);
      expect(of(1, then, later)).toMatch(/one past moment/);
    }
  });
});

describe('the past', () => {
  it('is read at one instant in a request, however it is written', () => {
    const one = (n: number) => (n % 2 ? '"2026-01-01T00:00:00Z"' : '"2026-01-01T01:00:00.000+01:00"');
    expect(tooDear(schema, request(`{ ${matrices(one, 4)} }`))).toBeNull();
    const two = request(`{ ${matrices((n) => `"2026-01-0${n + 1}T00:00:00Z"`, 2)} }`);
    expect(tooDear(schema, two)).toMatchObject({ code: 'INVALID', inputPath: ['input', 'asOf'] });
  });

  it('is not read twice by way of variables, fragments or another field', () => {
    const [a, b] = ['2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'];
    const two = [
      request(
        'query($a: MatrixInput!, $b: MatrixInput!) { a: matrix(input: $a) { version } b: matrix(input: $b) { version } }',
        {
          a: { ...input, asOf: a },
          b: { ...input, asOf: b },
        },
      ),
      request(
        `query($a: Instant = "${a}") { ... { ${matrices(() => '$a', 1)} } ...F } fragment F on Query { indicators(input: { instrument: "x", asOf: "${b}" }) { code } }`,
      ),
    ];
    for (const asked of two) expect(tooDear(schema, asked)?.message).toMatch(/one past moment/);
  });
});

const withoutVariables = (operation: OperationDefinitionNode): OperationDefinitionNode => ({
  ...operation,
  variableDefinitions: [],
});
