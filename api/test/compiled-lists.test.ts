import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportAssessment } from '../src/services/assessment/report-assessment.ts';
import { openWorld, type Visitor, type World } from './open-world.ts';

let world: World;
let analyst: Visitor;
beforeAll(async () => {
  world = await openWorld();
  const [instrument] = [...world.store.catalogue().instruments.values()];
  await reportAssessment(world.administrator, {
    participant: 'XAA',
    instrument: instrument?.code ?? '',
    cycle: '2026',
    channel: 'FILE',
    helped: false,
    submittedAt: '2026-02-01',
    answers: (instrument?.provisions ?? []).map((provision) => ({
      provision,
      compliance: 'NO',
      visibility: 'PUBLIC',
      assistanceWanted: [{ type: 'LEGAL_ADVICE', subject: 'Draft the amendments by June' }],
    })),
  });
  analyst = await world.person('analyst');
});
afterAll(() => world?.close());

/** The first answer is interpreted, the second and third are compiled. */
describe('a query that is asked for again', () => {
  it.each([
    [
      'query ($first: Int) { needs(first: $first) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id subject because { sentence answer { id compliance } } matches(first: 2) { totalCount } } } } about { now population instrument { code } } }',
      { first: 2 },
    ],
    ['{ needs { nodes { __typename ...on Need { id participant { name } waitsFor { reference } } } } }', {}],
    [
      '{ assessments(filter: { statuses: [SUBMITTED] }) { nodes { id answers(first: 2) { nodes { provision { reference } previous { id } } } } } }',
      {},
    ],
    [
      '{ offers { nodes { id } } needTotals { open coverage { unmet } } silentGaps(first: 1) { totalCount nodes { participant { code } } } }',
      {},
    ],
    [
      'query ($after: String) { needs(after: $after) { totalCount } offers { totalCount } }',
      { after: 'no cursor' },
    ],
    [
      'query ($filter: NeedFilter) { needs(filter: $filter) { totalCount } }',
      { filter: { participants: ['QQQ'] } },
    ],
    [
      '{ viewer { id name email roles { role participant { code name } provider { id } } sessions { kind current } audience } }',
      {},
    ],
    ['query ($id: ID!) { node(id: $id) { __typename id ... on Need { subject } } }', { id: 'nothing' }],
    [
      'query ($of: Boolean = false) { a: participants { nodes { code ...named @include(if: $of) } } b: participants { nodes { ...named } } instrument(code: "uncac-full") { code provisions { reference shortTitle } } } fragment named on Participant { name regionalGroup }',
      {},
    ],
    ['query ($of: Boolean = false) { participants { nodes { code name @include(if: $of) } } }', { of: true }],
    [
      '{ __type(name: "Refusal") { kind possibleTypes { name } fields { name type { kind ofType { name } } } } }',
      {},
    ],
    [
      '{ needs { nodes { id } totalCount } assessments { nodes { id status participant { code } answers(first: 300) { nodes { id } } } } }',
      {},
    ],
    [
      'query ($without: Boolean!) { needs(first: 1) { totalCount nodes @skip(if: $without) { id } } }',
      { without: true },
    ],
  ])('has the same answer, and the same refusal: %s', async (query, variables) => {
    const told = async () => {
      const { status, data, errors } = await analyst.send(query, variables);
      // When it was asked is told, too, and so is the request of a fault.
      return JSON.stringify({ status, data, errors }).replace(/"now":"[^"]*"/, '');
    };
    const first = await told();
    expect(first).toMatch(/^{"status":200/);
    expect(await told()).toBe(first);
    expect(await told()).toBe(first);
  });
});
