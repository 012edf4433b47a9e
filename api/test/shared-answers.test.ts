import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NeedId, UserId } from '../src/domain/base/ids.ts';
import { audienceOf, type RoleGrant, rightsKey, roles, type Viewer } from '../src/domain/base/viewer.ts';
import { figuresKey } from '../src/domain/base/visibility.ts';
import type { GraphContext } from '../src/graph/base/context.ts';
import { makeSchema } from '../src/graph/schema.ts';
import { figureFields } from '../src/http/executor/nature.ts';
import {
  type AssistanceWorld,
  agreeOn,
  anOffer,
  openAssistanceWorld,
  propose,
  reportGaps,
} from './assistance-world.ts';

const schema = makeSchema();
let world: AssistanceWorld;
beforeAll(async () => {
  world = await openAssistanceWorld();
  const labels = ['SECRETARIAT', 'DONORS', 'PUBLIC'] as const;
  for (const participant of ['XAA', 'XAB']) {
    const gaps = ['15(a)', '15(b)', '16(1)'].map((provision, at) => ({
      provision,
      visibility: labels[at] as 'PUBLIC',
    }));
    await reportGaps(world, participant, [...gaps, { provision: '23(1)', types: [], visibility: 'DONORS' }]);
  }
  const [, second, third] = (await reportGaps(world, 'XAA', [
    { provision: '15(a)', visibility: 'SECRETARIAT' },
    { provision: '15(b)', visibility: 'DONORS' },
    { provision: '16(1)', visibility: 'PUBLIC' },
  ])) as [NeedId, NeedId, NeedId];
  const offer = await anOffer(world.donor, world.fund);
  await agreeOn(world, third, offer);
  await propose(world.donor, second, offer);
  await propose(world.otherDonor, third, await anOffer(world.otherDonor, world.agency));
}, 60_000);
afterAll(() => world?.close());

const counts =
  'row column needs participants offers providers activities silentGaps coverage { unmet offered agreed underWay met }';
/** One document for each field whose answers are kept and shared as figures. */
const documents: Readonly<Record<string, string>> = {
  matrix: `{ byProvider: matrix(input: { rows: PROVIDER, columns: COVERAGE }) { version asOf rows { key label } cells { ${counts} } totals { ${counts} } } matrix(input: { rows: PARTICIPANT, columns: TYPE }) { cells { ${counts} } totals { ${counts} } } }`,
  matrixCell: `{ matrixCell(input: { rows: ARTICLE, columns: TYPE }, row: "16", column: "LEGAL_ADVICE") { ${counts} } }`,
  matrixComparison: `{ matrixComparison(input: { rows: PARTICIPANT, columns: TYPE, from: {}, to: {} }) { from { asOf } to { asOf } cells { row column needsBefore needsAfter added gone further fallen } totals { row column needsAfter coverageAfter { unmet offered agreed underWay met } } } }`,
  indicators: '{ indicators(input: { instrument: "uncac-full" }) { code numerator denominator percent } }',
  __typename: '{ __typename }',
};
const records =
  '{ matrixCell(input: { rows: ARTICLE, columns: TYPE }) { needRecords(first: 50) { nodes { id revision coverage viewerCanPlan myPlace: place matches(first: 9) { nodes { stage score viewerSides viewerCan } } } } offerRecords { nodes { id viewerCanConfirm viewerCanWithdraw capacityTaken } } } }';

describe('answers that are shared', () => {
  it('hold figures that are the same for all with the same key, whatever their roles and providers', async () => {
    expect(new Set(Object.keys(documents))).toEqual(figureFields);
    const groups = groupedBy(viewers(), (viewer) => figuresKey(audienceOf(viewer)));
    expect(groups.filter((group) => group.length > 2).length).toBeGreaterThan(2);
    for (const document of Object.values(documents)) {
      const answers = await Promise.all(
        groups.map((group) => Promise.all(group.map((one) => ask(document, one)))),
      );
      for (const [first, ...others] of answers) for (const other of others) expect(other).toEqual(first);
    }
  }, 60_000);

  it('hold records that are the same for all with the same rights', async () => {
    const answered = async (viewer: Viewer) => ask(records, viewer);
    const all = viewers();
    const answers = await Promise.all(all.map(answered));
    const again = await Promise.all(all.map((viewer) => answered(somebodyElseWith(viewer))));
    expect(again).toEqual(answers);
    expect(all.map((viewer) => rightsKey(somebodyElseWith(viewer)))).toEqual(all.map(rightsKey));
  }, 60_000);

  it('are of another key where a role, a State or a provider is another', () => {
    const one = (grant: Partial<RoleGrant>): Viewer => person([{ ...nothing, role: 'DONOR', ...grant }]);
    const keys = [
      null,
      one({ provider: world.fund }),
      one({ provider: world.agency }),
      one({ role: 'CONTRIBUTOR', participant: 'XAA' as never }),
      one({ role: 'FOCAL_POINT', participant: 'XAA' as never }),
      one({ role: 'FOCAL_POINT', participant: 'XAB' as never }),
      one({ role: 'ANALYST' }),
      one({ role: 'ADMINISTRATOR' }),
    ].map(rightsKey);
    expect(new Set(keys).size).toBe(keys.length);
  }, 60_000);
});

const nothing = { participant: null, provider: null };
let people = 0;
function person(grants: readonly RoleGrant[]): Viewer {
  people += 1;
  return {
    id: `person-${people}` as UserId,
    email: `${people}@test.example`,
    name: `Person ${people}`,
    roles: grants,
  };
}
/** With the same grants, said in another order. */
const somebodyElseWith = (viewer: Viewer): Viewer => viewer && person([...viewer.roles].reverse());

/** Everybody with one or two grants, and the public. */
function viewers(): Viewer[] {
  const grants = roles.flatMap((role): RoleGrant[] => {
    if (role === 'DONOR')
      return [world.fund, world.agency].map((provider) => ({ ...nothing, role, provider }));
    if (role === 'FOCAL_POINT' || role === 'CONTRIBUTOR')
      return ['XAA', 'XAB'].map((participant) => ({ ...nothing, role, participant: participant as never }));
    return [{ ...nothing, role }];
  }, 60_000);
  return [
    null,
    ...grants.flatMap((one, at) => [
      person([one]),
      ...grants.slice(at + 1).map((other) => person([one, other])),
    ]),
  ];
}

function groupedBy(
  list: readonly Viewer[],
  keyOf: (viewer: Viewer) => string,
): readonly (readonly Viewer[])[] {
  const groups = new Map<string, Viewer[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
}

async function ask(source: string, viewer: Viewer): Promise<unknown> {
  const contextValue: GraphContext = {
    ...world.as(viewer),
    audience: audienceOf(viewer),
    language: 'en',
    demo: false,
    origin: '',
    sendsMail: false,
    deviceCopyDays: 7,
    needConfirmDays: 366,
    presenceSeconds: 30,
    evidenceRoomBytes: 500e6,
    signal: new AbortController().signal,
    address: '',
    device: null,
    setDevice: () => undefined,
    sessionHash: null,
    setSession: () => undefined,
  };
  const { data, errors } = await graphql({ schema, source, contextValue });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}
