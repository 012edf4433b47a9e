import fc from 'fast-check';
import { buildSchema, getVariableValues, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { makeSchema } from '../schema.ts';
import { wrongVariables } from './variables.ts';

const schema = makeSchema();
const operationOf = (text: string) => {
  return parse(text).definitions[0] as OperationDefinitionNode;
};
const answering = operationOf(
  'mutation ($input: AnswerProvisionInput!) { answerProvision(input: $input) { __typename } }',
);
const input = {
  operationId: '3f0c1a52-8a55-4e0b-9f5e-6d1f8a2b7c90',
  assessment: 'x',
  provision: '5(1)',
  expectedRevision: 0,
};
const told = (more: object) =>
  wrongVariables(schema, answering, { input: { ...input, ...more } }).map(({ inputPath, message }) => [
    inputPath.join('.'),
    message,
  ]);

describe('variables', () => {
  it('that are of the schema are not spoken of', () => {
    expect(
      told({ compliance: 'NO', assistanceReceived: [{ type: 'X', providerName: 'Y', until: '2028-02-29' }] }),
    ).toEqual([]);
  });

  it.each([
    [
      { assistanceReceived: [{ type: 'X', providerName: 'Y', until: '20261-05-01' }] },
      'input.assistanceReceived.0.until',
      /2027-05-01/,
    ],
    [
      { assistanceReceived: [{ type: 'X', providerName: 'Y', until: '0027-05-01' }] },
      'input.assistanceReceived.0.until',
      /from 1900/,
    ],
    [{ expectedRevision: 99_999_999_999 }, 'input.expectedRevision', /2147483647/],
    [{ expectedRevision: 0.5 }, 'input.expectedRevision', /whole number/],
    [{ operationId: 'x' }, 'input.operationId', /UUID/],
    [{ compliance: 'PERHAPS' }, 'input.compliance', /Send one of .*IN_PART/],
    [{ compliance: 'toString' }, 'input.compliance', /Send one of/],
    [{ provision: null }, 'input.provision', /missing/],
    [{ provision: ['5(1)'] }, 'input.provision', /text/],
    [{ constructor: 1 }, 'input.constructor', /Take this out/],
    [JSON.parse('{"__proto__":{"a":1}}'), 'input.__proto__', /Take this out/],
    [{ assistanceWanted: [null] }, 'input.assistanceWanted.0', /missing/],
    [{ assistanceWanted: 'x' }, 'input.assistanceWanted', /object/],
  ])('that are not are told with their place: %j', (more, path, message) => {
    const wrong = Object.hasOwn(more, '__proto__')
      ? wrongVariables(schema, answering, { input: Object.assign(more, input) }).map((one) => [
          one.inputPath.join('.'),
          one.message,
        ])
      : told(more);
    expect(wrong).toEqual([[path, expect.stringMatching(message)]]);
  });

  it('are told a few at a time', () => {
    expect(told({ challenges: Array(100_000).fill(1) })).toHaveLength(10);
  });

  const grammar = buildSchema(`
    type Query { a(input: In, list: [[Int!]!], kind: Kind!, text: String = "x"): Int }
    enum Kind { A B }
    input In { int: Int! kind: Kind = A ids: [ID] deep: In flag: Boolean float: Float }
  `);
  const asking = operationOf(
    'query ($input: In, $list: [[Int!]!], $kind: Kind!, $text: String! = "x") { a(input: $input, list: $list, kind: $kind, text: $text) }',
  );
  const leaf = fc.constantFrom<unknown>(null, 0, 1.5, 2 ** 31, '1', 'A', 'C', true, [], {}, '__proto__');
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('int', 'kind', 'ids', 'deep', 'flag', 'float', 'other'), tie('value'), {
        maxKeys: 4,
      }),
    ),
  }));
  const given = fc.record(
    {
      input: value as fc.Arbitrary<unknown>,
      list: value,
      kind: fc.oneof(fc.constant('A'), leaf),
      text: leaf,
    },
    { requiredKeys: [] },
  );

  it('are wrong exactly where graphql-js says so', () => {
    fc.assert(
      fc.property(given, (variables) => {
        const { errors = [] } = getVariableValues(grammar, asking.variableDefinitions ?? [], variables);
        expect(wrongVariables(grammar, asking, variables).length > 0).toBe(errors.length > 0);
      }),
      { numRuns: 2_000 },
    );
  });
});
