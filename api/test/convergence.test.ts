import { randomUUID } from 'node:crypto';
import { execute, parse } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { JointOffer } from '../src/domain/assistance/joint/joint-offer.ts';
import type { Match } from '../src/domain/assistance/match.ts';
import type { Offer } from '../src/domain/assistance/offer.ts';
import { matchId, type NeedId, type ParticipantCode } from '../src/domain/base/ids.ts';
import { encodeId } from '../src/domain/base/node-id.ts';
import { everyone } from '../src/domain/base/visibility.ts';
import { makeSchema } from '../src/graph/schema.ts';
import { orderNeeds } from '../src/services/assessment/order-needs.ts';
import {
  chooseConvergence,
  convergenceChoice,
} from '../src/services/assistance/convergence/choose-convergence.ts';
import { convergence } from '../src/services/assistance/convergence/convergence.ts';
import {
  calendarToRead,
  jointOffer as jointOfferById,
} from '../src/services/assistance/joint/joint-offers.ts';
import { makeJointOffer } from '../src/services/assistance/joint/make-joint-offer.ts';
import { setJointCalendar } from '../src/services/assistance/joint/set-joint-calendar.ts';
import { reviseOffer } from '../src/services/assistance/offer/revise-offer.ts';
import { audience, type Context } from '../src/services/base/context.ts';
import { registerUsers } from '../src/services/base/register.ts';
import { aCatalogue } from './assessment-makers.ts';
import { type AssistanceWorld, openAssistanceWorld, propose, reportGaps, step } from './assistance-world.ts';
import { aPerson } from './people.ts';

/* States grouped by what they themselves put first, and one offer to a group [WG 25, 27]. */

const schema = makeSchema();
const states = ['XAA', 'XAB', 'XAC', 'XAD'] as const;
type State = (typeof states)[number];

let world: AssistanceWorld;
const needs = {} as Record<State, readonly NeedId[]>;
const focalPoint = (state: string): Context => world.as(aPerson('FOCAL_POINT', state));

beforeAll(async () => {
  world = await openAssistanceWorld();
  const { chapters, articles, instruments, vocabulary } = aCatalogue();
  const [like] = [...world.store.catalogue().participants.values()];
  await world.store.atomically((writes) =>
    writes.saveReference({
      ...{ chapters: [...chapters.values()], articles: [...articles.values()] },
      ...{ instruments: [...instruments.values()], vocabulary, sources: [] },
      participants: states.map((code) => ({
        ...(like as NonNullable<typeof like>),
        ...{ code: code as ParticipantCode, names: { en: `State ${code}` } },
      })),
    }),
  );
  await registerUsers(
    world.administrator,
    states.map((state) => ({
      ...{ email: `${state.toLowerCase()}@state.example`, name: state },
      roles: [{ role: 'FOCAL_POINT', participant: state as ParticipantCode, provider: null }],
    })),
  );
  const put = async (state: State, gaps: Parameters<typeof reportGaps>[2]) => {
    needs[state] = await reportGaps(world, state, gaps);
    await orderNeeds(focalPoint(state), {
      ...{ operationId: randomUUID(), participant: state, needs: needs[state], expectedRevision: 0 },
    });
  };
  const shown = (provision: string) =>
    ({ provision, visibility: 'PUBLIC', types: ['CAPACITY_BUILDING'] }) as const;
  await put('XAA', [{ provision: '15(a)' }, shown('16(1)')]);
  await put('XAB', [{ provision: '15(b)' }, shown('16(1)')]);
  // As many as count are hidden from donors, and before what is shown.
  await put('XAC', [
    { provision: '15(a)', visibility: 'SECRETARIAT', types: ['LEGAL_ADVICE', 'CAPACITY_BUILDING'] },
    ...['15(b)', '16(1)', '23(2)(b)'].map((provision) => ({ provision, visibility: 'SECRETARIAT' }) as const),
    shown('23(1)'),
  ]);
  await put('XAD', [{ provision: '15(a)', visibility: 'PUBLIC' }, shown('23(2)(b)')]);
}, 60_000);
afterAll(() => world?.close());

async function choose(state: string, takesPart: boolean, who = focalPoint(state)) {
  const said = await convergenceChoice(focalPoint(state), state);
  return chooseConvergence(who, {
    ...{ operationId: randomUUID(), participant: state, takesPart },
    expectedRevision: said?.revision ?? 0,
  });
}
const onlyTakingPart = async (...codes: readonly State[]) => {
  for (const state of states) await choose(state, codes.includes(state));
};
/** Each group by its areas, with its States. */
async function groups(who: Context): Promise<Record<string, string>> {
  const { groups } = await convergence(who);
  return Object.fromEntries(
    groups.map(({ id, members }) => [id, members.map(({ participant }) => participant).join(' ')]),
  );
}

describe('convergence', () => {
  it('knows no State until its own focal point says so, and none that took it back', async () => {
    expect(await groups(world.donor)).toEqual({});
    expect(await convergenceChoice(focalPoint('XAA'), 'XAA')).toMatchObject({
      takesPart: false,
      revision: 0,
    });
    await choose('XAA', true);
    expect(await convergence(world.donor)).toEqual({ groups: [], alone: ['XAA'] });
    await choose('XAB', true);
    expect(await groups(world.donor)).toEqual({ 'ARTICLE/15': 'XAA XAB', 'ARTICLE/16': 'XAA XAB' });
    await choose('XAB', false);
    expect(await convergence(world.donor)).toEqual({ groups: [], alone: ['XAA'] });
  });

  it('is chosen and read by the focal point of the State alone', async () => {
    const contributor = world.as(aPerson('CONTRIBUTOR', 'XAA'));
    for (const who of [contributor, focalPoint('XAB'), world.donor, world.analyst, world.administrator]) {
      await expect(choose('XAA', true, who)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      expect(await convergenceChoice(who, 'XAA')).toBeNull();
    }
    await expect(choose('XAA', true, world.everyone)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('is taken by the revision that was read, once', async () => {
    const { revision } = (await convergenceChoice(focalPoint('XAD'), 'XAD')) ?? { revision: -1 };
    const input = { participant: 'XAD', takesPart: true, expectedRevision: revision };
    const first = { ...input, operationId: randomUUID() };
    const said = await chooseConvergence(focalPoint('XAD'), first);
    expect(await chooseConvergence(focalPoint('XAD'), first)).toEqual(said);
    await expect(
      chooseConvergence(focalPoint('XAD'), { ...input, operationId: randomUUID() }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('is of the needs that the reader may see, and that donors may', async () => {
    await onlyTakingPart('XAA', 'XAB', 'XAC', 'XAD');
    const shown = { 'ARTICLE/15': 'XAA XAB XAD', 'ARTICLE/16': 'XAA XAB', 'ARTICLE/23': 'XAC XAD' };
    for (const who of [world.donor, world.analyst]) expect(await groups(who)).toEqual(shown);
    // Its own State sees that it is in no group by what it hides from donors.
    expect(await groups(focalPoint('XAC'))).toEqual({ 'ARTICLE/16': 'XAA XAB', 'ARTICLE/23': 'XAC XAD' });
    expect(await groups(world.everyone)).toEqual({ 'ARTICLE/16': 'XAA XAB', 'ARTICLE/23': 'XAC XAD' });
  });
});

describe('a joint offer', () => {
  beforeEach(() => onlyTakingPart('XAA', 'XAB', 'XAD'));
  const content = {
    title: 'A workshop for three',
    types: ['LEGAL_ADVICE'],
    scope: { articles: ['15'] },
    calendar: [{ title: 'Opening', from: '2027-03-01', to: '2027-03-02', place: 'Nairobi', online: true }],
  };
  const make = (over: object = {}, who = world.donor): Promise<JointOffer> =>
    makeJointOffer(who, {
      ...{ operationId: randomUUID(), provider: world.fund, group: 'ARTICLE/15', ...content },
      ...over,
    });
  const matchesOf = async ({ needs, offer }: JointOffer) =>
    world.store.matches.byIds({ level: 'SECRETARIAT', participants: [], providers: [] }, [
      ...needs.map((need) => matchId(need, offer)),
    ]);
  const ofState = async (joint: JointOffer, state: string) =>
    (await matchesOf(joint)).filter(({ participant }) => participant === state);
  const agree = async (match: Match, state: string) => {
    const contacted = await step(focalPoint(state), match, 'CONTACTED');
    return step(focalPoint(state), await step(world.donor, contacted, 'AGREED'), 'AGREED');
  };
  const letters = async (code: string) =>
    (await world.store.mails.page(['WAITING'], { first: 100, after: null })).found
      .filter(({ letter }) => letter.notices.some((notice) => notice.code === code))
      .map(({ to }) => to);

  it('is one offer for the States of the group, proposed for each of their needs, in one act', async () => {
    const joint = await make();
    const [offer] = await world.store.offers.byIds({ level: 'PUBLIC', participants: [], providers: [] }, [
      joint.offer,
    ]);
    expect(offer?.eligible.participants).toEqual(['XAA', 'XAB', 'XAD']);
    const matches = await matchesOf(joint);
    expect(matches.map(({ need, stage }) => [need, stage])).toEqual(
      expect.arrayContaining([needs.XAA[0], needs.XAB[0], needs.XAD[0]].map((need) => [need, 'PROPOSED'])),
    );
    expect(matches).toHaveLength(3);
    expect((await letters('joint-offer-made')).sort()).toEqual([
      ...['xaa@state.example', 'xab@state.example', 'xad@state.example'],
    ]);
    const traces = (await world.store.audit.recent(5)).filter(({ action }) => action === 'jointOffer.make');
    expect(traces).toMatchObject([{ subject: joint.id }]);
  });

  it('is there for its provider, its States and the secretariat, and for nobody else', async () => {
    const joint = await make({ participants: ['XAA', 'XAB'] });
    const seen = async (who: Context) => (await jointOfferById(who, joint.id)) !== null;
    for (const who of [world.donor, world.analyst, focalPoint('XAA'), focalPoint('XAB')])
      expect(await seen(who)).toBe(true);
    for (const who of [world.otherDonor, focalPoint('XAD'), focalPoint('XAC'), world.everyone])
      expect(await seen(who)).toBe(false);
  });

  it('tells what all have in common to whoever sees each of its needs', async () => {
    const { id } = await make({ participants: ['XAA', 'XAD'] });
    const document = parse(
      'query ($id: ID!) { jointOffer(id: $id) { articles { number } states { participant { code } } } }',
    );
    const read = async (who: Context) => {
      const contextValue = { ...who, language: 'en', audience: audience(who) };
      const variableValues = { id: encodeId('JointOffer', id) };
      const { data } = await execute({ schema, document, contextValue, variableValues });
      return JSON.stringify(data?.jointOffer);
    };
    const states = '"states":[{"participant":{"code":"XAA"}},{"participant":{"code":"XAD"}}]';
    for (const who of [world.donor, world.analyst, focalPoint('XAA')])
      expect(await read(who)).toBe(`{"articles":[{"number":"15"}],${states}}`);
    // The need of the other State is for donors alone.
    expect(await read(focalPoint('XAD'))).toBe(`{"articles":[],${states}}`);
  });

  it('is answered by each State for itself', async () => {
    const joint = await make();
    const [match] = await ofState(joint, 'XAA');
    if (!match) throw new Error('It was proposed.');
    for (const who of [world.donor, focalPoint('XAB')])
      await expect(step(who, match, 'CONTACTED')).rejects.toMatchObject({
        code: expect.stringMatching(/OUT_OF_TURN|FORBIDDEN|NOT_FOUND/),
      });
    const contacted = await step(focalPoint('XAA'), match, 'CONTACTED');
    await step(focalPoint('XAA'), await step(world.donor, contacted, 'AGREED'), 'AGREED');
    expect((await ofState(joint, 'XAA')).map(({ stage }) => stage)).toEqual(['AGREED']);
    expect((await ofState(joint, 'XAB')).map(({ stage }) => stage)).toEqual(['PROPOSED']);
  });

  it('has a place for each need, and not one more is agreed than there are', async () => {
    await expect(make({ capacityPerYear: 2 })).rejects.toMatchObject({
      ...{ code: 'INVALID', inputPath: ['capacityPerYear'] },
    });
    const joint = await make({ capacityPerYear: 3 });
    for (const state of ['XAA', 'XAB', 'XAD']) {
      const [match] = await ofState(joint, state);
      if (!match) throw new Error('It was proposed.');
      await agree(match, state);
    }
    const agreed = (await matchesOf(joint)).filter(({ stage }) => stage === 'AGREED');
    expect(agreed).toHaveLength(3);
  });

  it('keeps a place for each need until it is declined, whoever else asks for one', async () => {
    const joint = await make({ participants: ['XAA', 'XAB'], capacityPerYear: 2 });
    const [other] = await reportGaps(world, 'XAA', [{ provision: '15(b)' }], '2027');
    const offer = (await world.store.offers.byIds(everyone, [joint.offer]))[0] as Offer;
    const full = { code: 'CAPACITY_EXHAUSTED' };
    await expect(propose(world.donor, other as NeedId, offer)).rejects.toMatchObject(full);
    const fewer = { ...offer, operationId: randomUUID(), offer: offer.id, expectedRevision: 1 };
    await expect(
      reviseOffer(world.donor, { ...fewer, ceiling: null, capacityPerYear: 1 }),
    ).rejects.toMatchObject({ inputPath: ['capacityPerYear'] });
    const [own] = await ofState(joint, 'XAA');
    const [kept] = await ofState(joint, 'XAB');
    if (!own || !kept) throw new Error('Both were proposed.');
    await step(focalPoint('XAA'), own, 'DECLINED', 'We do it ourselves.');
    const first = await propose(world.donor, other as NeedId, offer);
    await agree(first, 'XAA');
    expect(await agree(kept, 'XAB')).toMatchObject({ stage: 'AGREED' });
  });

  it('has a calendar for those that have not declined, who are told when it changes', async () => {
    const joint = await make();
    const [match] = await ofState(joint, 'XAB');
    if (!match) throw new Error('It was proposed.');
    const read = async (who: Context) => (await calendarToRead(who, joint.id)).calendar;
    expect(await read(focalPoint('XAB'))).toHaveLength(1);
    await step(focalPoint('XAB'), match, 'DECLINED', 'Another provider helps already.');
    await expect(read(focalPoint('XAB'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(read(world.otherDonor)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const [opening] = await read(world.donor);
    const input = {
      ...{ operationId: randomUUID(), jointOffer: joint.id, expectedRevision: 1 },
      calendar: [
        { title: 'Closing', from: '2027-05-03' },
        { id: opening?.id, title: 'Opening', from: '2027-03-02', to: '2027-03-03' },
      ],
    };
    const before = (await letters('joint-offer-calendar')).length;
    const set = await setJointCalendar(world.donor, input);
    expect(set.calendar).toMatchObject([
      { id: opening?.id, revision: 1, title: 'Opening', from: '2027-03-02', place: null, online: false },
      { revision: 0, title: 'Closing', to: '2027-05-03' },
    ]);
    expect(await setJointCalendar(world.donor, input)).toEqual(set);
    expect((await letters('joint-offer-calendar')).slice(before).sort()).toEqual([
      ...['xaa@state.example', 'xad@state.example'],
    ]);
    const again = { ...input, operationId: randomUUID() };
    await expect(setJointCalendar(world.donor, again)).rejects.toMatchObject({ code: 'CONFLICT' });
    for (const who of [focalPoint('XAA'), world.analyst])
      await expect(setJointCalendar(who, again)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(setJointCalendar(world.otherDonor, again)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is made by a donor of the provider alone', async () => {
    await expect(make({}, world.everyone)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    for (const who of [world.otherDonor, focalPoint('XAA'), world.analyst, world.administrator])
      await expect(make({}, who)).rejects.toMatchObject({ code: 'FORBIDDEN', inputPath: ['provider'] });
  });

  it.each([
    ['a group that is not there', { group: 'ARTICLE/23' }, 'NOT_FOUND', ['group']],
    ['a State that does not take part', { participants: ['XAA', 'XAC'] }, 'INVALID', ['participants', '1']],
    ['one State', { participants: ['XAA'] }, 'INVALID', ['participants']],
    ['nothing for them', { types: ['CAPACITY_BUILDING'] }, 'INVALID', ['types']],
    ['a scope beside their needs', { scope: { provisions: ['15(a)'] } }, 'INVALID', ['scope']],
    ['a window that is not open', { opens: '2027-01-01' }, 'INVALID', ['opens']],
    [
      'a step that ends before it begins',
      { calendar: [{ title: 'A visit', from: '2027-03-02', to: '2027-03-01' }] },
      ...(['INVALID', ['calendar', '0', 'to']] as const),
    ],
    [
      'a day that is none',
      { calendar: [{ title: 'A', from: '2027-02-30' }] },
      'INVALID',
      ['calendar', '0', 'from'],
    ],
    [
      'a step of another',
      { calendar: [{ id: 'x', title: 'A', from: '2027-02-01' }] },
      'INVALID',
      ['calendar', '0', 'id'],
    ],
  ])('is refused with %s, and nothing is written', async (_what, over, code, inputPath) => {
    const count = async () =>
      (await world.store.offers.all({ level: 'PUBLIC', participants: [], providers: [] })).length;
    const before = await count();
    await expect(make(over)).rejects.toMatchObject({ code, inputPath });
    expect(await count()).toBe(before);
  });

  it('stays as it was when a State takes its word back, which no later one has', async () => {
    const joint = await make();
    await choose('XAD', false);
    expect(await jointOfferById(focalPoint('XAD'), joint.id)).not.toBeNull();
    expect((await make()).participants).toEqual(['XAA', 'XAB']);
  });

  it('is not made to a State that takes its word back at the same moment', async () => {
    const before = await world.store.convergenceChoices.takingPart();
    await choose('XAD', false);
    const read = { ...world.store.convergenceChoices, takingPart: async () => before };
    const late = { ...world.donor, store: { ...world.store, convergenceChoices: read } };
    await expect(make({}, late)).rejects.toMatchObject({ code: 'INVALID', inputPath: ['group'] });
  });
});
