import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NeedId } from '../src/domain/base/ids.ts';
import { planNeed } from '../src/services/assessment/plan-need.ts';
import { decideProposedNeed } from '../src/services/assessment/sourced/decide-need.ts';
import { listSourcedNeeds } from '../src/services/assessment/sourced/list-sourced-needs.ts';
import { proposeNeed, recordNeed } from '../src/services/assessment/sourced/record-need.ts';
import { listNeeds } from '../src/services/assistance/need/list-needs.ts';
import { waiting } from '../src/services/assistance/waiting.ts';
import type { Context } from '../src/services/base/context.ts';
import { registerUsers } from '../src/services/base/register.ts';
import {
  type AssistanceWorld,
  anOffer,
  openAssistanceWorld,
  propose,
  reportGaps,
} from './assistance-world.ts';
import { aPerson } from './people.ts';

/* A need from a country visit or a letter: proposed, confirmed by its State, matched; and what a submission does to it. */

let world: AssistanceWorld;
const operation = () => ({ operationId: randomUUID() });
const page = { first: 50, after: null, language: 'en' as const };
const wish = { type: 'LEGAL_ADVICE', subject: 'Draft the offence of trading in influence' };
const visit = { kind: 'COUNTRY_VISIT', text: 'Visit of the review team, page 12', day: '2026-10-01' };
const about = (provision: string, over: object = {}) => ({
  ...operation(),
  ...{ participant: 'XAA', provision, wish, source: visit, ...over },
});
const coverage = ['UNMET', 'OFFERED', 'AGREED', 'UNDER_WAY', 'MET', 'WITHDRAWN'] as const;
const needs = async (who: Context) => (await listNeeds(who, { participants: ['XAA'], coverage }, page)).nodes;
const needAt = async (provision: string, who = world.focalPoint) =>
  (await needs(who)).find((need) => need.provision === provision);
const proposals = async (who: Context) => (await listSourcedNeeds(who, {}, page)).nodes;
const toDecide = async (who: Context) =>
  (await waiting(who)).find(({ kind }) => kind === 'NEED_PROPOSED')?.count ?? 0;
const decideAs = (who: Context, proposal: string, over: object = {}) =>
  decideProposedNeed(who, {
    ...operation(),
    ...{ proposal: proposal as never, expectedRevision: 1, decision: 'CONFIRM', ...over },
  });

beforeAll(async () => {
  world = await openAssistanceWorld();
  // A world of invented States is one in which such a State has submitted.
  await reportGaps(world, 'XAB', [{ provision: '15(a)', visibility: 'SECRETARIAT' }]);
}, 60_000);
afterAll(() => world?.close());

describe('a need from outside the checklist', () => {
  it('that a provider proposes is known to it and the State alone, until the State confirms it', async () => {
    const { id } = await proposeNeed(world.donor, about('16(1)', { provider: world.fund }));
    for (const who of [world.donor, world.focalPoint]) expect(await proposals(who)).toMatchObject([{ id }]);
    for (const who of [
      world.otherDonor,
      world.analyst,
      world.everyone,
      world.as(aPerson('FOCAL_POINT', 'XAB')),
    ])
      expect(await proposals(who)).toEqual([]);
    for (const who of [world.donor, world.focalPoint]) expect(await needs(who)).toEqual([]);
    expect(await toDecide(world.focalPoint)).toBe(1);
    for (const who of [world.donor, world.analyst, world.as(aPerson('CONTRIBUTOR', 'XAA'))])
      expect(await toDecide(who)).toBe(0);
    for (const who of [world.analyst, world.otherDonor])
      await expect(decideAs(who, id)).rejects.toMatchObject({ code: 'NOT_FOUND', inputPath: ['proposal'] });
    await expect(decideAs(world.donor, id)).rejects.toMatchObject({ code: 'FORBIDDEN' });

    const { need } = await decideAs(world.focalPoint, id, { visibility: 'DONORS' });
    expect(await toDecide(world.focalPoint)).toBe(0);
    expect(await needAt('16(1)', world.otherDonor)).toMatchObject({
      ...{ id: need, state: 'OPEN', subject: wish.subject, assessment: null, label: 'DONORS' },
      because: [{ rule: 'sourced-need', answer: null, sentence: { code: 'sourced-COUNTRY_VISIT' } }],
    });
    expect(await needs(world.everyone)).toEqual([]);
    expect(await proposals(world.otherDonor)).toMatchObject([{ id, state: 'CONFIRMED' }]);
    await expect(decideAs(world.focalPoint, id)).rejects.toMatchObject({ code: 'OUT_OF_TURN' });
  });

  it('is counted, matched and planned as any other', async () => {
    const { projection } = world.store.live;
    const audience = { level: 'DONORS' as const, participants: [], providers: [] };
    expect(projection.needTotals({}, audience)).toMatchObject({ needs: 1, open: 1 });
    const offer = await anOffer(world.donor, world.fund);
    const need = (await needAt('16(1)'))?.id as NeedId;
    expect(await propose(world.focalPoint, need, offer)).toMatchObject({ need, stage: 'PROPOSED' });
    const { revision } = (await needAt('16(1)')) as { revision: number };
    const planned = await planNeed(world.focalPoint, {
      ...operation(),
      ...{ need, expectedRevision: revision, horizon: 'LONG' },
    });
    expect(planned.horizon).toBe('LONG');
  });

  it('stays while a submission says nothing of it, and is one need where one states it too', async () => {
    await reportGaps(world, 'XAA', [{ provision: '15(a)' }, { provision: '16(1)', types: [] }], '2026');
    expect(await needAt('16(1)')).toMatchObject({ state: 'OPEN', assessment: null, horizon: 'LONG' });
    // Its provision waits for nothing; of another one the gap is said.
    await recordNeed(world.focalPoint, about('23(1)'));
    expect(await needAt('23(1)')).toMatchObject({ waitsFor: [{ provision: '15(a)' }], label: 'SECRETARIAT' });

    await reportGaps(
      world,
      'XAA',
      [{ provision: '15(a)' }, { provision: '16(1)', visibility: 'PUBLIC' }],
      '2027',
    );
    const stated = await needAt('16(1)', world.everyone);
    expect(stated?.because.map(({ rule }) => rule)).toEqual(['stated-assistance', 'sourced-need']);
    expect(stated).toMatchObject({ label: 'PUBLIC', horizon: 'LONG' });
    expect((await needs(world.focalPoint)).filter(({ provision }) => provision === '16(1)')).toHaveLength(1);

    await reportGaps(world, 'XAA', [{ provision: '15(a)' }, { provision: '16(1)', types: [] }], '2028');
    expect(await needAt('16(1)')).toMatchObject({ state: 'OPEN', label: 'DONORS', subject: wish.subject });
    expect(await needAt('16(1)', world.everyone)).toBe(undefined);
  });

  it('is said beside an answer that asks for the same, without hiding or showing more of it', async () => {
    const before = await needAt('15(a)');
    const letter = { ...visit, kind: 'LETTER' };
    const { need } = await recordNeed(world.focalPoint, about('15(a)', { source: letter }));
    expect(need).toBe(before?.id);
    expect(await needAt('15(a)', world.donor)).toMatchObject({ label: 'DONORS', subject: before?.subject });
    const sources = async (who: Context) => {
      const found = await needAt('15(a)', who);
      return found?.because.map(({ rule, label }) => `${rule} ${label}`);
    };
    expect(await sources(world.focalPoint)).toEqual(['stated-assistance DONORS', 'sourced-need SECRETARIAT']);
  });

  it('that its State withdrew is open again once the State enters it anew', async () => {
    const before = await needAt('23(1)');
    await planNeed(world.focalPoint, {
      ...operation(),
      ...{ need: before?.id as NeedId, expectedRevision: before?.revision ?? 0, state: 'WITHDRAWN' },
    });
    await reportGaps(world, 'XAA', [{ provision: '15(a)' }], '2029');
    expect(await needAt('23(1)')).toMatchObject({ state: 'WITHDRAWN' });
    await recordNeed(world.focalPoint, about('23(1)', { visibility: 'PUBLIC' }));
    const after = await needAt('23(1)');
    expect(after).toMatchObject({ state: 'OPEN', label: 'SECRETARIAT' });
    expect(after?.sources).toHaveLength(2);
  });

  it('is declined with a reason, which its proposer reads; its focal points are told by mail that there is one', async () => {
    await registerUsers(world.administrator, [
      {
        ...{ email: 'focal@test.example', name: 'Focal' },
        roles: [{ role: 'FOCAL_POINT', participant: 'XAA' as never, provider: null }],
      },
    ]);
    const { id } = await proposeNeed(world.analyst, about('15(b)'));
    const { found } = await world.store.mails.page(['WAITING'], { first: 10, after: null });
    expect(found.map(({ to, letter }) => [to, letter.notices.map(({ code, path }) => [code, path])])).toEqual(
      [['focal@test.example', [['need-proposed', '/needs-from-elsewhere']]]],
    );
    await expect(decideAs(world.focalPoint, id, { decision: 'DECLINE' })).rejects.toMatchObject({
      ...{ code: 'INVALID', inputPath: ['reason'] },
    });
    await decideAs(world.focalPoint, id, { decision: 'DECLINE', reason: 'Solved by the law of May.' });
    const [latest] = (await listSourcedNeeds(world.analyst, { states: ['DECLINED'] }, page)).nodes;
    expect(latest).toMatchObject({ id, reason: 'Solved by the law of May.', need: null });
    expect(await needAt('15(b)')).toBe(undefined);
  });

  it.each([
    ['a provision that is not there', { provision: '99' }, 'INVALID', ['provision']],
    ['a State that is not there', { participant: 'XZZ' }, 'INVALID', ['participant']],
    ['a day to come', { source: { ...visit, day: '2031-01-01' } }, 'INVALID', ['source', 'day']],
    ['no words on where it is from', { source: { ...visit, text: ' ' } }, 'INVALID', ['source', 'text']],
    ['a kind of help that is not there', { wish: { ...wish, type: 'X' } }, 'INVALID', ['wish', 'type']],
    ['other help without a category', { wish: { ...wish, type: 'OTHER' } }, 'INVALID', ['wish', 'category']],
    ['a file that is not the State’s', { file: 'XAB/abc' }, 'NOT_FOUND', ['file']],
  ])('is refused with %s', async (_what, over, code, path) => {
    const before = (await proposals(world.focalPoint)).length;
    await expect(recordNeed(world.focalPoint, about('15(b)', over))).rejects.toMatchObject({
      ...{ code, inputPath: path },
    });
    expect(await proposals(world.focalPoint)).toHaveLength(before);
  });

  it('is entered by its State alone, and proposed by no other State', async () => {
    for (const who of [world.analyst, world.donor, world.as(aPerson('FOCAL_POINT', 'XAB'))])
      await expect(recordNeed(who, about('15(b)'))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    for (const who of [world.focalPoint, world.as(aPerson('FOCAL_POINT', 'XAB'))])
      await expect(proposeNeed(who, about('15(b)'))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    // A donor speaks for its own provider.
    for (const provider of [null, world.agency])
      await expect(proposeNeed(world.donor, about('15(b)', { provider }))).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
  });
});
