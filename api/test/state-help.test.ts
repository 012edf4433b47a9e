import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Activity } from '../src/domain/assistance/activity.ts';
import type { ParticipantCode, ProviderId } from '../src/domain/base/ids.ts';
import { type Action, allows, policy } from '../src/domain/base/policy.ts';
import { reportAssessment } from '../src/services/assessment/report-assessment.ts';
import { activities } from '../src/services/assistance/activity/activities.ts';
import {
  correctActivity,
  correctableFor,
  correctionsSeen,
} from '../src/services/assistance/activity/correct-activity.ts';
import { recordActivities } from '../src/services/assistance/activity/record-activities.ts';
import { stateHelp } from '../src/services/assistance/activity/state-help.ts';
import { reviseActivity } from '../src/services/assistance/activity/write-activity.ts';
import { waiting } from '../src/services/assistance/waiting.ts';
import { audience, type Context } from '../src/services/base/context.ts';
import { type AssistanceWorld, openAssistanceWorld } from './assistance-world.ts';
import { aPerson } from './people.ts';

const page = { first: 50, after: null, language: 'en' as const };

describe('the one list of help of a State', () => {
  let world: AssistanceWorld;
  let running: Activity;
  const activity = (over: object = {}) => ({
    title: 'Running',
    status: 'IMPLEMENTATION',
    starts: '2026-03-01',
    ends: '2027-06-30',
    organizations: [{ provider: world.fund, role: 'IMPLEMENTING' }],
    participants: ['XAA'],
    provisions: ['15(a)'],
    types: ['LEGAL_ADVICE'],
    ...over,
  });
  const report = (cycle: string, received: readonly object[]) =>
    reportAssessment(world.administrator, {
      participant: 'XAA',
      instrument: 'uncac-full',
      cycle,
      channel: 'ONLINE',
      helped: false,
      submittedAt: world.administrator.now,
      answers: [{ provision: '15(a)', compliance: 'NO', visibility: 'STATE', assistanceReceived: received }],
    });
  const lines = async (context: Context, filter: Parameters<typeof stateHelp>[1] = null) =>
    (await stateHelp(context, filter, page)).nodes.map(({ time, activity: one, received }) => [
      time,
      one?.title ?? received?.providerName,
    ]);
  const now = async (context: Context, { id } = running) =>
    (await context.store.activities.byIds(audience(context), [id]))[0] as Activity;
  const correct = (context: Context, over: object = {}) =>
    correctActivity(context, {
      operationId: randomUUID(),
      activity: running.id,
      participant: 'XAA',
      text: 'It ended in October: no expert came any more.',
      status: 'CLOSED',
      ends: '2026-10-15',
      expectedRevision: running.revision,
      ...over,
    });
  const refusal = (code: string, ...inputPath: string[]) => ({ code, inputPath });

  beforeAll(async () => {
    world = await openAssistanceWorld();
    [running] = (await recordActivities(world.administrator, [
      activity(),
      activity({ title: 'To come', status: 'PIPELINE', starts: '2027-01-01' }),
      activity({ title: 'Over', status: 'CLOSED', starts: '2025-01-01', ends: '2025-06-30' }),
      activity({ title: 'Called off', status: 'CANCELLED' }),
      activity({ title: 'For both', starts: '2026-05-01', participants: ['XAB', 'XAA'] }),
      activity({ title: 'Elsewhere', participants: ['XAB'] }),
    ])) as [Activity];
    await report('2025', [{ type: 'LEGAL_ADVICE', providerName: 'Of an older checklist' }]);
    await report('2026', [
      { type: 'LEGAL_ADVICE', providerName: 'Received now', from: '2026-04-01', until: '2027-01-01' },
      { type: 'LEGAL_ADVICE', providerName: 'Received once', from: '2024-01-01', until: '2024-05-01' },
    ]);
  }, 60_000);
  afterAll(() => world?.close());

  it('holds what is given and what the newest checklist says was received, what runs now first', async () => {
    expect(await lines(world.focalPoint)).toEqual([
      ['RUNNING', 'For both'],
      ['RUNNING', 'Received now'],
      ['RUNNING', 'Running'],
      ['TO_COME', 'To come'],
      ['OVER', 'Over'],
      ['OVER', 'Received once'],
      ['STOPPED', 'Called off'],
    ]);
    expect(await lines(world.focalPoint, { times: ['TO_COME'] })).toEqual([['TO_COME', 'To come']]);
  });

  it('goes on behind a page, and ends', async () => {
    const first = await stateHelp(world.focalPoint, null, { ...page, first: 4 });
    expect(first).toMatchObject({ totalCount: 7, hasNextPage: true });
  });

  it('is empty for everybody but the people of the State', async () => {
    expect(await lines(world.as(aPerson('FOCAL_POINT', 'XAB')))).toEqual([
      ['RUNNING', 'For both'],
      ['RUNNING', 'Elsewhere'],
    ]);
    for (const context of [world.donor, world.analyst, world.administrator, world.everyone])
      expect(await lines(context)).toEqual([]);
  });

  it('is read by the one who coordinates help, who may correct it, decide on overlaps and enter registers, and no more', async () => {
    const coordinator = world.as(aPerson('ASSISTANCE_FOCAL_POINT', 'XAA'));
    expect(await lines(coordinator)).toEqual(await lines(world.focalPoint));
    expect(correctableFor(coordinator.viewer, running, world.store.catalogue())).toEqual(['XAA']);
    // A vague need is for others to mend.
    const wanted = [{ type: 'LEGAL_ADVICE', subject: 'legislative, material, technical' }];
    await reportAssessment(world.administrator, {
      ...{ participant: 'XAA', instrument: 'uncac-full', cycle: '2026', channel: 'ONLINE', helped: false },
      submittedAt: world.administrator.now,
      answers: [
        { provision: '16(1)', compliance: 'NO', visibility: 'SECRETARIAT', assistanceWanted: wanted },
      ],
    });
    expect(await waiting(world.focalPoint)).toEqual([{ kind: 'VAGUE_NEEDS', count: 1 }]);
    expect(await waiting(coordinator)).toEqual([]);
    const may = (whose: string) =>
      (Object.keys(policy) as Action[]).filter((action) =>
        allows(coordinator.viewer, action, { participant: whose as ParticipantCode }),
      );
    expect(may('XAA').filter((action) => !may('XAB').includes(action))).toEqual([
      ...['activity.correct', 'stateHelp.read', 'register.write', 'register.remove', 'overlap.decide'],
    ]);
  });

  it('refuses a correction by anybody else, and one that says nothing or makes no sense', async () => {
    await expect(correct(world.everyone)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    for (const context of [world.donor, world.analyst, world.as(aPerson('FOCAL_POINT', 'XAB'))])
      await expect(correct(context)).rejects.toMatchObject(refusal('FORBIDDEN', 'participant'));
    const elsewhere = world.as(aPerson('FOCAL_POINT', 'XAB'));
    await expect(correct(elsewhere, { participant: 'XAB' })).rejects.toMatchObject(
      refusal('INVALID', 'participant'),
    );
    await expect(correct(world.focalPoint, { text: '  ' })).rejects.toMatchObject(refusal('INVALID', 'text'));
    await expect(correct(world.focalPoint, { ends: '2020-01-01' })).rejects.toMatchObject(
      refusal('INVALID', 'ends'),
    );
    await expect(correct(world.focalPoint, { expectedRevision: 9 })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect((await now(world.focalPoint)).corrections).toBeUndefined();
  });

  it('keeps what the State says beside what the provider said, and asks the provider', async () => {
    const of = async (context: Context) =>
      (await waiting(context)).find(({ kind }) => kind === 'ACTIVITY_CORRECTED')?.count;
    expect(await of(world.donor)).toBeUndefined();
    const operationId = randomUUID();
    const after = await correct(world.focalPoint, { operationId, starts: running.starts });
    expect(after).toMatchObject({ status: 'IMPLEMENTATION', ends: '2027-06-30', revision: 2 });
    expect(after.changedAt).toBe(running.changedAt);
    const [said] = after.corrections ?? [];
    expect(said).toMatchObject({
      participant: 'XAA',
      status: 'CLOSED',
      ends: '2026-10-15',
      by: expect.any(String),
      at: world.focalPoint.now,
      answeredAt: null,
    });
    // What is as the provider says is no correction.
    expect(said).not.toHaveProperty('starts');
    expect((await correct(world.focalPoint, { operationId, starts: running.starts })).revision).toBe(2);
    expect(await of(world.donor)).toBe(1);
    expect(await of(world.otherDonor)).toBeUndefined();
    const found = async (context: Context) =>
      (await activities(context, { corrected: true }, page)).nodes.map(({ title }) => title);
    expect(await Promise.all([world.donor, world.focalPoint, world.analyst].map(found))).toEqual([
      ['Running'],
      ['Running'],
      ['Running'],
    ]);
    for (const context of [world.otherDonor, world.everyone]) expect(await found(context)).toEqual([]);
    expect(await lines(world.focalPoint, { times: ['OVER'] })).toContainEqual(['OVER', 'Running']);
    running = after;
  });

  it('shows it to the State, the organizations and the secretariat', async () => {
    const texts = (context: Context) => correctionsSeen(context.viewer, running).length;
    expect([world.focalPoint, world.donor, world.analyst].map(texts)).toEqual([1, 1, 1]);
    const elsewhere = world.as(aPerson('FOCAL_POINT', 'XAB'));
    expect([world.otherDonor, elsewhere, world.everyone].map(texts)).toEqual([0, 0, 0]);
    expect(correctableFor(world.focalPoint.viewer, running, world.store.catalogue())).toEqual([
      'XAA' as ParticipantCode,
    ]);
    expect(correctableFor(world.donor.viewer, running, world.store.catalogue())).toEqual([]);
  });

  it('no longer waits once the provider has written the activity again, and is kept', async () => {
    running = await reviseActivity(world.donor, {
      ...activity({ status: 'FINALISATION' }),
      operationId: randomUUID(),
      activity: running.id,
      expectedRevision: running.revision,
    });
    expect(running.corrections).toMatchObject([{ status: 'CLOSED', answeredAt: world.donor.now }]);
    expect((await waiting(world.donor)).map(({ kind }) => kind)).not.toContain('ACTIVITY_CORRECTED');
    expect(await lines(world.focalPoint, { times: ['OVER'] })).not.toContainEqual(['OVER', 'Running']);
  });

  it('holds what the State gives to others, and its people correct that, too', async () => {
    const provider = {
      id: 'borealia' as ProviderId,
      kind: 'STATE' as const,
      participant: 'XAB' as ParticipantCode,
    };
    await world.store.atomically((writes) =>
      writes.saveProviders([{ ...provider, name: 'Borealia', fictional: true }]),
    );
    const organizations = [{ provider: provider.id, role: 'IMPLEMENTING' }];
    const [given, atHome] = (await recordActivities(world.administrator, [
      activity({ title: 'Study visit', organizations }),
      activity({ title: 'At home', organizations, participants: ['XAA', 'XAB'] }),
    ])) as [Activity, Activity];
    const coordinator = world.as(aPerson('ASSISTANCE_FOCAL_POINT', 'XAB'));
    expect(correctableFor(coordinator.viewer, atHome, world.store.catalogue())).toEqual(['XAB']);
    const kinds = async (who: Context) =>
      (await stateHelp(who, null, page)).nodes.flatMap(({ kind, activity: one }) =>
        one?.organizations.some((each) => each.provider === provider.id) ? [[one.title, kind]] : [],
      );
    expect((await kinds(coordinator)).sort()).toEqual([
      ['At home', 'ACTIVITY'],
      ['Study visit', 'GIVEN'],
    ]);
    expect(await kinds(world.focalPoint)).toContainEqual(['Study visit', 'ACTIVITY']);
    const said = { activity: given.id, participant: 'XAB', expectedRevision: given.revision };
    await expect(correct(world.focalPoint, said)).rejects.toMatchObject(refusal('FORBIDDEN', 'participant'));
    const after = await correct(coordinator, said);
    expect(after.corrections).toMatchObject([{ participant: 'XAB', status: 'CLOSED' }]);
    expect(await lines(coordinator, { times: ['OVER'] })).toEqual([['OVER', 'Study visit']]);
    expect(correctionsSeen(world.focalPoint.viewer, after)).toEqual([]);
  });
});
