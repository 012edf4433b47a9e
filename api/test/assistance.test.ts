import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Match } from '../src/domain/assistance/match.ts';
import type { Offer } from '../src/domain/assistance/offer.ts';
import type { NeedId } from '../src/domain/base/ids.ts';
import type { Refusal } from '../src/domain/base/refusal.ts';
import { activities } from '../src/services/assistance/activity/activities.ts';
import { recordActivities } from '../src/services/assistance/activity/record-activities.ts';
import { matches, matchesOfNeed } from '../src/services/assistance/match/matches.ts';
import { proposeMatch } from '../src/services/assistance/match/propose-match.ts';
import { recordMatches } from '../src/services/assistance/match/record-matches.ts';
import { matrix } from '../src/services/assistance/matrix/matrix.ts';
import {
  cellActivities,
  cellNeeds,
  cellOffers,
  matrixCell,
} from '../src/services/assistance/matrix/matrix-cell.ts';
import { confirmOffer } from '../src/services/assistance/offer/confirm-offer.ts';
import { offerInWriting } from '../src/services/assistance/offer/offer-in-writing.ts';
import { publishOffers } from '../src/services/assistance/offer/publish-offers.ts';
import { reviseOffer } from '../src/services/assistance/offer/revise-offer.ts';
import { withdrawOffer } from '../src/services/assistance/offer/withdraw-offer.ts';
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

const page = { first: 50, after: null, language: 'en' as const };
const table = { rows: 'ARTICLE', columns: 'TYPE' } as const;

describe('from an offer to a served need', () => {
  let world: AssistanceWorld;
  let need: NeedId;
  let second: NeedId;
  let offer: Offer;

  beforeAll(async () => {
    world = await openAssistanceWorld();
    [need, second] = (await reportGaps(world, 'XAA', [
      { provision: '15(a)' },
      { provision: '15(b)' },
      { provision: '16(1)', visibility: 'SECRETARIAT' },
    ])) as [NeedId, NeedId];
    offer = await anOffer(world.donor, world.fund);
  }, 60_000);
  afterAll(() => world?.close());

  it('shows the offer as a match with reasons that add up', () => {
    const found = matchesOfNeed(world.donor, need, { request: page, includeBlocked: false });
    expect(found.totalCount).toBe(1);
    const fit = found.nodes[0]?.fit;
    expect(fit?.blockers).toEqual([]);
    expect(fit?.parts.reduce((sum, { points }) => sum + points, 0)).toBe(fit?.score);
  });

  it('takes steps only from the side whose turn it is', async () => {
    const proposed = await propose(world.donor, need, offer);
    expect(proposed).toMatchObject({ stage: 'PROPOSED', revision: 1 });
    await expect(step(world.donor, proposed, 'CONTACTED')).rejects.toMatchObject({ code: 'OUT_OF_TURN' });
    await expect(step(world.focalPoint, proposed, 'AGREED')).rejects.toMatchObject({ code: 'OUT_OF_TURN' });
    await expect(step(world.otherDonor, proposed, 'CONTACTED')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(step(world.everyone, proposed, 'CONTACTED')).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    await expect(propose(world.focalPoint, need, offer)).rejects.toMatchObject({ code: 'OUT_OF_TURN' });
    const contacted = await step(world.focalPoint, proposed, 'CONTACTED');
    await expect(step(world.focalPoint, proposed, 'AGREED')).rejects.toMatchObject({
      code: 'CONFLICT',
      currentRevision: 2,
    });
    await expect(step(world.donor, contacted, 'DECLINED')).rejects.toMatchObject({
      code: 'INVALID',
      inputPath: ['reason'],
    });
    const half = await step(world.focalPoint, contacted, 'AGREED');
    expect(half).toMatchObject({ stage: 'CONTACTED', agreedBy: ['STATE'], activity: null });
    await expect(step(world.focalPoint, half, 'AGREED')).rejects.toMatchObject({ code: 'OUT_OF_TURN' });
    const agreed = await step(world.donor, half, 'AGREED');
    expect(agreed.stage).toBe('AGREED');
    expect(
      world.store.live.projection.coverage(need, { level: 'DONORS', participants: [], providers: [] }),
    ).toBe('AGREED');
  });

  it('shows the agreement in the cell and its records', async () => {
    const { records } = await matrixCell(world.donor, table, '15', 'LEGAL_ADVICE');
    expect(records.cell).toMatchObject({
      needs: 2,
      participants: 1,
      offers: 1,
      providers: 1,
      activities: 1,
      coverage: { agreed: 1, offered: 1, unmet: 0, underWay: 0, met: 0 },
    });
    expect((await cellNeeds(world.donor, records, page)).nodes.map(({ id }) => id)).toEqual([need, second]);
    expect((await cellOffers(world.donor, records, page)).nodes.map(({ id }) => id)).toEqual([offer.id]);
    expect(
      (await cellActivities(world.donor, records, page)).nodes.map(({ status, needs }) => [status, needs]),
    ).toEqual([['PIPELINE', [need]]]);
  });

  it('moves the activity with the match', async () => {
    const [agreed] = await world.store.matches.ofSides(audience(world.donor), { stages: ['AGREED'] });
    const delivering = await step(world.donor, agreed as Match, 'DELIVERING');
    expect((await activities(world.donor, { mine: true }, page)).nodes.map(({ status }) => status)).toEqual([
      'IMPLEMENTATION',
    ]);
    await expect(step(world.focalPoint, delivering, 'DONE')).rejects.toMatchObject({ code: 'OUT_OF_TURN' });
    await step(world.donor, delivering, 'DONE');
    expect((await activities(world.donor, { mine: true }, page)).nodes.map(({ status }) => status)).toEqual([
      'CLOSED',
    ]);
    expect((await matrixCell(world.donor, table, '15', 'LEGAL_ADVICE')).records.cell.coverage).toMatchObject({
      underWay: 1,
    });
  });

  it('cancels the activity of a match that is declined', async () => {
    const agreed = await agreeOn(world, second, offer);
    const declined = await step(world.focalPoint, agreed, 'DECLINED', 'The parliament took it over.');
    expect(declined.steps.at(-1)).toMatchObject({
      stage: 'DECLINED',
      side: 'STATE',
      reason: 'The parliament took it over.',
    });
    expect((await matrixCell(world.donor, table, '15', 'LEGAL_ADVICE')).records.cell).toMatchObject({
      activities: 1,
      coverage: { offered: 1, underWay: 1 },
    });
    expect(await propose(world.focalPoint, second, offer)).toMatchObject({
      stage: 'PROPOSED',
      revision: declined.revision + 1,
      activity: null,
      agreedBy: [],
    });
  });

  it('shows each side its own matches, all of them to the secretariat, none to others', async () => {
    for (const who of [world.donor, world.focalPoint, world.analyst])
      expect((await matches(who, null, page)).totalCount).toBe(2);
    for (const who of [world.otherDonor, world.everyone])
      expect((await matches(who, null, page)).totalCount).toBe(0);
    expect((await matches(world.donor, { stages: ['DONE'] }, page)).nodes.map((pair) => pair.need)).toEqual([
      need,
    ]);
  });
});

describe('what may be proposed', () => {
  let world: AssistanceWorld;
  let open: NeedId;
  let hidden: NeedId;

  beforeAll(async () => {
    world = await openAssistanceWorld();
    [open, hidden] = (await reportGaps(world, 'XAA', [
      { provision: '15(a)' },
      { provision: '15(b)', visibility: 'SECRETARIAT' },
    ])) as [NeedId, NeedId];
  }, 60_000);
  afterAll(() => world?.close());

  it('is absent for donors where they may not see it, and the State is told to widen it first', async () => {
    const offer = await anOffer(world.donor, world.fund);
    await expect(propose(world.donor, hidden, offer)).rejects.toMatchObject({
      code: 'NOT_FOUND',
      inputPath: ['need'],
    });
    await expect(propose(world.focalPoint, hidden, offer)).rejects.toMatchObject({
      code: 'FORBIDDEN',
      inputPath: ['need'],
    });
    await expect(propose(world.analyst, hidden, offer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(matchesOfNeed(world.donor, hidden, { request: page, includeBlocked: true }).totalCount).toBe(0);
  });

  it('is not a blocked pair', async () => {
    const offer = await anOffer(world.donor, world.fund, { types: ['CAPACITY_BUILDING'] });
    await expect(propose(world.donor, open, offer)).rejects.toMatchObject({
      code: 'INVALID',
      inputPath: ['offer'],
    });
    const blocked = matchesOfNeed(world.donor, open, { request: page, includeBlocked: true }).nodes.filter(
      ({ fit }) => fit?.blockers.length,
    );
    expect(blocked.map(({ fit }) => fit?.blockers.map(({ code }) => code))).toEqual([['TYPE_NOT_OFFERED']]);
  });

  it('has one effect and one answer for one operation id', async () => {
    const offer = await anOffer(world.donor, world.fund);
    const input = {
      operationId: randomUUID(),
      need: open,
      offer: offer.id,
      message: 'We could begin in May.',
    };
    const [first, again] = await Promise.all([
      proposeMatch(world.donor, input),
      proposeMatch(world.donor, input),
    ]);
    expect(again).toEqual(first);
    await expect(proposeMatch(world.donor, { ...input, message: 'In June.' })).rejects.toMatchObject({
      code: 'INVALID',
      inputPath: ['operationId'],
    });
  });
});

describe('the capacity of an offer', () => {
  let world: AssistanceWorld;
  beforeAll(async () => {
    world = await openAssistanceWorld();
  }, 60_000);
  afterAll(() => world?.close());

  it('is never agreed away twice, however many agree at once', async () => {
    const needs = await reportGaps(world, 'XAA', [
      { provision: '15(a)' },
      { provision: '15(b)' },
      { provision: '16(1)' },
    ]);
    const offer = await anOffer(world.donor, world.fund, { capacityPerYear: 1 });
    const ready = await Promise.all(
      needs.map(async (need) =>
        step(
          world.donor,
          await step(world.focalPoint, await propose(world.donor, need, offer), 'CONTACTED'),
          'AGREED',
        ),
      ),
    );
    const said = await Promise.allSettled(ready.map((match) => step(world.focalPoint, match, 'AGREED')));
    expect(said.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(said.flatMap((one) => (one.status === 'rejected' ? (one.reason as Refusal).code : []))).toEqual([
      'CAPACITY_EXHAUSTED',
      'CAPACITY_EXHAUSTED',
    ]);
    expect(
      world.store.live.projection.capacityTaken(offer.id, {
        level: 'SECRETARIAT',
        participants: [],
        providers: [],
      }),
    ).toBe(1);
    const [other] = await reportGaps(world, 'XAB', [{ provision: '15(a)' }]);
    await expect(propose(world.donor, other as NeedId, offer)).rejects.toMatchObject({
      code: 'CAPACITY_EXHAUSTED',
    });
  });
});

describe('an offer', () => {
  let world: AssistanceWorld;
  beforeAll(async () => {
    world = await openAssistanceWorld();
  }, 60_000);
  afterAll(() => world?.close());

  it('is published, confirmed and withdrawn by its provider alone', async () => {
    await expect(anOffer(world.otherDonor, world.fund)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(anOffer(world.everyone, world.fund)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(anOffer(world.donor, world.fund, { scope: { articles: ['99'] } })).rejects.toMatchObject({
      code: 'INVALID',
      inputPath: ['scope', 'articles', '0'],
    });
    const offer = await anOffer(world.donor, world.fund);
    const change = { operationId: randomUUID(), offer: offer.id, expectedRevision: 1 };
    await expect(confirmOffer(world.otherDonor, change)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(confirmOffer(world.donor, { ...change, expectedRevision: 7 })).rejects.toMatchObject({
      code: 'CONFLICT',
      currentRevision: 1,
    });
    expect(await confirmOffer(world.donor, change)).toMatchObject({ revision: 2 });
    expect(
      await withdrawOffer(world.donor, {
        operationId: randomUUID(),
        offer: offer.id,
        expectedRevision: 2,
        reason: 'The fund closes.',
      }),
    ).toMatchObject({ withdrawnReason: 'The fund closes.' });
    await expect(
      confirmOffer(world.donor, { operationId: randomUUID(), offer: offer.id, expectedRevision: 3 }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await matrix(world.everyone, table)).cells).toEqual([]);
  });

  it('is changed by its provider: a new revision, confirmed by that, and its matches go on', async () => {
    const [need] = await reportGaps(world, 'XAA', [{ provision: '15(a)' }]);
    const offer = await anOffer(world.donor, world.fund);
    await propose(world.donor, need as NeedId, offer);
    const change = {
      operationId: randomUUID(),
      offer: offer.id,
      expectedRevision: 1,
      title: 'Drafting, and a reading of it',
      types: offer.types,
      scope: { articles: ['16'] },
    };
    await expect(reviseOffer(world.otherDonor, change)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(reviseOffer(world.donor, { ...change, title: ' ' })).rejects.toMatchObject({
      code: 'INVALID',
      inputPath: ['title'],
    });
    await expect(reviseOffer(world.donor, { ...change, expectedRevision: 7 })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const first = await reviseOffer(world.donor, change);
    expect(first).toMatchObject({ id: offer.id, revision: 2, title: change.title, contact: null });
    expect(await reviseOffer(world.donor, change)).toEqual(first);
    const around = { request: page, includeBlocked: true };
    const pair = matchesOfNeed(world.donor, need as NeedId, around).nodes.find(
      (one) => one.offer === offer.id,
    );
    expect(pair?.fit?.blockers).toMatchObject([{ code: 'OUT_OF_SCOPE' }]);
    expect((await matches(world.donor, {}, page)).nodes[0]?.acted?.stage).toBe('PROPOSED');
    await withdrawOffer(world.donor, { operationId: randomUUID(), offer: offer.id, expectedRevision: 2 });
    await expect(
      reviseOffer(world.donor, { ...change, operationId: randomUUID(), expectedRevision: 3 }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('says while it is written how many open needs it would fit, to its provider alone', async () => {
    const published = await anOffer(world.donor, world.fund);
    const { types, scope, eligible } = published;
    const asked = (context: Context, over: object = {}) =>
      offerInWriting(context, { provider: world.fund, types, scope, eligible, ...over });
    const page = { first: 0, after: null, includeBlocked: false };
    const { projection } = world.store.live;
    const fits = projection.fitsOfOffer(published.id, audience(world.donor), page);
    expect(fits?.totalCount).toBeGreaterThan(0);
    expect(asked(world.donor)).toMatchObject({ needs: fits?.totalCount });
    expect(asked(world.donor, { types: [] })).toEqual({ needs: 0, states: 0 });
    expect(asked(world.donor, { scope: {} })).toEqual({ needs: 0, states: 0 });
    expect(() => asked(world.donor, { types: ['NOPE'] })).toThrow(/NOPE/);
    expect(() => asked(world.focalPoint)).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
  });

  it('is published with others all or none, the wrong one named', async () => {
    const input = {
      provider: world.fund,
      title: 'Course',
      types: ['CAPACITY_BUILDING'],
      scope: { articles: ['23'] },
    };
    await expect(publishOffers(world.donor, [input, { ...input, types: ['MAGIC'] }])).rejects.toMatchObject({
      code: 'INVALID',
      inputPath: ['offers', '1', 'types', '0'],
    });
    expect(
      (await world.store.offers.ofProviders(audience(world.donor), [world.fund])).filter(
        ({ title }) => title === 'Course',
      ),
    ).toEqual([]);
    const [one] = await publishOffers(world.donor, [{ ...input, confirmedAt: '2026-10-01T08:00:00.000Z' }]);
    expect(one).toMatchObject({ confirmedAt: '2026-10-01T08:00:00.000Z', revision: 1 });
  });
});

describe('what is recorded in bulk', () => {
  let world: AssistanceWorld;
  beforeAll(async () => {
    world = await openAssistanceWorld();
  }, 60_000);
  afterAll(() => world?.close());

  it('takes matches through their steps, in one transaction', async () => {
    await reportGaps(world, 'XAA', [{ provision: '15(a)' }, { provision: '15(b)' }, { provision: '16(1)' }]);
    const offer = await anOffer(world.donor, world.fund, { capacityPerYear: 2 });
    const both = world.as({
      ...(world.donor.viewer as NonNullable<typeof world.donor.viewer>),
      roles: [...(world.donor.viewer?.roles ?? []), ...(world.focalPoint.viewer?.roles ?? [])],
    });
    const need = (provision: string) => ({ participant: 'XAA', provision, type: 'LEGAL_ADVICE' });
    await expect(
      recordMatches(both, [
        { need: need('15(a)'), offer: offer.id, stage: 'AGREED' },
        { need: need('23(1)'), offer: offer.id, stage: 'AGREED' },
      ]),
    ).rejects.toMatchObject({ code: 'NOT_FOUND', inputPath: ['matches', '1', 'need'] });
    const made = await recordMatches(both, [
      { need: need('15(a)'), offer: offer.id, stage: 'DONE' },
      { need: need('15(b)'), offer: offer.id, stage: 'AGREED' },
    ]);
    expect(made.map(({ stage, activity }) => [stage, activity !== null])).toEqual([
      ['DONE', true],
      ['AGREED', true],
    ]);
    await expect(
      recordMatches(both, [{ need: need('16(1)'), offer: offer.id, stage: 'PROPOSED' }]),
    ).rejects.toMatchObject({ code: 'CAPACITY_EXHAUSTED', inputPath: ['matches', '0', 'offer'] });
    expect((await activities(world.donor, null, page)).nodes.map(({ status }) => status).sort()).toEqual([
      'CLOSED',
      'PIPELINE',
    ]);
  });

  it('names the activity that is wrong and keeps none', async () => {
    const activity = {
      title: 'Course',
      status: 'IMPLEMENTATION',
      organizations: [{ provider: world.agency, role: 'FUNDING' }],
      participants: ['XAB'],
      provisions: ['15(a)'],
      types: ['LEGAL_ADVICE'],
    };
    await expect(
      recordActivities(world.administrator, [activity, { ...activity, participants: ['ZZZ'] }]),
    ).rejects.toMatchObject({ code: 'INVALID', inputPath: ['activities', '1', 'participants', '0'] });
    await expect(recordActivities(world.donor, [activity])).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await recordActivities(world.administrator, [activity]);
    expect((await activities(world.everyone, { providers: [world.agency] }, page)).totalCount).toBe(1);
  });
});
