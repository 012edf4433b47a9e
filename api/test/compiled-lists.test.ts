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
describe('a list that is asked for again', () => {
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
    expect(await told()).toBe(first);
    expect(await told()).toBe(first);
  });
});
