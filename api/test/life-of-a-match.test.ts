import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Match } from '../src/domain/assistance/match.ts';
import { outcomeOf } from '../src/domain/assistance/match-outcome.ts';
import type { Offer } from '../src/domain/assistance/offer.ts';
import { plusDays } from '../src/domain/base/calendar.ts';
import type { MatchId, NeedId } from '../src/domain/base/ids.ts';
import { type LimitedStep, limitedSteps } from '../src/domain/convention/time-limits.ts';
import { planNeed } from '../src/services/assessment/plan-need.ts';
import { matchQueue, queueCounts } from '../src/services/assistance/match/match-queue.ts';
import { previewTimeLimits } from '../src/services/assistance/match/preview-time-limits.ts';
import { matchMessages, readMatchMessages } from '../src/services/assistance/match/read-messages.ts';
import { setTimeLimits } from '../src/services/assistance/match/set-time-limits.ts';
import { writeMatchMessage } from '../src/services/assistance/match/write-message.ts';
import { unsupportedNeeds } from '../src/services/assistance/need/unsupported-needs.ts';
import { withdrawOffer } from '../src/services/assistance/offer/withdraw-offer.ts';
import { waiting } from '../src/services/assistance/waiting.ts';
import type { Context } from '../src/services/base/context.ts';
import { listMails } from '../src/services/base/mail/list-mails.ts';
import { registerUsers } from '../src/services/base/register.ts';
import {
  type AssistanceWorld,
  anOffer,
  openAssistanceWorld,
  propose,
  reportGaps,
  step,
} from './assistance-world.ts';
import { aPerson } from './people.ts';

const page = { first: 50, after: null, language: 'en' as const };

describe('the life of a match', () => {
  let world: AssistanceWorld;
  let offer: Offer;
  let advice: NeedId;
  let training: NeedId;
  let hidden: NeedId;
  let match: Match;
  const later = (context: Context, days: number): Context => ({
    ...context,
    now: plusDays(context.now, days),
  });
  const write = (context: Context, over: object = {}) =>
    writeMatchMessage(context, {
      operationId: randomUUID(),
      match: match.id,
      text: 'When may we call?',
      ...over,
    });
  const read = (context: Context, of: MatchId = match.id) => matchMessages(context, of, page);
  const queue = async (context: Context, filter: Parameters<typeof matchQueue>[1] = {}) =>
    (await matchQueue(context, filter, page)).nodes.map(({ id }) => id);
  const setLimits = (
    days: Partial<Record<LimitedStep, number>>,
    over: object = {},
    who = world.administrator,
  ) => {
    const { timeLimits } = world.store.catalogue();
    return setTimeLimits(who, {
      operationId: randomUUID(),
      expectedVersion: timeLimits.version,
      limits: limitedSteps.map((one) => ({ step: one, days: days[one] ?? timeLimits.days[one] })),
      reason: 'Letters are slow in August.',
      ...over,
    });
  };

  beforeAll(async () => {
    world = await openAssistanceWorld();
    [advice, training, hidden] = (await reportGaps(world, 'XAA', [
      { provision: '15(a)' },
      { provision: '15(b)', types: ['CAPACITY_BUILDING'] },
      { provision: '16(1)', visibility: 'SECRETARIAT' },
    ])) as [NeedId, NeedId, NeedId];
    offer = await anOffer(world.donor, world.fund);
    match = await propose(world.donor, advice, offer);
  }, 60_000);
  afterAll(() => world?.close());

  describe('what waits for whom', () => {
    it('waits for the State, then for both, and is late after its limit', async () => {
      expect(await queue(world.focalPoint, { waitsFor: 'MINE' })).toEqual([match.id]);
      expect(await queue(world.donor, { waitsFor: 'MINE' })).toEqual([]);
      expect(await queue(world.donor, { waitsFor: 'OTHERS' })).toEqual([match.id]);
      expect(await queue(world.analyst, { waitsFor: 'OTHERS' })).toEqual([match.id]);
      expect(await queue(world.otherDonor)).toEqual([]);
      expect(await queue(later(world.donor, 14), { late: true })).toEqual([]);
      expect(await queue(later(world.donor, 15), { late: true })).toEqual([match.id]);
      expect(queueCounts(later(world.focalPoint, 15))).toEqual({
        mine: 1,
        others: 0,
        mineLate: 1,
        othersLate: 0,
      });
      expect(await waiting(later(world.donor, 15))).toContainEqual({ kind: 'MATCH_LATE', count: 1 });
      expect(await waiting(later(world.analyst, 15))).toContainEqual({ kind: 'MATCH_LATE', count: 1 });
      expect(await waiting(later(world.focalPoint, 15))).not.toContainEqual(
        expect.objectContaining({ kind: 'MATCH_LATE' }),
      );
    });

    it('takes the limits that the secretariat sets, at once, and keeps the earlier ones', async () => {
      const { version } = await setLimits({ PROPOSED: 3 });
      expect(await queue(later(world.donor, 4), { late: true })).toEqual([match.id]);
      expect(world.store.catalogue().earlierTimeLimits.at(-1)?.days.PROPOSED).toBe(14);
      await expect(setLimits({}, { expectedVersion: version - 1 })).rejects.toMatchObject({
        code: 'CONFLICT',
        currentRevision: version,
      });
      await setLimits({ PROPOSED: 14 });
    });

    it.each([
      [
        'a limit of no day',
        { limits: limitedSteps.map((one) => ({ step: one, days: 0 })) },
        ['limits', '0', 'days'],
      ],
      ['a step left out', { limits: [{ step: 'PROPOSED', days: 3 }] }, ['limits']],
      [
        'a step named twice',
        { limits: [...limitedSteps, 'PROPOSED'].map((one) => ({ step: one, days: 3 })) },
        ['limits'],
      ],
      ['no reason', { reason: ' ' }, ['reason']],
    ])('refuses %s', async (_what, over, path) => {
      await expect(setLimits({}, over)).rejects.toMatchObject({ code: 'INVALID', inputPath: path });
    });

    it('tells before they are set what they would make late, as setting them does', async () => {
      const tried = (days: Partial<Record<LimitedStep, number>>) => {
        const limits = limitedSteps.map((one) => ({ step: one, days: days[one] ?? 14 }));
        return previewTimeLimits(later(world.administrator, 4), { limits });
      };
      const proposed = (told: ReturnType<typeof tried>) => told.find((one) => one.step === 'PROPOSED');
      expect(proposed(tried({ PROPOSED: 4 }))).toEqual({ step: 'PROPOSED', before: 0, after: 0 });
      expect(proposed(tried({ PROPOSED: 3 }))).toEqual({ step: 'PROPOSED', before: 0, after: 1 });
      await setLimits({ PROPOSED: 3 });
      expect(queueCounts(later(world.analyst, 4)).othersLate).toBe(1);
      expect(proposed(tried({ PROPOSED: 4 }))).toEqual({ step: 'PROPOSED', before: 1, after: 0 });
      await setLimits({ PROPOSED: 14 });
    });

    it('lets nobody else set or try them', async () => {
      for (const who of [world.analyst, world.donor, world.focalPoint]) {
        await expect(setLimits({}, {}, who)).rejects.toMatchObject({ code: 'FORBIDDEN' });
        expect(() => previewTimeLimits(who, { limits: [] })).toThrow(
          expect.objectContaining({ code: 'FORBIDDEN' }),
        );
      }
      expect(() => previewTimeLimits(world.administrator, { limits: [] })).toThrow(
        expect.objectContaining({ code: 'INVALID', inputPath: ['limits'] }),
      );
    });
  });

  describe('messages', () => {
    it('are read by both sides and the secretariat, and are not there for anybody else', async () => {
      const [focal] = await registerUsers(world.administrator, [
        {
          email: 'focal@state.example',
          name: 'Focal',
          roles: [{ role: 'FOCAL_POINT', participant: match.participant, provider: null }],
        },
      ]);
      if (!focal) throw new Error('Somebody was registered.');
      const seen = world.as(focal);
      const written = await write(world.donor);
      expect(written).toMatchObject({ side: 'PROVIDER', text: 'When may we call?', files: [] });
      await write(world.focalPoint, { text: 'On Monday.' });
      for (const who of [world.focalPoint, world.donor, world.analyst])
        expect((await read(who)).nodes.map(({ text }) => text)).toEqual(
          expect.arrayContaining(['On Monday.', 'When may we call?']),
        );
      for (const who of [world.otherDonor, world.as(aPerson('FOCAL_POINT', 'XAB')), world.everyone])
        expect((await read(who)).totalCount).toBe(0);
      expect(await waiting(seen)).toContainEqual({ kind: 'MATCH_MESSAGES', count: 1 });
      await readMatchMessages(seen, { operationId: randomUUID(), match: match.id });
      expect(await waiting(seen)).not.toContainEqual(expect.objectContaining({ kind: 'MATCH_MESSAGES' }));
      // One letter a day, however many messages, and not a word of them in it.
      await write(world.donor, { text: 'And on Tuesday?' });
      const mails = JSON.stringify((await listMails(world.administrator, null, page)).nodes);
      expect(mails.match(/match-message"/g)).toHaveLength(1);
      expect(mails).not.toContain('call?');
    });

    it('are pages, the latest first, of the same operation once', async () => {
      const operationId = randomUUID();
      const first = await write(world.donor, { operationId, text: 'Once.' });
      expect((await write(world.donor, { operationId, text: 'Once.' })).id).toBe(first.id);
      const all = (await read(world.donor)).nodes.map(({ id }) => id);
      expect(new Set(all).size).toBe(all.length);
      const some = await matchMessages(world.donor, match.id, { ...page, first: 2 });
      expect(some).toMatchObject({ totalCount: all.length, hasNextPage: true });
    });

    it.each([
      ['nothing', { text: ' \u200b ' }, 'INVALID', ['text']],
      ['a text that has no end', { text: 'x'.repeat(4001) }, 'INVALID', ['text']],
      ['a file that this side never sent', { files: ['0'.repeat(64)] }, 'INVALID', ['files', '0']],
      [
        'more files than one can read',
        { files: Array.from({ length: 11 }, (_, n) => `${n}`) },
        'INVALID',
        ['files'],
      ],
      ['a match that nobody proposed', { match: 'XAA/15(b)/CAPACITY_BUILDING~none' }, 'NOT_FOUND', ['match']],
    ])('refuse %s', async (_what, over, code, path) => {
      await expect(write(world.donor, over)).rejects.toMatchObject({ code, inputPath: path });
    });

    it('are written by the sides alone', async () => {
      await expect(write(world.analyst)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      for (const who of [world.otherDonor, world.as(aPerson('FOCAL_POINT', 'XAB'))])
        await expect(write(who)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  describe('what nobody takes up', () => {
    const unsupported = async (context: Context, days = 0, filter: object = {}) => {
      world.store.live.projection.tick(plusDays(world.administrator.now, days));
      return (await unsupportedNeeds(context, filter, page)).nodes.map(({ id }) => id);
    };

    it('is told once its time is over, and once every proposal ended, as far as its reader sees', async () => {
      expect(await unsupported(world.donor)).toEqual([]);
      const declined = await step(world.focalPoint, match, 'DECLINED', 'We found another way.');
      expect(await unsupported(world.donor)).toEqual([advice]);
      expect(await unsupported(world.focalPoint)).toEqual([advice]);
      expect(await unsupported(world.everyone)).toEqual([]);
      expect(
        world.store.live.projection.unsupportedOf(advice, {
          level: 'DONORS',
          participants: [],
          providers: [],
        }),
      ).toMatchObject({ reason: 'EVERY_PROPOSAL_ENDED', since: '2026-11-21' });
      expect(outcomeOf(declined, offer)).toMatchObject({
        code: 'DECLINED_BY_STATE',
        reason: 'We found another way.',
      });
      expect(await unsupported(world.donor, 91)).toEqual([advice, training]);
      expect(await unsupported(world.donor, 91, { reasons: ['NOBODY_PROPOSED'] })).toEqual([training]);
      expect(await unsupported(world.analyst, 91)).not.toContain(hidden);
      expect(await unsupported(world.donor, 91, { types: ['CAPACITY_BUILDING'] })).toEqual([training]);
      expect(await unsupported(world.donor, 91, { articles: ['15'] })).toEqual([advice, training]);
      expect(await unsupported(world.donor, 91, { articles: ['16'] })).toEqual([]);
      const longer = limitedSteps.map((one) => ({ step: one, days: 120 }));
      expect(previewTimeLimits(world.administrator, { limits: longer }).at(-1)).toEqual({
        ...{ step: 'UNSUPPORTED', before: 1, after: 0 },
      });
      for (const [name, code] of [
        ['participants', 'ZZZ'],
        ['articles', '99'],
        ['subjects', 'FISHING'],
        ['types', 'MONEY'],
        ['conventions', 'none'],
      ] as const)
        await expect(unsupported(world.donor, 91, { [name]: [code] })).rejects.toMatchObject({
          inputPath: ['filter', name, '0'],
        });
    });

    it('is taken up by a new proposal, until its offer is withdrawn', async () => {
      const again = await propose(world.donor, advice, offer);
      expect(await unsupported(world.donor, 91)).toEqual([training]);
      await withdrawOffer(world.donor, {
        operationId: randomUUID(),
        offer: offer.id,
        expectedRevision: offer.revision,
        reason: 'The fund closed.',
      });
      expect(await unsupported(world.donor, 91)).toEqual([advice, training]);
      const [withdrawn] = await world.store.offers.byIds(
        { level: 'PUBLIC', participants: [], providers: [] },
        [offer.id],
      );
      expect(outcomeOf(again, withdrawn as Offer)).toMatchObject({
        code: 'OFFER_WITHDRAWN',
        reason: 'The fund closed.',
      });
    });

    it('is nothing once its State says that it is met', async () => {
      const found = (await world.store.needs.ofParticipants([match.participant])).find(
        ({ id }) => id === training,
      );
      await planNeed(world.focalPoint, {
        operationId: randomUUID(),
        need: training,
        expectedRevision: found?.revision ?? 0,
        state: 'MET',
      });
      expect(await unsupported(world.donor, 91)).toEqual([advice]);
    });
  });
});
