import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Activity } from '../src/domain/assistance/activity.ts';
import type { NeedId } from '../src/domain/base/ids.ts';
import { activities, activitiesOfNeed } from '../src/services/assistance/activity/activities.ts';
import {
  type ReviseActivityInput,
  recordActivity,
  reviseActivity,
} from '../src/services/assistance/activity/write-activity.ts';
import { matches } from '../src/services/assistance/match/matches.ts';
import { matrix } from '../src/services/assistance/matrix/matrix.ts';
import { needTotals } from '../src/services/assistance/need/need-totals.ts';
import { audience, type Context } from '../src/services/base/context.ts';
import {
  type AssistanceWorld,
  agreeOn,
  anOffer,
  openAssistanceWorld,
  reportGaps,
  step,
} from './assistance-world.ts';

describe('an activity that is written down', () => {
  let world: AssistanceWorld;
  let open: NeedId;
  let hidden: NeedId;
  let ofAnother: NeedId;
  let made: Activity;
  const content = (over: object = {}) => ({
    operationId: randomUUID(),
    title: 'Courses for judges',
    description: 'Three courses in each of two regions.',
    status: 'PIPELINE',
    starts: '2027-01-10',
    ends: '2027-06-30',
    organizations: [{ provider: world.fund, role: 'FUNDING' }],
    participants: ['XAA'],
    provisions: ['15(a)'],
    types: ['LEGAL_ADVICE'],
    goals: ['16.5', '16'],
    needs: [open],
    ...over,
  });
  const revise = (context: Context, over: object = {}) =>
    reviseActivity(context, {
      ...content(over),
      activity: made.id,
      expectedRevision: made.revision,
      ...over,
    } as ReviseActivityInput);
  const refusal = (code: string, ...inputPath: string[]) => ({ code, inputPath });

  beforeAll(async () => {
    world = await openAssistanceWorld();
    [open, hidden] = (await reportGaps(world, 'XAA', [
      { provision: '15(a)' },
      { provision: '16(1)', visibility: 'SECRETARIAT' },
    ])) as [NeedId, NeedId];
    [ofAnother] = (await reportGaps(world, 'XAB', [{ provision: '15(a)' }])) as [NeedId];
  }, 60_000);
  afterAll(() => world?.close());

  it('is its provider’s to write, serves what it names, and is written once', async () => {
    const input = content();
    made = await recordActivity(world.donor, input);
    expect(made).toMatchObject({ revision: 1, goals: ['16.5', '16'], needs: [open], match: null });
    expect(await recordActivity(world.donor, input)).toEqual(made);
    const page = { first: 50, after: null, language: 'en' as const };
    expect(activitiesOfNeed(world.everyone, open, page).totalCount).toBe(0);
    expect(activitiesOfNeed(world.donor, open, page).totalCount).toBe(1);
  });

  it('is found by its goals, and so are the needs that it serves, by whoever sees them', async () => {
    const page = { first: 50, after: null, language: 'en' as const };
    const tagged = async (who: Context, goals: readonly string[]) => [
      (await activities(who, { goals }, page)).totalCount,
      (await matrix(who, { rows: 'PARTICIPANT', columns: 'CATEGORY', filter: { goals } })).totals.at(-1)
        ?.needs,
      (await needTotals(who, { goals })).open,
    ];
    expect(await tagged(world.donor, ['16'])).toEqual([1, 1, 1]);
    expect(await tagged(world.donor, ['16.5', '5.1'])).toEqual([1, 1, 1]);
    expect(await tagged(world.donor, ['16.6'])).toEqual([0, 0, 0]);
    expect(await tagged(world.donor, [])).toEqual([0, 0, 0]);
    // Nobody is told of a need by the help for it.
    expect(await tagged(world.everyone, ['16'])).toEqual([0, 0, 0]);
    await expect(activities(world.donor, { goals: ['16', '18.1'] }, page)).rejects.toMatchObject(
      refusal('INVALID', 'filter', 'goals', '1'),
    );
    await expect(
      matrix(world.donor, { rows: 'PARTICIPANT', columns: 'CATEGORY', filter: { goals: ['18'] } }),
    ).rejects.toMatchObject(refusal('INVALID', 'input', 'filter', 'goals', '0'));
  });

  it('is not for anybody who takes no part in it', async () => {
    await expect(recordActivity(world.everyone, content())).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    await expect(recordActivity(world.otherDonor, content())).rejects.toMatchObject(
      refusal('FORBIDDEN', 'organizations'),
    );
    await expect(recordActivity(world.focalPoint, content())).rejects.toMatchObject(
      refusal('FORBIDDEN', 'organizations'),
    );
    await expect(revise(world.otherDonor)).rejects.toMatchObject(refusal('FORBIDDEN', 'activity'));
    await expect(revise(world.everyone)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it.each([
    ['a goal that does not exist', { goals: ['16', '18.1'] }, ['goals', '1']],
    ['an end before its beginning', { ends: '2026-12-31' }, ['ends']],
    ['no organization', { organizations: [] }, ['organizations']],
    ['an unknown provision', { provisions: ['999'] }, ['provisions', '0']],
    ['an unknown State', { participants: ['XZZ'] }, ['participants', '0']],
    ['nothing for a title', { title: ' ' }, ['title']],
  ])('is refused with %s, and nothing is written', async (_what, over, inputPath) => {
    const before = (await world.store.activities.all(audience(world.analyst))).length;
    await expect(recordActivity(world.donor, content(over))).rejects.toMatchObject({
      code: 'INVALID',
      inputPath,
    });
    expect(await world.store.activities.all(audience(world.analyst))).toHaveLength(before);
  });

  it('names no need that its writer does not see, nor one of another State', async () => {
    await expect(recordActivity(world.donor, content({ needs: [open, hidden] }))).rejects.toMatchObject(
      refusal('NOT_FOUND', 'needs', '1'),
    );
    await expect(recordActivity(world.donor, content({ needs: [ofAnother] }))).rejects.toMatchObject(
      refusal('INVALID', 'needs', '0'),
    );
  });

  it('is revised by the revision that was read, and keeps its writer among those who take part', async () => {
    const both = [
      { provider: world.fund, role: 'FUNDING' },
      { provider: world.agency, role: 'IMPLEMENTING' },
    ];
    const read = made;
    made = await revise(world.donor, { organizations: both, status: 'IMPLEMENTATION', description: null });
    expect(made).toMatchObject({ revision: 2, status: 'IMPLEMENTATION' });
    expect(made.description).toBeUndefined();
    await expect(
      revise(world.otherDonor, { organizations: both, expectedRevision: read.revision }),
    ).rejects.toMatchObject({ code: 'CONFLICT', currentRevision: 2 });
    await expect(revise(world.otherDonor, { organizations: both.slice(0, 1) })).rejects.toMatchObject(
      refusal('FORBIDDEN', 'organizations'),
    );
    made = await revise(world.otherDonor, { organizations: both, title: 'Courses' });
    expect(made.title).toBe('Courses');
    made = await revise(world.analyst, { organizations: both.slice(1), status: 'SUSPENDED' });
    expect(made).toMatchObject({ revision: 4, status: 'SUSPENDED' });
  });

  it('stays as a match agreed on it, and its match goes on', async () => {
    await agreeOn(world, open, await anOffer(world.donor, world.fund));
    const all = await world.store.activities.all(audience(world.analyst));
    const ofMatch = all.find(({ match }) => match !== null);
    if (!ofMatch) throw new Error('Agreeing makes an activity.');
    made = ofMatch;
    await expect(revise(world.donor, { needs: [] })).rejects.toMatchObject(refusal('INVALID', 'needs'));
    await expect(revise(world.donor, { types: ['OTHER'] })).rejects.toMatchObject(
      refusal('INVALID', 'types'),
    );
    made = await revise(world.donor, { title: 'Drafting, first round' });
    const page = { first: 50, after: null, language: 'en' as const };
    const agreed = (await matches(world.donor, { stages: ['AGREED'] }, page)).nodes[0]?.acted;
    if (!agreed) throw new Error('It is agreed.');
    await step(world.donor, agreed, 'DELIVERING');
    const [after] = await world.store.activities.byIds(audience(world.donor), [made.id]);
    expect(after).toMatchObject({ status: 'IMPLEMENTATION', title: 'Drafting, first round' });
  });
});
