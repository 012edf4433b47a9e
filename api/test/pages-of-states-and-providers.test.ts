import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type DocumentNode, execute, parse, separateOperations } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProviderId } from '../src/domain/base/ids.ts';
import { encodeId } from '../src/domain/base/node-id.ts';
import { makeSchema } from '../src/graph/schema.ts';
import { reportAssessment } from '../src/services/assessment/report-assessment.ts';
import { recordActivities } from '../src/services/assistance/activity/record-activities.ts';
import { offerExperience } from '../src/services/assistance/offer/offer-experience.ts';
import { mergeProviders } from '../src/services/assistance/provider/merge-providers.ts';
import { audience, type Context } from '../src/services/base/context.ts';
import {
  type AssistanceWorld,
  agreeOn,
  anOffer,
  openAssistanceWorld,
  reportGaps,
} from './assistance-world.ts';
import { aPerson } from './people.ts';

/* What a State said, asked for, gets and gives, and what a provider offers, gives and serves: each for its reader and nothing more. */

const contract = separateOperations(
  parse(readFileSync(new URL('./contract/contract.graphql', import.meta.url), 'utf8')),
);

describe('the page of', () => {
  let world: AssistanceWorld;
  const schema = makeSchema();
  const ask = async (who: Context, name: string, variableValues: object): Promise<any> => {
    const contextValue = { ...who, audience: audience(who), language: 'en', loaders: new Map() };
    const { data, errors } = await execute({
      ...{ schema, document: contract[name] as DocumentNode, contextValue },
      variableValues: variableValues as Record<string, unknown>,
    });
    expect(errors).toBeUndefined();
    return data;
  };
  const state = (who: Context, code: string) => {
    const participants = [code];
    const of = { participants, population: 'FICTIONAL' };
    return ask(who, 'StatePage', {
      ...{ code, said: of, asked: of, gets: { participants }, matches: { participants }, first: 10 },
    });
  };
  const provider = (who: Context, one: ProviderId) => {
    const id = encodeId('Provider', one);
    const providers = [id];
    const of = {
      offers: { providers },
      gives: { providers },
      serves: { providers, population: 'FICTIONAL' },
    };
    return ask(who, 'ProviderPage', { id, ...of, first: 10 });
  };

  beforeAll(async () => {
    world = await openAssistanceWorld();
    const [open, donors] = await reportGaps(world, 'XAA', [
      { provision: '15(a)', visibility: 'PUBLIC' },
      { provision: '15(b)', visibility: 'DONORS' },
      { provision: '16(1)', visibility: 'SECRETARIAT' },
    ]);
    const offer = await anOffer(world.donor, world.fund);
    await agreeOn(world, open as never, offer);
    await agreeOn(world, donors as never, offer);
  }, 60_000);
  afterAll(() => world?.close());

  it('a State shows each reader the answers, needs and help that they may see, and counts no others', async () => {
    const counts = (page: any) => [
      page.assessments.nodes[0]?.answers.totalCount ?? 0,
      page.assessments.nodes[0]?.gapCount ?? 0,
      page.needs.totalCount,
      page.needTotals.open,
      page.activities.totalCount,
      page.matches.totalCount,
    ];
    expect(counts(await state(world.everyone, 'XAA'))).toEqual([1, 1, 1, 1, 1, 0]);
    expect(counts(await state(world.otherDonor, 'XAA'))).toEqual([2, 2, 2, 2, 2, 0]);
    expect(counts(await state(world.donor, 'XAA'))).toEqual([2, 2, 2, 2, 2, 2]);
    expect(counts(await state(world.analyst, 'XAA'))).toEqual([3, 3, 3, 3, 2, 2]);
    expect(counts(await state(world.focalPoint, 'XAA'))).toEqual([3, 3, 3, 3, 2, 2]);
  });

  it('a State that said nothing is there, with nothing on it; one that does not exist is not', async () => {
    const page = await state(world.everyone, 'XAB');
    expect(page.participant).toMatchObject({ code: 'XAB', fictional: true, provider: null });
    expect([page.assessments, page.needs, page.activities].map(({ totalCount }) => totalCount)).toEqual([
      0, 0, 0,
    ]);
    const query = parse('{ participant(code: "XZZ") { code } }');
    const contextValue = { ...world.everyone, audience: audience(world.everyone), language: 'en' };
    expect(await execute({ schema, document: query, contextValue })).toEqual({ data: { participant: null } });
  });

  it('a provider shows what it offers, gives and serves, as far as the reader sees the needs', async () => {
    const counts = (page: any) =>
      [page.offers, page.activities, page.needs].map(({ totalCount }: any) => totalCount);
    expect(counts(await provider(world.everyone, world.fund))).toEqual([1, 1, 1]);
    expect(counts(await provider(world.otherDonor, world.fund))).toEqual([1, 2, 2]);
    expect(counts(await provider(world.everyone, world.agency))).toEqual([0, 0, 0]);
  });

  it('a State that gives help leads to the provider that it is', async () => {
    await reportExperience(world);
    const { participant } = await state(world.everyone, 'XAB');
    const { node } = await ask(world.everyone, 'ProviderPage', {
      ...{ id: participant.provider.id, offers: {}, gives: {}, serves: {}, first: 1 },
    });
    expect(node).toMatchObject({ kind: 'STATE', participant: { code: 'XAB' } });
  });

  it('a record that was merged is that of the one it became, with what either gave', async () => {
    await recordActivities(world.administrator, [
      {
        ...{ title: 'Courses', status: 'IMPLEMENTATION', participants: ['XAA'], provisions: ['15(a)'] },
        ...{ types: ['CAPACITY_BUILDING'], starts: '2026-01-01', ends: null },
        organizations: [{ provider: world.agency, role: 'IMPLEMENTING' }],
      } as never,
    ]);
    await mergeProviders(world.analyst, {
      ...{ operationId: randomUUID(), provider: world.fund, other: world.agency, reason: 'One office.' },
      ...{ expectedRevision: 0, expectedOtherRevision: 0 },
    });
    const page = await provider(world.everyone, world.agency);
    expect(page.node).toMatchObject({
      id: encodeId('Provider', world.fund),
      name: 'Drafting Fund',
      formerRecords: [{ name: 'Second Agency' }],
    });
    expect(page.activities.totalCount).toBe(2);
  });
});

/** It answers with yes and a measure, and offers to show how. */
async function reportExperience(world: AssistanceWorld): Promise<void> {
  await reportAssessment(world.administrator, {
    ...{ participant: 'XAB', instrument: 'uncac-full', cycle: '2026', channel: 'ONLINE', helped: false },
    submittedAt: world.administrator.now,
    answers: [
      {
        ...{ provision: '15(a)', compliance: 'YES', visibility: 'PUBLIC' },
        measures: [{ title: 'Act 12', kind: 'LAW' }],
      },
    ],
  } as never);
  await offerExperience(world.as(aPerson('FOCAL_POINT', 'XAB')), {
    ...{ operationId: randomUUID(), participant: 'XAB', title: 'How we wrote it', types: ['LEGAL_ADVICE'] },
    ...{ languages: ['en'], scope: { provisions: ['15(a)'] } },
  } as never);
}
