import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Assessment } from '../src/domain/assessment/assessment.ts';
import type { Need } from '../src/domain/assessment/need.ts';
import type { Match } from '../src/domain/assistance/match.ts';
import type { Offer } from '../src/domain/assistance/offer.ts';
import type { MatchId, NeedId } from '../src/domain/base/ids.ts';
import { answerProvision } from '../src/services/assessment/answer-provision.ts';
import { openAssessment } from '../src/services/assessment/open-assessment.ts';
import { orderNeeds } from '../src/services/assessment/order-needs.ts';
import { type PlanNeedInput, planNeed } from '../src/services/assessment/plan-need.ts';
import { submitAssessment } from '../src/services/assessment/submit-assessment.ts';
import { withdrawnBySubmission } from '../src/services/assessment/withdrawn-by-submission.ts';
import {
  helpOfMatch,
  helpOfNeeds,
  helpOfOffer,
  openedHelp,
} from '../src/services/assistance/match/help-that-ends.ts';
import { reviseOffer } from '../src/services/assistance/offer/revise-offer.ts';
import { withdrawOffer } from '../src/services/assistance/offer/withdraw-offer.ts';
import type { Context } from '../src/services/base/context.ts';
import {
  type AssistanceWorld,
  agreeOn,
  anOffer,
  clock,
  openAssistanceWorld,
  propose,
  reportGaps,
  step,
} from './assistance-world.ts';

const everything = { level: 'SECRETARIAT' as const, participants: [], providers: [] };
const later = '2026-11-21T10:00:00.000Z';

describe('running help', () => {
  let world: AssistanceWorld;
  let need: NeedId;
  let offer: Offer;
  let running: Match;

  /** Agreed and begun on the only place of the offer, for a need of its own. */
  async function begin(provision: string): Promise<void> {
    const gaps = ['15(a)', '15(b)', '16(1)'].map((one) => ({ provision: one }));
    await reportGaps(world, 'XAA', gaps);
    need = `XAA/${provision}/LEGAL_ADVICE` as NeedId;
    await openIfClosed();
    offer = await anOffer(world.donor, world.fund, { capacityPerYear: 1 });
    running = await step(world.donor, await agreeOn(world, need, offer), 'DELIVERING');
  }

  beforeAll(async () => {
    world = await openAssistanceWorld();
  }, 60_000);
  afterAll(() => world?.close());

  it('is named before it ends, to its own people alone', async () => {
    await begin('15(a)');
    const help = await helpOfNeeds(world.focalPoint, 'XAA' as never, [need]);
    expect(help).toEqual([
      { need, match: running.id, stage: 'DELIVERING', activity: running.activity, placeGivenBack: true },
    ]);
    for (const other of [world.donor, world.analyst, world.everyone])
      expect(await helpOfNeeds(other, 'XAA' as never, [need])).toEqual([]);
    expect(await helpOfMatch(world.donor, running)).toMatchObject({ activity: running.activity });
    expect(await helpOfMatch(world.otherDonor, running)).toBe(null);
    expect(await helpOfOffer(world.donor, offer)).toEqual([]);
  });

  it('ends no further than whoever withdraws was told', async () => {
    await expect(plan({ state: 'WITHDRAWN', mayEnd: [] })).rejects.toMatchObject({
      code: 'CONFLICT',
      inputPath: ['mayEnd'],
    });
    expect(await coverage()).toBe('UNDER_WAY');
    expect((await plan({ state: 'WITHDRAWN', mayEnd: [running.id] })).state).toBe('WITHDRAWN');
    expect(await standing()).toEqual(['DECLINED', 'CANCELLED', 0]);
  });

  it('comes back with its need: match, activity and place, and once', async () => {
    await plan({ state: 'OPEN' });
    expect(await standing()).toEqual(['DELIVERING', 'IMPLEMENTATION', 1]);
    expect(await coverage()).toBe('UNDER_WAY');
    const opened = await openedHelp(world.focalPoint, await theNeed());
    expect(opened.map(({ outcome, why }) => [outcome, why])).toEqual([['CAME_BACK', null]]);
    expect(await openedHelp(world.donor, await theNeed())).toEqual([]);
    expect((await match())?.steps.map(({ stage }) => stage)).toEqual([
      ...['PROPOSED', 'CONTACTED', 'AGREED', 'AGREED', 'DELIVERING'],
      ...['DECLINED', 'DELIVERING'],
    ]);
    await step(world.donor, (await match()) as Match, 'DONE');
    expect(await openedHelp(world.focalPoint, await theNeed())).toEqual([]);
  });

  it('waits for the provider that has said its offer otherwise since', async () => {
    await begin('15(b)');
    await plan({ state: 'WITHDRAWN' });
    await reviseOffer(at(world.donor, later), {
      operationId: randomUUID(),
      offer: offer.id,
      expectedRevision: 1,
      title: 'Advice, from next year on',
      types: offer.types,
      scope: { articles: ['15', '16'] },
    });
    await plan({ state: 'OPEN' }, later);
    expect(await standing()).toEqual(['PROPOSED', 'CANCELLED', 0]);
    const opened = await openedHelp(world.focalPoint, await theNeed());
    expect(opened).toMatchObject([{ outcome: 'WAITS_FOR_PROVIDER', match: { activity: null } }]);
    await step(world.donor, (await match()) as Match, 'CONTACTED');
  });

  it('is lost where another State took its place, or the offer was withdrawn, and says so', async () => {
    await begin('16(1)');
    const asked = await propose(world.donor, need, await anOffer(world.donor, world.fund));
    await plan({ state: 'WITHDRAWN' });
    const [theirs] = await reportGaps(world, 'XAB', [{ provision: '15(a)' }]);
    const others = world.as({
      ...(world.focalPoint.viewer as NonNullable<Context['viewer']>),
      id: 'other' as never,
      roles: [{ role: 'FOCAL_POINT', participant: 'XAB' as never, provider: null }],
    });
    await agreeOn({ donor: world.donor, focalPoint: others }, theirs as NeedId, offer);
    await withdrawOffer(world.donor, {
      operationId: randomUUID(),
      offer: asked.offer,
      expectedRevision: 1,
    });
    await plan({ state: 'OPEN' });
    expect(await standing()).toEqual(['DECLINED', 'CANCELLED', 1]);
    const opened = await openedHelp(world.focalPoint, await theNeed());
    expect(opened.map(({ outcome, why }) => `${outcome} ${why}`).sort()).toEqual([
      'LOST NO_PLACE_LEFT',
      'LOST OFFER_WITHDRAWN',
    ]);
    const { action, detail } = (await world.store.audit.recent(1))[0] ?? {};
    expect([action, detail?.help]).toEqual(['need.plan', { LOST: 2 }]);
  });

  it('has one place for two needs opened at once', async () => {
    await reportGaps(
      world,
      'XAA',
      ['15(a)', '15(b)', '16(1)'].map((provision) => ({ provision })),
    );
    const two = await anOffer(world.donor, world.fund, { capacityPerYear: 2 });
    const needs = ['15(a)', '15(b)'].map((one) => `XAA/${one}/LEGAL_ADVICE` as NeedId);
    for (const one of needs) {
      need = one;
      await openIfClosed();
      await agreeOn(world, one, two);
      await plan({ state: 'WITHDRAWN' });
    }
    await reviseCapacity(two, 1);
    await Promise.all(needs.map((one) => plan({ state: 'OPEN' }, clock, one)));
    const standing = (await world.store.matches.ofOffers([two.id])).map(({ stage }) => stage);
    expect(standing.sort()).toEqual(['AGREED', 'DECLINED']);
  });

  it('ends with a submission that no longer states its need, and comes back with one that states it again', async () => {
    await begin('15(a)');
    await reportGaps(world, 'XAA', [{ provision: '15(a)', types: ['CAPACITY_BUILDING'] }], '2027');
    expect(await standing()).toEqual(['DECLINED', 'CANCELLED', 0]);
    await reportGaps(world, 'XAA', [{ provision: '15(a)' }], '2028');
    expect((await theNeed()).state).toBe('OPEN');
    expect(await standing()).toEqual(['DELIVERING', 'IMPLEMENTATION', 1]);
  });

  it('is named before a draft is submitted that no longer states its need, and only what was named ends', async () => {
    const draft = await openAssessment(world.focalPoint, {
      operationId: randomUUID(),
      participant: 'XAA',
      instrument: 'uncac-full',
      cycle: '2029',
    });
    expect(await withdrawnBySubmission(world.focalPoint, draft)).toEqual([]);
    await answerProvision(world.focalPoint, {
      operationId: randomUUID(),
      assessment: draft.id,
      provision: '15(a)',
      expectedRevision: 0,
      compliance: 'NO',
      assistanceWanted: [],
    });
    const [written] = await world.store.assessments.byIds({ ...everything, participants: ['XAA' as never] }, [
      draft.id,
    ]);
    const now = written as Assessment;
    expect(await withdrawnBySubmission(world.focalPoint, now)).toEqual([need]);
    expect(await withdrawnBySubmission(world.analyst, now)).toEqual([]);
    const submission = { assessment: now.id, expectedRevision: now.revision, declaration: true };
    const submit = (mayEnd: readonly MatchId[]) =>
      submitAssessment(world.focalPoint, { ...submission, operationId: randomUUID(), mayEnd });
    await expect(submit([])).rejects.toMatchObject({ code: 'CONFLICT', inputPath: ['mayEnd'] });
    expect((await theNeed()).state).toBe('OPEN');
    const open = await world.store.matches.openOfNeeds([need]);
    await submit(open.map(({ id }) => id));
    expect((await theNeed()).state).toBe('WITHDRAWN');
    expect((await standing())[0]).toBe('DECLINED');
  });

  it('leaves its need the place that it had in the order', async () => {
    const open = (await world.store.needs.ofParticipants(['XAA' as never])).filter(
      ({ state }) => state === 'OPEN',
    );
    const ids = open.map(({ id }) => id);
    const [order] = await world.store.needOrders.ofParticipants(['XAA' as never]);
    await orderNeeds(world.focalPoint, {
      operationId: randomUUID(),
      participant: 'XAA' as never,
      needs: ids,
      expectedRevision: order?.revision ?? 0,
    });
    need = ids[1] as NeedId;
    await plan({ state: 'WITHDRAWN' });
    expect((await theNeed()).place).toBe(null);
    await plan({ state: 'OPEN' });
    expect((await theNeed()).place).toBe(2);
  });

  const at = (context: Context, now: string): Context => ({ ...context, now });

  async function plan(
    change: Pick<PlanNeedInput, 'mayEnd'> & { state: Need['state'] },
    now = clock,
    id = need,
  ): Promise<Need> {
    const { revision } = await theNeed(id);
    return planNeed(at(world.focalPoint, now), {
      operationId: randomUUID(),
      need: id,
      expectedRevision: revision,
      ...change,
    });
  }

  async function theNeed(id = need): Promise<Need> {
    const [found] = await world.store.needs.byIds({ ...everything, participants: ['XAA' as never] }, [id]);
    return found as Need;
  }

  async function openIfClosed(): Promise<void> {
    if ((await theNeed()).state !== 'OPEN') await plan({ state: 'OPEN' });
  }

  const match = async () =>
    (await world.store.matches.ofNeeds([need])).find(({ offer: of }) => of === offer.id);

  const coverage = async () => world.store.live.projection.coverage(need, everything);

  /** The state of the match, its activity and the places of the offer. */
  async function standing(): Promise<readonly unknown[]> {
    const [activity] = running.activity
      ? await world.store.activities.byIds(everything, [running.activity])
      : [];
    const taken = world.store.live.projection.capacityTaken(offer.id, everything);
    return [(await match())?.stage, activity?.status, taken];
  }

  /** Not by its provider's word, which would have it asked again: as a year ends with fewer places than it began. */
  async function reviseCapacity(of: Offer, capacityPerYear: number): Promise<void> {
    const after = { ...of, capacityPerYear, revision: of.revision + 1 };
    await world.store.atomically(async (writes) => {
      await writes.saveOffer(after, of.revision);
      writes.publish([{ kind: 'offer', row: after }]);
    });
  }
});
