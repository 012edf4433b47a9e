import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Match } from '../src/domain/assistance/match.ts';
import type { Offer } from '../src/domain/assistance/offer.ts';
import { cellsOfOffer } from '../src/domain/assistance/offer-file/cells-of-offer.ts';
import { plusDays } from '../src/domain/base/calendar.ts';
import type { NeedId } from '../src/domain/base/ids.ts';
import { stagesOpenTo } from '../src/services/assistance/match/match-sides.ts';
import { confirmOffer } from '../src/services/assistance/offer/confirm-offer.ts';
import { importOffers } from '../src/services/assistance/offer/file/import-offers.ts';
import { previewOffers } from '../src/services/assistance/offer/file/preview-offers.ts';
import { reviseOffer } from '../src/services/assistance/offer/revise-offer.ts';
import { withdrawOffer } from '../src/services/assistance/offer/withdraw-offer.ts';
import { mergeProviders } from '../src/services/assistance/provider/merge-providers.ts';
import { applyScenario } from '../src/services/assistance/scenario/apply-scenario.ts';
import { keepScenario } from '../src/services/assistance/scenario/keep-scenario.ts';
import { whatIf } from '../src/services/assistance/scenario/what-if.ts';
import { audience, type Context } from '../src/services/base/context.ts';
import {
  type AssistanceWorld,
  agreeOn,
  anOffer,
  openAssistanceWorld,
  propose,
  reportGaps,
  step,
} from './assistance-world.ts';

/* What an offer says is one thing, whichever way its provider says it otherwise: by hand, by file, by a scenario. */

type Said = Readonly<Record<string, unknown>>;
const operation = () => ({ operationId: randomUUID() as string });

describe('an offer that is said otherwise', () => {
  let world: AssistanceWorld;
  let needs: readonly NeedId[];
  let offer: Offer;
  const said = (over: object = {}): Said => ({
    ...{ title: offer.title, types: offer.types, scope: offer.scope, capacityPerYear: offer.capacityPerYear },
    ...over,
  });
  const now = async (): Promise<Offer> =>
    (await world.store.offers.byIds(audience(world.donor), [offer.id]))[0] as Offer;
  const matchNow = async ({ id }: Match): Promise<Match> =>
    (await world.store.matches.byIds(audience(world.donor), [id]))[0] as Match;
  const keep = (over: object, { revision } = offer) =>
    keepScenario(world.donor, {
      ...{ ...operation(), provider: world.fund, title: 'Less next year', readers: 'PROVIDER' },
      changes: [{ kind: 'CHANGE', offer: offer.id, expectedRevision: revision, content: said(over) }],
    });
  const apply = async (over: object) => {
    const { id, revision } = await keep(over);
    return applyScenario(world.donor, { ...operation(), scenario: id, expectedRevision: revision });
  };
  const revise = async (over: object) =>
    reviseOffer(world.donor, {
      ...{ ...operation(), offer: offer.id, expectedRevision: (await now()).revision },
      ...said(over),
    });
  const bring = async (over: object) => {
    const [one] = await importOffers(world.donor, {
      ...{ ...operation(), provider: world.fund },
      offers: [
        { ...said(over), code: cellsOfOffer(offer, world.donor.now).code, expectedRevision: offer.revision },
      ] as never,
    });
    if (one?.why) throw Object.assign(new Error('Refused.'), { inputPath: one.path });
  };
  const ways = [
    ['by hand', revise, ['capacityPerYear']],
    ['by a scenario', apply, ['changes', '0', 'content', 'capacityPerYear']],
    ['by file', bring, ['offers', '0', 'capacityPerYear']],
  ] as const;

  beforeAll(async () => {
    world = await openAssistanceWorld();
    needs = await reportGaps(world, 'XAA', [
      { provision: '15(a)' },
      { provision: '15(b)' },
      { provision: '16(1)' },
    ]);
  }, 60_000);
  afterAll(() => world?.close());
  beforeEach(async () => {
    offer = await anOffer(world.donor, world.fund, { capacityPerYear: 2 });
  });

  it.each(ways)('%s has no fewer places than are agreed', async (_way, change, inputPath) => {
    await agreeOn(world, needs[0] as NeedId, offer);
    await agreeOn(world, needs[1] as NeedId, offer);
    await expect(change({ capacityPerYear: 1 })).rejects.toMatchObject({ inputPath });
    expect(await now()).toEqual(offer);
    await change({ capacityPerYear: 3 });
    expect(await now()).toMatchObject({ capacityPerYear: 3, revision: 2 });
  });

  const agreedByState = async (): Promise<Match> => {
    const proposed = await propose(world.donor, needs[0] as NeedId, offer);
    return step(world.focalPoint, await step(world.focalPoint, proposed, 'CONTACTED'), 'AGREED');
  };

  it.each(ways)(
    '%s asks the State again for its word, which was for something else',
    async (_way, change) => {
      const before = await agreedByState();
      await change({ scope: { articles: ['15'] } });
      const asked = await matchNow(before);
      expect(asked).toMatchObject({ stage: 'CONTACTED', agreedBy: [], revision: before.revision + 1 });
      expect(asked.steps.at(-1)).toMatchObject({
        side: 'PROVIDER',
        reason: expect.stringMatching(/revised/),
      });
      const half = await step(world.donor, asked, 'AGREED');
      expect(half).toMatchObject({ stage: 'CONTACTED', activity: null });
      expect(await step(world.focalPoint, half, 'AGREED')).toMatchObject({ stage: 'AGREED' });
    },
  );

  it('takes no word back by a confirmation, another title or more places', async () => {
    const before = await agreedByState();
    await confirmOffer(world.donor, { ...operation(), offer: offer.id, expectedRevision: 1 });
    await revise({ title: 'Advice, and a reading', capacityPerYear: 5, contact: 'Ms X' });
    expect(await matchNow(before)).toEqual(before);
    expect((await step(world.donor, before, 'AGREED')).stage).toBe('AGREED');
  });

  it('is not agreed on where it no longer fits, or was not confirmed in time, and no such step is offered', async () => {
    const half = await agreedByState();
    const late: Context = { ...world.donor, now: plusDays(world.donor.now, 181) };
    const refused = { code: 'INVALID', inputPath: ['to'] };
    await expect(step(late, half, 'AGREED')).rejects.toMatchObject({
      ...{
        ...refused,
        words: expect.objectContaining({ template: expect.stringMatching(/confirm it first/) }),
      },
    });
    await revise({ scope: { articles: ['16'] } });
    const asked = await matchNow(half);
    await expect(step(world.donor, asked, 'AGREED')).rejects.toMatchObject(refused);
    expect(await matchNow(half)).toEqual(asked);
    const open = (blockers: readonly object[]) =>
      stagesOpenTo(world.donor.viewer, {
        ...{ match: asked, need: {} as never, offer, provider: undefined },
        fit: { blockers } as never,
      });
    expect([open([]), open([{ code: 'OUT_OF_SCOPE' }])]).toEqual([['AGREED', 'DECLINED'], ['DECLINED']]);
  });

  it('says what it said once it is confirmed: scenarios, files and whoever is writing it go on', async () => {
    const { id, revision } = await keep({ title: 'Other advice' });
    const cells = cellsOfOffer(offer, world.donor.now);
    await confirmOffer(world.donor, { ...operation(), offer: offer.id, expectedRevision: 1 });
    const told = await whatIf(world.donor, { scenario: id });
    expect(told.offers[0]?.before?.revision).toBe(2);
    const rows = [{ row: 2, cells: { ...cells, title: 'By file' } }];
    expect(await previewOffers(world.donor, world.fund, rows)).toMatchObject([{ outcome: 'CHANGED' }]);
    await applyScenario(world.donor, { ...operation(), scenario: id, expectedRevision: revision });
    expect(await now()).toMatchObject({ title: 'Other advice', revision: 3 });
    // What was changed since is something else, even for a reader of the confirmed one.
    expect(await previewOffers(world.donor, world.fund, rows)).toMatchObject([{ outcome: 'ERROR' }]);
    await expect(keep({ title: 'Late' }, { ...offer, revision: 2 })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await expect(keep({ title: 'Ahead' }, { ...offer, revision: 4 })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const stale = { ...operation(), offer: offer.id, expectedRevision: 2 };
    await expect(withdrawOffer(world.donor, stale)).rejects.toMatchObject({ code: 'CONFLICT' });
    const read = { offer: offer.id, expectedRevision: 3 };
    await confirmOffer(world.donor, { ...operation(), ...read });
    await withdrawOffer(world.donor, { ...operation(), ...read });
    expect((await now()).withdrawnAt).not.toBeNull();
  });

  it('says what it said once two records of its provider are one', async () => {
    offer = await anOffer(world.otherDonor, world.agency);
    const { id, revision } = await keepScenario(world.otherDonor, {
      ...{ ...operation(), provider: world.agency, title: 'Wider', readers: 'PROVIDER' },
      changes: [
        { kind: 'CHANGE', offer: offer.id, expectedRevision: 1, content: said({ title: 'Wider advice' }) },
      ],
    });
    await mergeProviders(world.analyst, {
      ...{ ...operation(), provider: world.fund, other: world.agency, reason: 'One office.' },
      ...{ expectedRevision: 0, expectedOtherRevision: 0 },
    });
    await applyScenario(world.donor, { ...operation(), scenario: id, expectedRevision: revision });
    expect(await now()).toMatchObject({ title: 'Wider advice', provider: world.fund });
  });
});
