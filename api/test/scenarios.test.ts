import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Offer } from '../src/domain/assistance/offer.ts';
import type { SentChange } from '../src/domain/assistance/scenario/changes-input.ts';
import type { Scenario } from '../src/domain/assistance/scenario/scenario.ts';
import type { NeedId, ScenarioId } from '../src/domain/base/ids.ts';
import { withdrawOffer } from '../src/services/assistance/offer/withdraw-offer.ts';
import { applyScenario } from '../src/services/assistance/scenario/apply-scenario.ts';
import { dropScenario } from '../src/services/assistance/scenario/drop-scenario.ts';
import { keepScenario, reviseScenario } from '../src/services/assistance/scenario/keep-scenario.ts';
import { scenario, scenarios } from '../src/services/assistance/scenario/scenarios.ts';
import { changedNeeds, whatIf } from '../src/services/assistance/scenario/what-if.ts';
import { audience, type Context } from '../src/services/base/context.ts';
import { type AssistanceWorld, anOffer, openAssistanceWorld, reportGaps } from './assistance-world.ts';

const page = { first: 50, after: null, language: 'en' as const };
const training = {
  title: 'Training of judges',
  types: ['CAPACITY_BUILDING'],
  scope: { provisions: [], articles: ['15', '16'], chapters: [], wholeConvention: false },
};
const adding = (content: object = training): SentChange => ({
  kind: 'ADD',
  content: { ...training, ...content },
});

describe('what a provider tries out', () => {
  let world: AssistanceWorld;
  let offer: Offer;
  let advice: NeedId;
  let hidden: NeedId;
  const try_ = (changes: readonly SentChange[], who: Context = world.donor) =>
    whatIf(who, { provider: world.fund, changes });
  const keep = (input: object = {}, who: Context = world.donor): Promise<Scenario> =>
    keepScenario(who, {
      operationId: randomUUID(),
      provider: world.fund,
      title: 'Judges next year',
      readers: 'PROVIDER',
      changes: [adding()],
      ...input,
    });
  const apply = (
    { id, revision }: Scenario,
    who: Context = world.donor,
    operationId = randomUUID() as string,
  ) => applyScenario(who, { operationId, scenario: id, expectedRevision: revision });

  beforeAll(async () => {
    world = await openAssistanceWorld();
    [advice, , hidden] = (await reportGaps(world, 'XAA', [
      { provision: '15(a)' },
      { provision: '15(b)', types: ['CAPACITY_BUILDING'] },
      { provision: '16(1)', types: ['CAPACITY_BUILDING'], visibility: 'SECRETARIAT' },
    ])) as [NeedId, NeedId, NeedId];
    offer = await anOffer(world.donor, world.fund);
  }, 60_000);
  afterAll(() => world?.close());

  it('shows what would become covered, as far as a donor sees, and keeps nothing', async () => {
    const told = await try_([adding()]);
    expect(told).toMatchObject({ before: { unmet: 1, offered: 1 }, after: { unmet: 0, offered: 2 } });
    expect(changedNeeds(world.donor, told, page).nodes).toMatchObject([
      { id: 'XAA/15(b)/CAPACITY_BUILDING', before: 'UNMET', after: 'OFFERED' },
    ]);
    expect(told.needs.map(({ need }) => need)).not.toContain(hidden);
    expect(told.cells).toMatchObject([{ article: '15', type: 'CAPACITY_BUILDING', after: { offered: 1 } }]);
    expect(await world.store.offers.ofProviders(audience(world.donor), [world.fund])).toHaveLength(1);
    expect((await scenarios(world.donor, world.fund, page)).totalCount).toBe(0);
  });

  it('spends an amount alone over the offers as they are', async () => {
    const told = await whatIf(world.donor, { provider: world.fund, changes: [], budget: 500_000 });
    expect(told).toMatchObject({ offers: [], needs: [], spending: { needs: [], beyond: 0, unpriced: 1 } });
    expect((await whatIf(world.donor, { provider: world.fund, changes: [] })).spending).toBeNull();
    expect(
      (await whatIf(world.otherDonor, { provider: world.agency, budget: 500_000 })).spending,
    ).toMatchObject({ unpriced: 0 });
  });

  it('shows what withdrawing loses', async () => {
    const told = await try_([{ kind: 'WITHDRAW', offer: offer.id, expectedRevision: offer.revision }]);
    expect(told.needs).toEqual([{ need: advice, before: 'OFFERED', after: 'UNMET' }]);
  });

  it('is tried by nobody but its provider’s people', async () => {
    await expect(try_([adding()], world.otherDonor)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(try_([adding()], world.focalPoint)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(keep({}, world.administrator)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(keep({}, world.everyone)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it.each([
    [
      'a change of no offer',
      [{ kind: 'CHANGE', content: training, expectedRevision: 1 }],
      'INVALID',
      'changes.0.offer',
    ],
    ['an offer without a kind of help', [adding({ types: [] })], 'INVALID', 'changes.0.content.types'],
    [
      'an article that does not exist',
      [adding(), adding({ scope: { ...training.scope, articles: ['99'] } })],
      'INVALID',
      'changes.1.content.scope.articles.0',
    ],
    [
      'a window that closes before it opens',
      [adding({ opens: '2027-02-01', closes: '2027-01-01' })],
      'INVALID',
      'changes.0.content.closes',
    ],
    ['an addition that says nothing', [{ kind: 'ADD' }], 'INVALID', 'changes.0.content'],
    ['more than fifty', Array.from({ length: 51 }, () => adding()), 'INVALID', 'changes'],
    [
      'an offer that is not there',
      [{ kind: 'WITHDRAW', offer: 'nothing', expectedRevision: 1 }],
      'NOT_FOUND',
      'changes.0.offer',
    ],
  ] as const)('refuses %s by its place', async (_what, changes, code, path) => {
    const refused = expect.objectContaining({ code, inputPath: path.split('.') });
    await expect(try_(changes as unknown as SentChange[])).rejects.toEqual(refused);
    await expect(keep({ changes })).rejects.toEqual(refused);
  });

  it('refuses an offer that is named twice, one of another provider, and an older revision', async () => {
    const withdraw = { kind: 'WITHDRAW', offer: offer.id, expectedRevision: offer.revision } as const;
    await expect(try_([withdraw, withdraw])).rejects.toMatchObject({ inputPath: ['changes', '1', 'offer'] });
    const other = await anOffer(world.otherDonor, world.agency);
    await expect(try_([{ ...withdraw, offer: other.id }])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(try_([{ ...withdraw, expectedRevision: 7 }])).rejects.toMatchObject({
      code: 'CONFLICT',
      inputPath: ['changes', '0', 'expectedRevision'],
    });
    await withdrawOffer(world.otherDonor, {
      operationId: randomUUID(),
      offer: other.id,
      expectedRevision: other.revision,
    });
  });

  it('is kept, opened by its own people, and by others only where it is shared', async () => {
    const own = await keep();
    const shared = await keep({ readers: 'DONORS', title: 'For all donors' });
    const opened = async (who: Context, { id }: Scenario) => (await scenario(who, id))?.id ?? null;
    expect(await opened(world.donor, own)).toBe(own.id);
    for (const who of [world.otherDonor, world.analyst, world.focalPoint, world.everyone])
      expect(await opened(who, own)).toBeNull();
    expect(await opened(world.otherDonor, shared)).toBe(shared.id);
    expect(await opened(world.everyone, shared)).toBeNull();
    expect((await scenarios(world.donor, world.fund, page)).totalCount).toBe(2);
    expect((await scenarios(world.otherDonor, world.fund, page)).nodes.map(({ id }) => id)).toEqual([
      shared.id,
    ]);
    // Each is shown the figures of what they see themselves.
    expect((await whatIf(world.analyst, { scenario: shared.id })).needs).toHaveLength(2);
    expect((await whatIf(world.otherDonor, { scenario: shared.id })).needs).toHaveLength(1);
    await expect(whatIf(world.otherDonor, { scenario: own.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(apply(shared, world.otherDonor)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const gone = { operationId: randomUUID(), scenario: own.id, expectedRevision: 1 };
    expect(await dropScenario(world.donor, gone)).toBe(own.id);
    expect(await dropScenario(world.donor, gone)).toBe(own.id);
    expect(await opened(world.donor, own)).toBeNull();
  });

  it('is applied whole, and shows afterwards what it showed before', async () => {
    const kept = await keep({
      changes: [
        adding(),
        {
          kind: 'CHANGE',
          offer: offer.id,
          expectedRevision: offer.revision,
          content: { ...offer, title: 'Advice on all of it', ceiling: null },
        },
      ],
    });
    const told = await whatIf(world.donor, { scenario: kept.id });
    const operationId = randomUUID();
    const applied = await apply(kept, world.donor, operationId);
    expect(applied.appliedAt).not.toBeNull();
    expect((await apply(kept, world.donor, operationId)).id).toBe(kept.id);
    expect(world.store.live.projection.needTotals({}, audience(world.donor)).coverage).toEqual(told.after);
    const offers = await world.store.offers.ofProviders(audience(world.donor), [world.fund]);
    expect(offers.map(({ title, revision }) => [title, revision]).sort()).toEqual([
      ['Advice on all of it', 2],
      ['Training of judges', 1],
    ]);
    await expect(apply(applied)).rejects.toMatchObject({ code: 'FORBIDDEN', inputPath: ['scenario'] });
  });

  it('is refused, and changes nothing, where an offer was meanwhile withdrawn', async () => {
    const [first, second] = await world.store.offers.ofProviders(audience(world.donor), [world.fund]);
    if (!first || !second) throw new Error('Two offers were applied.');
    const kept = await keep({
      changes: [
        { kind: 'WITHDRAW', offer: first.id, expectedRevision: first.revision },
        { kind: 'WITHDRAW', offer: second.id, expectedRevision: second.revision },
      ],
    });
    await withdrawOffer(world.donor, {
      operationId: randomUUID(),
      offer: second.id,
      expectedRevision: second.revision,
    });
    const refused = { code: 'FORBIDDEN', inputPath: ['changes', '1', 'offer'] };
    await expect(whatIf(world.donor, { scenario: kept.id })).rejects.toMatchObject(refused);
    await expect(apply(kept)).rejects.toMatchObject(refused);
    expect((await world.store.offers.byIds(audience(world.donor), [first.id]))[0]?.withdrawnAt).toBeNull();
    const mended = await reviseScenario(world.donor, {
      operationId: randomUUID(),
      scenario: kept.id,
      expectedRevision: kept.revision,
      title: 'Only one',
      readers: 'PROVIDER',
      changes: [{ kind: 'WITHDRAW', offer: first.id, expectedRevision: first.revision }],
    });
    expect((await apply(mended)).appliedAt).not.toBeNull();
  });

  it('refuses a scenario that is not there', async () => {
    const nothing = { id: 'nothing' as ScenarioId, revision: 1 } as Scenario;
    await expect(apply(nothing)).rejects.toMatchObject({ code: 'NOT_FOUND', inputPath: ['scenario'] });
  });
});
