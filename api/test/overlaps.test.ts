import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Overlap, Verdict } from '../src/domain/assistance/overlap/overlap.ts';
import type { ProviderId } from '../src/domain/base/ids.ts';
import { recordActivities } from '../src/services/assistance/activity/record-activities.ts';
import { matrixCell } from '../src/services/assistance/matrix/matrix-cell.ts';
import { decideOverlap } from '../src/services/assistance/overlap/decide-overlap.ts';
import { groupsAround, overlaps } from '../src/services/assistance/overlap/overlaps.ts';
import { waiting } from '../src/services/assistance/waiting.ts';
import { audience, type Context } from '../src/services/base/context.ts';
import {
  type AssistanceWorld,
  agreeOn,
  anOffer,
  openAssistanceWorld,
  reportGaps,
} from './assistance-world.ts';
import { aPerson } from './people.ts';

const page = { first: 50, after: null, language: 'en' as const };
const table = { rows: 'ARTICLE', columns: 'TYPE' } as const;
const listed = (context: Context, filter: Parameters<typeof overlaps>[1] = null) =>
  overlaps(context, filter, page).nodes;

describe('two providers that do the same in one State', () => {
  let world: AssistanceWorld;
  let overlap: Overlap;
  const activity = (provider: ProviderId, over: object = {}) => ({
    title: 'Courses for investigators',
    status: 'IMPLEMENTATION',
    starts: '2026-10-01',
    ends: '2027-06-30',
    organizations: [{ provider, role: 'IMPLEMENTING' }],
    participants: ['XAA'],
    provisions: ['15(a)'],
    types: ['CAPACITY_BUILDING'],
    ...over,
  });
  const decide = (context: Context, verdict: Verdict, expectedRevision: number, over: object = {}) =>
    decideOverlap(context, {
      operationId: randomUUID(),
      overlap: overlap.id,
      verdict,
      note: null,
      expectedRevision,
      ...over,
    });
  const counted = async (context: Context): Promise<number> =>
    (await matrixCell(context, { ...table, filter: { population: 'FICTIONAL' } }, null, null)).records.cell
      .activities;

  beforeAll(async () => {
    world = await openAssistanceWorld();
    await recordActivities(world.administrator, [
      activity(world.fund),
      activity(world.agency, { title: 'Training of investigators', provisions: ['15(a)', '15(b)'] }),
      activity(world.agency, { title: 'Elsewhere', participants: ['XAB'] }),
      activity(world.agency, { title: 'Of another kind', types: ['LEGAL_ADVICE'] }),
      activity(world.agency, { title: 'Long after', starts: '2028-01-01', ends: '2028-05-01' }),
      activity(world.fund, { title: 'By the same provider' }),
      activity(world.agency, { title: 'Called off', status: 'CANCELLED' }),
    ]);
  });
  afterAll(() => world?.close());

  it('are told of it, with the State and the secretariat, and nobody else is', () => {
    for (const context of [world.donor, world.otherDonor, world.focalPoint, world.analyst]) {
      const found = listed(context);
      // The two of the fund are of one provider; each of them overlaps with the agency's.
      expect(found).toHaveLength(2);
      expect(found[0]).toMatchObject({
        state: 'OPEN',
        stands: true,
        common: {
          participants: ['XAA'],
          provisions: ['15(a)'],
          articles: ['15'],
          types: ['CAPACITY_BUILDING'],
          from: '2026-10-01',
          until: '2027-06-30',
        },
      });
      overlap = found[0] as Overlap;
    }
    expect(listed(world.everyone)).toEqual([]);
    expect(listed(world.as(aPerson('FOCAL_POINT', 'XAB')))).toEqual([]);
    expect(listed(world.as(aPerson('DONOR', 'another')))).toEqual([]);
  });

  it('are in a group with what overlaps with one of them, of what a reader sees', () => {
    const found = listed(world.analyst);
    const sides = [...new Set(found.flatMap(({ first, second }) => [first, second]))];
    expect(sides).toHaveLength(3);
    const others = groupsAround(
      world.focalPoint,
      found.map(({ id }) => id),
    );
    expect(others.map((one) => one.others)).toEqual(
      found.map(({ first, second }) => sides.filter((one) => one !== first && one !== second)),
    );
    expect(groupsAround(world.everyone, [overlap.id])).toEqual([{ id: overlap.id, size: 2, others: [] }]);
  });

  it('find it among what waits for them until somebody decides', async () => {
    const of = async (context: Context) =>
      (await waiting(context)).find(({ kind }) => kind === 'OVERLAP_TO_DECIDE')?.count ?? 0;
    expect([await of(world.donor), await of(world.otherDonor), await of(world.focalPoint)]).toEqual([
      2, 2, 2,
    ]);
    expect(await of(world.analyst)).toBe(0);
  });

  it('are filtered by what they have in common', () => {
    expect(listed(world.analyst, { participants: ['XAB'] })).toEqual([]);
    expect(listed(world.analyst, { articles: ['15'], states: ['OPEN'] })).toHaveLength(2);
    expect(listed(world.analyst, { states: ['DUPLICATE'] })).toEqual([]);
    expect(() => listed(world.analyst, { articles: ['999'] })).toThrow(
      expect.objectContaining({ code: 'INVALID', inputPath: ['filter', 'articles', '0'] }),
    );
  });

  it('cannot be judged by anybody who is no party, nor by a revision that was not read', async () => {
    await expect(decide(world.everyone, 'NEITHER', 0)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(decide(world.as(aPerson('FOCAL_POINT', 'XAB')), 'NEITHER', 0)).rejects.toMatchObject({
      code: 'NOT_FOUND',
      inputPath: ['overlap'],
    });
    await expect(decide(world.as(aPerson('CONTRIBUTOR', 'XAA')), 'NEITHER', 0)).rejects.toMatchObject({
      code: 'FORBIDDEN',
      inputPath: ['overlap'],
    });
    await expect(decide(world.donor, 'NEITHER', 1)).rejects.toMatchObject({
      code: 'CONFLICT',
      currentRevision: 0,
    });
  });

  it('count as one once they are a duplicate, for everybody, and as two when that is taken back', async () => {
    const before = await counted(world.everyone);
    const input = { operationId: randomUUID(), note: 'One programme, written down by both.' };
    const done = await decide(world.donor, 'DUPLICATE', 0, input);
    expect(done.state).toBe('DUPLICATE');
    expect(await decide(world.donor, 'DUPLICATE', 0, input)).toEqual(done);
    expect(await counted(world.everyone)).toBe(before - 1);
    expect(await counted(world.focalPoint)).toBe(before - 1);

    await expect(decide(world.otherDonor, 'COOPERATION', 0)).rejects.toMatchObject({ code: 'CONFLICT' });
    await decide(world.focalPoint, 'COOPERATION', 1);
    expect(await counted(world.everyone)).toBe(before);
    const [kept] = await world.store.overlapDecisions.byIds([overlap.id]);
    expect(kept).toMatchObject({
      revision: 2,
      said: [
        { verdict: 'COOPERATION', speaker: 'STATE', participant: 'XAA', note: null },
        { verdict: 'DUPLICATE', speaker: 'PROVIDER', provider: world.fund, note: input.note },
      ],
    });
  });

  it('still show what was decided when they no longer overlap', async () => {
    const [seen] = listed(world.analyst, { states: ['COOPERATION'] });
    expect(seen).toMatchObject({ id: overlap.id, stands: true });
    const ended = (await world.store.activities.byIds(audience(world.analyst), [overlap.first]))[0];
    if (!ended) throw new Error('It was recorded.');
    await world.store.atomically(async (writes) => {
      const after = { ...ended, revision: ended.revision + 1, status: 'CANCELLED' as const };
      await writes.saveActivity(after, ended.revision);
      writes.publish([{ kind: 'activity', row: after }]);
    });
    expect(listed(world.analyst, { states: ['COOPERATION'] })).toMatchObject([
      { id: overlap.id, stands: false },
    ]);
  });

  it('are not told of help for a need that they may not see', async () => {
    const [need] = await reportGaps(world, 'XAA', [{ provision: '23(1)' }]);
    if (!need) throw new Error('One need was stated.');
    await agreeOn(world, need, await anOffer(world.donor, world.fund, { scope: { articles: ['23'] } }));
    await recordActivities(world.administrator, [
      activity(world.agency, { provisions: ['23(2)(b)'], types: ['LEGAL_ADVICE'], starts: null }),
    ]);
    const of23 = (context: Context) => listed(context, { articles: ['23'] });
    expect(of23(world.otherDonor)).toMatchObject([{ common: { provisions: [], articles: ['23'] } }]);
    const [stored] = await world.store.needs.byIds(audience(world.analyst), [need]);
    if (!stored) throw new Error('It was stated.');
    await world.store.atomically(async (writes) => {
      const narrowed = { ...stored, label: 'SECRETARIAT' as const, revision: stored.revision + 1 };
      await writes.saveNeeds([narrowed]);
      writes.publish([{ kind: 'need', row: narrowed }]);
    });
    expect(of23(world.otherDonor)).toEqual([]);
    expect(of23(world.donor)).toEqual([]);
    expect(of23(world.focalPoint)).toHaveLength(1);
    expect(of23(world.analyst)).toHaveLength(1);
  });
});
