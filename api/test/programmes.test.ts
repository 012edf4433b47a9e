import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NeedId, ProgrammeId } from '../src/domain/base/ids.ts';
import { planNeed } from '../src/services/assessment/plan-need.ts';
import { placeNeed } from '../src/services/assistance/programme/place-need.ts';
import { needsIn, programmes } from '../src/services/assistance/programme/programmes.ts';
import {
  recordProgramme,
  removeProgramme,
  reviseProgramme,
} from '../src/services/assistance/programme/write-programme.ts';
import type { Context } from '../src/services/base/context.ts';
import { type AssistanceWorld, openAssistanceWorld, reportGaps } from './assistance-world.ts';

const page = { first: 50, after: null, language: 'en' as const };

describe('national plans and programmes', () => {
  let world: AssistanceWorld;
  let open: NeedId;
  let hidden: NeedId;
  const plan = (input: object = {}, who: Context = world.focalPoint) =>
    recordProgramme(who, {
      ...{ operationId: randomUUID(), participant: 'XAA', title: 'Anti-corruption strategy' },
      ...{ firstYear: 2026, lastYear: 2030, provisions: ['15(a)'], ...input },
    });
  const programme = (input: object = {}, who: Context = world.donor) =>
    plan({ participant: null, provider: world.fund, title: 'Rule of law', provisions: [], ...input }, who);
  const place = (need: NeedId, ids: readonly ProgrammeId[], revision = 0, who = world.focalPoint) =>
    placeNeed(who, { operationId: randomUUID(), need, programmes: ids, expectedRevision: revision });
  const standsIn = async (need: NeedId) => (await world.store.programmes.placings([need]))[0];
  const listed = async (who: Context, filter: object = {}) =>
    (await programmes(who, filter, page)).nodes.map(({ title }) => title);

  beforeAll(async () => {
    world = await openAssistanceWorld();
    [open, hidden] = (await reportGaps(world, 'XAA', [
      { provision: '15(a)' },
      { provision: '16(1)', visibility: 'SECRETARIAT' },
    ])) as [NeedId, NeedId];
  }, 60_000);
  afterAll(() => world?.close());

  it('are entered by their owners, read by everybody, and found by State, need and words', async () => {
    await plan();
    await programme({ participants: ['XAB'], lastYear: 2028 });
    await programme({ title: 'Courts', lastYear: 2027, note: 'For judges' });
    expect(await listed(world.everyone)).toEqual(['Anti-corruption strategy', 'Rule of law', 'Courts']);
    expect(await listed(world.everyone, { participants: ['XAB'] })).toEqual(['Rule of law', 'Courts']);
    expect(await listed(world.everyone, { text: 'judges' })).toEqual(['Courts']);
    expect(await listed(world.focalPoint, { need: open })).toEqual(['Anti-corruption strategy', 'Courts']);
    expect(await listed(world.focalPoint, { need: hidden })).toEqual(['Courts']);
    await expect(listed(world.donor, { need: hidden })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('have needs that belong to them, as its State alone says; a reader counts those it sees', async () => {
    const [own, theirs] = [await plan(), await programme()];
    await place(open, [own.id, theirs.id]);
    await place(hidden, [theirs.id]);
    expect((await standsIn(open))?.programmes).toEqual([own.id, theirs.id]);
    expect(await needsIn(world.focalPoint, [theirs.id])).toEqual([{ id: theirs.id, count: 2 }]);
    expect(await needsIn(world.donor, [theirs.id])).toEqual([{ id: theirs.id, count: 1 }]);
    await expect(place(open, [], 0)).rejects.toMatchObject({ code: 'CONFLICT' });
    for (const who of [world.donor, world.analyst, world.administrator])
      await expect(place(open, [], 1, who)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await place(open, [theirs.id], 1);
    expect(await standsIn(open)).toMatchObject({ revision: 2, programmes: [theirs.id] });
    const { id, revision } = theirs;
    const input = { operationId: randomUUID(), programme: id, expectedRevision: revision };
    await expect(removeProgramme(world.focalPoint, input)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await removeProgramme(world.donor, input);
    expect(await standsIn(open)).toMatchObject({ revision: 3, programmes: [] });
  });

  it('count a need once, as long as it is not withdrawn, and are placed by nobody who does not see it', async () => {
    const theirs = await programme();
    const revision = (await standsIn(hidden))?.revision ?? 0;
    await expect(place(hidden, [theirs.id], revision, world.donor)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await place(hidden, [theirs.id, theirs.id], revision);
    expect(await standsIn(hidden)).toMatchObject({ programmes: [theirs.id] });
    expect(await needsIn(world.focalPoint, [theirs.id])).toEqual([{ id: theirs.id, count: 1 }]);
    const [{ revision: expectedRevision } = { revision: 0 }] = await world.store.needs
      .ofParticipants(['XAA' as never])
      .then((all) => all.filter(({ id }) => id === hidden));
    await planNeed(world.focalPoint, {
      operationId: randomUUID(),
      need: hidden,
      expectedRevision,
      state: 'WITHDRAWN',
    });
    expect(await needsIn(world.focalPoint, [theirs.id])).toEqual([{ id: theirs.id, count: 0 }]);
  });

  it('are changed by the revision that was read', async () => {
    const { id, revision } = await plan();
    const said = { title: 'Strategy, second part', firstYear: 2027, lastYear: 2031 };
    const change = (who: Context, expectedRevision: number) =>
      reviseProgramme(who, { ...said, operationId: randomUUID(), programme: id, expectedRevision });
    await expect(change(world.focalPoint, revision + 1)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(change(world.donor, revision)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await change(world.focalPoint, revision)).toMatchObject({
      ...said,
      revision: 2,
      participant: 'XAA',
      participants: ['XAA'],
    });
  });

  it.each([
    ['of nobody', () => plan({ participant: null }), 'INVALID', ['participant']],
    ['of both', () => plan({ provider: world.fund }), 'INVALID', ['provider']],
    ['of another State', () => plan({ participant: 'XAB' }), 'FORBIDDEN', ['participant']],
    ['of another provider', () => programme({}, world.otherDonor), 'FORBIDDEN', ['provider']],
    ['for another State', () => plan({ participants: ['XAA', 'XAB'] }), 'INVALID', ['participants', '1']],
    ['that ends first', () => plan({ lastYear: 2020 }), 'INVALID', ['lastYear']],
    ['for a provision that is none', () => plan({ provisions: ['999'] }), 'INVALID', ['provisions', '0']],
    [
      'to which a need does not belong',
      async () => place(hidden, [(await plan()).id], (await standsIn(hidden))?.revision ?? 0),
      'INVALID',
      ['programmes', '0'],
    ],
    [
      'more than a need can belong to',
      () =>
        place(
          open,
          Array.from({ length: 21 }, (_, at) => `p${at}` as ProgrammeId),
          3,
        ),
      'INVALID',
      ['programmes'],
    ],
    [
      'that is not there',
      async () => place(hidden, ['none' as ProgrammeId], (await standsIn(hidden))?.revision ?? 0),
      'NOT_FOUND',
      ['programmes', '0'],
    ],
  ] as const)('are refused where one is %s', async (_what, request, code, inputPath) => {
    await expect(request()).rejects.toMatchObject({ code, inputPath });
  });
});
