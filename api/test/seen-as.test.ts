import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type NeedId, needParts, type ParticipantCode } from '../src/domain/base/ids.ts';
import { audienceSeenAs, othersToSeeAs, seenAsNames } from '../src/domain/base/seen-as.ts';
import { type Audience, sees, visibilities } from '../src/domain/base/visibility.ts';
import { recordActivities } from '../src/services/assistance/activity/record-activities.ts';
import { recordProviders } from '../src/services/convention/record-providers.ts';
import { type AssistanceWorld, anOffer, reportGaps } from './assistance-world.ts';
import { openWorld, type Visitor, type World } from './open-world.ts';

const asked = `
  query ($input: MatrixInput!, $indicators: IndicatorsInput!, $compared: MatrixComparisonInput!, $filter: NeedFilter, $seenAs: SeenAs) {
    matrix(input: $input) { asOf audience rows { key } columns { key } cells { ...F } totals { ...F } }
    matrixCell(input: $input) {
      ...F
      needRecords { totalCount nodes { id coverage place unlocks sources { text } because { sentence } waitsFor { reference } } }
      offerRecords { nodes { id } }
      activityRecords { nodes { id } }
    }
    indicators(input: $indicators) { code numerator denominator }
    levelShares(input: $indicators) { provision { reference } yes inPart no notShown }
    silentGaps(filter: $filter, seenAs: $seenAs) { gapAnswers totalCount nodes { participant { code } provisions { reference } } }
    matrixComparison(input: $compared) { audience totals { row column needsBefore needsAfter added gone } }
  }
  fragment F on MatrixCell { row column needs participants offers providers activities silentGaps coverage { unmet offered agreed underWay met } }`;

type As = { readonly audience: 'PUBLIC' | 'DONORS' | 'STATE'; readonly participant?: string };
const asPublic: As = { audience: 'PUBLIC' };
const asDonors: As = { audience: 'DONORS' };
const asState: As = { audience: 'STATE', participant: 'XAA' };

describe('the matrix seen as somebody else', () => {
  let world: World;
  const people = new Map<string, Visitor>();
  beforeAll(async () => {
    world = await openWorld();
    const { administrator } = world;
    const [fund] = await recordProviders(administrator, [
      { name: 'Drafting Fund', kind: 'MULTILATERAL', fictional: true },
    ]);
    if (!fund) throw new Error('A provider was recorded.');
    await anOffer(
      {
        ...administrator,
        viewer: {
          ...administrator.viewer,
          roles: [{ role: 'DONOR', participant: null, provider: fund.id }],
        } as never,
      },
      fund.id,
      { scope: { articles: ['16'] } },
    );
    const needs: string[] = [];
    for (const [state, first, second, third] of [
      ['XAA', 'PUBLIC', 'DONORS', 'SECRETARIAT'],
      ['XAB', 'DONORS', 'SECRETARIAT', 'PUBLIC'],
    ] as const)
      needs.push(
        ...(await reportGaps({ administrator } as AssistanceWorld, state, [
          { provision: '15(a)', visibility: first, types: ['LEGAL_ADVICE', 'CAPACITY_BUILDING'] },
          { provision: '16(1)', visibility: second },
          { provision: '23(1)', visibility: third },
          { provision: '23(2)(b)', visibility: second, types: [] },
        ])),
      );
    const helps = (title: string, named: readonly (string | undefined)[]) => ({
      ...{ title, status: 'IMPLEMENTATION', needs: named },
      participants: [...new Set(named.map((need) => needParts(need as NeedId).participant))],
      provisions: [...new Set(named.map((need) => needParts(need as NeedId).provision))],
      types: [...new Set(named.map((need) => needParts(need as NeedId).type))],
      organizations: [{ provider: fund.id, role: 'IMPLEMENTING' }],
    });
    await recordActivities(administrator, [
      helps('Of a public need', [needs[0]]),
      helps('Of one that donors see', [needs[1], needs[2]]),
      helps('Of one that its State and the secretariat see', [needs[3]]),
      helps('Of two States', [needs[0], needs[5]]),
    ]);
    people.set('visitor', world.visitor());
    for (const name of ['focal', 'neighbour', 'donor', 'analyst', 'auditor'])
      people.set(name, await world.person(name));
  }, 60_000);
  afterAll(() => world?.close());

  async function told(who: string, filter: object, rest: object, seenAs: As | null) {
    const about = { filter: { population: 'FICTIONAL', ...filter }, seenAs };
    const input = { rows: 'PROVISION', columns: 'TYPE', ...rest, ...about };
    const { data, errors } = (await people.get(who)?.send(asked, {
      ...{ input, indicators: { instrument: 'uncac-full', ...about }, ...about },
      compared: { ...input, from: {}, to: {} },
    })) ?? { errors: ['nobody'] };
    expect(errors).toBeUndefined();
    return data;
  }

  const some = <T>(...values: readonly T[]) =>
    fc.option(fc.subarray([...values], { minLength: 1 }), { nil: undefined });
  const filters = fc.record({
    participants: some('XAA', 'XAB'),
    types: some('LEGAL_ADVICE', 'CAPACITY_BUILDING'),
    articles: some('15', '16', '23'),
    coverage: some('UNMET', 'OFFERED', 'UNDER_WAY'),
    waiting: fc.constantFrom(undefined, true, false),
  });
  const tables = fc.constantFrom(
    {},
    { rows: 'PARTICIPANT', columns: 'COVERAGE' },
    { rows: 'PROVIDER', columns: 'ARTICLE' },
  );

  it.each([
    ['analyst', asPublic, 'visitor'],
    ['analyst', asDonors, 'donor'],
    ['analyst', asState, 'focal'],
    ['focal', asPublic, 'visitor'],
    ['focal', asState, 'focal'],
    ['donor', asPublic, 'visitor'],
    ['donor', asDonors, 'donor'],
    ['auditor', asPublic, 'visitor'],
  ] as const)('is for %s as %j what %s gets', async (who, as, other) => {
    await fc.assert(
      fc.asyncProperty(filters, tables, async (filter, table) => {
        expect(await told(who, filter, table, as)).toEqual(await told(other, filter, table, null));
      }),
      { numRuns: 12, examples: [[{} as never, {}]] },
    );
  });

  it('shows a State as donors what donors see of it, and of others no more than it sees', async () => {
    const own = { participants: ['XAA'] };
    const needsOf = async (who: string, filter: object, as: As | null) =>
      (await told(who, filter, {}, as)).matrixCell.needRecords.nodes;
    expect(await needsOf('focal', own, asDonors)).toEqual(await needsOf('donor', own, null));
    const others = { participants: ['XAB'] };
    expect(await needsOf('focal', others, asDonors)).toEqual(await needsOf('visitor', others, null));
    expect(await needsOf('focal', own, asDonors)).toHaveLength(3);
  });

  it.each([
    ['visitor', null],
    ['auditor', []],
    ['donor', ['PUBLIC']],
    ['focal', ['PUBLIC', 'DONORS']],
    ['analyst', ['PUBLIC', 'DONORS', 'STATE']],
  ] as const)('tells %s that it may look as %j', async (who, maySeeAs) => {
    const { data } = (await people.get(who)?.send('{ viewer { maySeeAs } }')) ?? {};
    expect(data?.viewer?.maySeeAs ?? null).toEqual(maySeeAs);
  });

  it.each([
    ['visitor', asDonors],
    ['visitor', asState],
    ['auditor', asDonors],
    ['focal', { audience: 'STATE', participant: 'XAB' }],
    ['donor', asState],
    ['analyst', { audience: 'STATE', participant: 'XZZ' }],
    ['analyst', { audience: 'STATE' }],
    ['analyst', { audience: 'DONORS', participant: 'XAA' }],
  ] as const)('looks absent to %s as %j', async (who, seenAs) => {
    const input = { rows: 'ARTICLE', columns: 'TYPE', seenAs };
    const query = 'query ($input: MatrixInput!) { matrix(input: $input) { asOf } }';
    const { errors } = (await people.get(who)?.send(query, { input })) ?? {};
    expect(errors?.[0]).toMatchObject({
      message: 'There is no such audience. Choose the public, donors or a State.',
      extensions: { code: 'NOT_FOUND', path: ['input', 'seenAs'] },
    });
  });
});

const codes = ['XAA', 'XAB', 'XAC'] as ParticipantCode[];
const selves = fc.record({
  level: fc.constantFrom<Audience['level']>('PUBLIC', 'DONORS', 'SECRETARIAT'),
  participants: fc.subarray(codes),
  providers: fc.constant([]),
});

it('offers exactly the audiences that one may look as and that see less', () => {
  const seen = (eyes: Audience) =>
    visibilities.flatMap((label) =>
      [...codes, 'XAD' as ParticipantCode].map((owner) => sees(eyes, label, owner)),
    );
  const seesLess = (
    self: Audience,
    participants: readonly (ParticipantCode | null)[],
    audience: As['audience'],
  ) =>
    participants.every((participant) => {
      const eyes = audienceSeenAs(self, { audience, participant });
      return eyes !== null && seen(eyes).some((shown, at) => shown !== seen(self)[at]);
    });
  fc.assert(
    fc.property(selves, (self) => {
      const choices = seenAsNames.filter((name) =>
        seesLess(self, name === 'STATE' ? [...codes, 'XAD' as ParticipantCode] : [null], name),
      );
      expect(othersToSeeAs(self)).toEqual(choices);
    }),
  );
});

it('never shows what one does not see oneself', () => {
  const others = fc.record({
    audience: fc.constantFrom('PUBLIC' as const, 'DONORS' as const, 'STATE' as const),
    participant: fc.constantFrom(null, ...codes),
  });
  fc.assert(
    fc.property(
      selves,
      others,
      fc.constantFrom(...visibilities),
      fc.constantFrom(...codes),
      (self, as, label, owner) => {
        const eyes = audienceSeenAs(self, as);
        return eyes === null || !sees(eyes, label, owner) || sees(self, label, owner);
      },
    ),
  );
});
