import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plusDays } from '../src/domain/base/calendar.ts';
import type { ParticipantCode, UserId } from '../src/domain/base/ids.ts';
import type { Mail } from '../src/domain/base/mail.ts';
import { changeCycle, closeCycle } from '../src/services/assessment/cycle/change-cycle.ts';
import { openCycle } from '../src/services/assessment/cycle/open-cycle.ts';
import { openAssessment } from '../src/services/assessment/open-assessment.ts';
import { submitAssessment } from '../src/services/assessment/submit-assessment.ts';
import type { Context } from '../src/services/base/context.ts';
import { registerUsers } from '../src/services/base/register.ts';
import { enqueueDue } from '../src/work/schedule.ts';
import { makeWorker } from '../src/work/worker.ts';
import { kinds, schedules } from '../src/work/works.ts';
import { aWorking, handClock, leaseMs } from './job-makers.ts';
import { postTo, sender } from './mail-makers.ts';
import { openWorld, type World } from './open-world.ts';
import { openSmtp } from './smtp.ts';

const day = 86_400_000;
const began = '2027-01-10T09:00:00.000Z';
let world: World;
let clock: ReturnType<typeof handClock>;
let at: (name: string) => Promise<Context>;
beforeAll(async () => {
  world = await openWorld();
  clock = handClock(began);
  at = async (name) => ({
    ...world.administrator,
    viewer: await world.store.users.byEmail(`${name}@demo.example`),
    now: clock.now(),
  });
  await registerUsers(world.administrator, [
    {
      email: 'second@demo.example',
      name: 'second',
      roles: ['XAA', 'XAB'].map((code) => ({
        ...{ role: 'FOCAL_POINT' as const, participant: code as ParticipantCode, provider: null },
      })),
    },
  ]);
});
afterAll(() => world?.close());

/** Each day's run of the job, until so many days have passed; no mail server takes anything yet. */
async function days(count: number): Promise<void> {
  const worker = makeWorker(aWorking(world.store, clock.now, kinds(null)));
  for (let passed = 0; passed < count; passed++) {
    clock.forward(day);
    await enqueueDue({ store: world.store, now: clock.now() }, schedules);
    while (await worker.runNext());
  }
}
const outbox = async (): Promise<readonly Mail[]> =>
  (await world.store.mails.page(['WAITING'], { first: 100, after: null })).found.toReversed();
/** To whom, of which State, what; emptied by reading. */
async function told(): Promise<string[]> {
  const mails = await outbox();
  const database = world.client.db(world.database);
  await Promise.all(['mails', 'jobs'].map((name) => database.collection(name).deleteMany({})));
  return mails
    .flatMap(({ to, letter }) =>
      letter.notices.map(({ code, values }) => `${to.split('@')[0]} ${values.participant} ${code}`),
    )
    .sort();
}
const operation = () => ({ operationId: randomUUID() });

describe('reminders of a cycle', () => {
  it('go to the focal points of States that have not submitted, each in their language, until they do', async () => {
    await enqueueDue({ store: world.store, now: clock.now() }, schedules);
    clock.forward(60_000);
    const analyst = await at('analyst');
    const focal = await at('focal');
    await world.store.atomically(async (writes) => {
      await writes.changeUser(focal.viewer?.id as UserId, { language: 'fr' });
      writes.record({ user: null, action: 'language.choose', subject: 'test', detail: {} });
    });
    await openCycle(analyst, {
      ...operation(),
      ...{ instrument: 'uncac-full', cycle: '2027', deadline: '2027-03-15' },
      partyTexts: [{ language: 'fr', text: 'Nous comptons sur vous.\nMerci.' }],
    });
    await days(1);
    const [mail] = (await outbox()).filter(({ to }) => to === 'focal@demo.example');
    expect(mail?.letter.notices[0]).toMatchObject({
      code: 'cycle-opens',
      path: '/checklist',
      also: 'Nous comptons sur vous.\nMerci.',
    });
    const all = (kind: string) =>
      ['focal XAA', 'neighbour XAB', 'second XAA', 'second XAB'].map((who) => `${who} cycle-${kind}`);
    const mails = await outbox();
    expect(mails.find(({ to }) => to === 'second@demo.example')?.letter.notices).toHaveLength(2);
    expect(mails).toHaveLength(3);
    expect(await told()).toEqual(all('opens'));

    await days(20);
    expect(await told()).toEqual([]);
    // 30 days before; then one State begins, and one submits.
    await days(13);
    expect(await told()).toEqual(all('deadline'));
    const opened = await openAssessment(await at('focal'), {
      ...operation(),
      ...{ participant: 'XAA', instrument: 'uncac-full', cycle: '2027' },
    });
    const other = await openAssessment(await at('neighbour'), {
      ...operation(),
      ...{ participant: 'XAB', instrument: 'uncac-full', cycle: '2027' },
    });
    await submitAssessment(await at('neighbour'), {
      ...operation(),
      ...{ assessment: other.id, expectedRevision: 0, declaration: true },
    });
    await days(29);
    const left = (await outbox()).filter(({ to }) => to === 'focal@demo.example');
    expect(left.map(({ letter }) => letter.notices[0]?.path)).toEqual(
      [1, 2].map(() => `/checklist/${Buffer.from(`Assessment:${opened.id}`).toString('base64url')}`),
    );
    expect(await told()).toEqual(
      [1, 2].flatMap(() => ['focal XAA cycle-deadline', 'second XAA cycle-deadline']).sort(),
    );
  });

  it('follow a deadline that is moved, and end when the cycle is closed', async () => {
    const analyst = await at('analyst');
    const [cycle] = await world.store.cycles.all();
    if (!cycle) throw new Error('There is no cycle.');
    await changeCycle(analyst, {
      ...operation(),
      ...{ cycle: cycle.id, expectedRevision: 1, deadline: clock.now().slice(0, 10) },
    });
    await days(30);
    // The day it was moved to is over when it is next told: overdue at once, and twice more by the fortnight.
    expect(await told()).toEqual(
      [1, 2, 3].flatMap(() => ['focal XAA cycle-overdue', 'second XAA cycle-overdue']).sort(),
    );
    await closeCycle(await at('analyst'), { ...operation(), cycle: cycle.id, expectedRevision: 2 });
    await days(30);
    expect(await told()).toEqual([]);
  });

  it('are never delivered twice, at whatever step the process that sends them is killed', {
    timeout: 60_000,
  }, async () => {
    const smtp = await openSmtp({
      at: (stage, { hostNameAppearsAs }) => {
        const [name, pid] = String(hostNameAppearsAs || '').split('.');
        if (pid && name === stage) process.kill(Number(pid), 'SIGKILL');
        return null;
      },
    });
    await openCycle(await at('analyst'), {
      ...operation(),
      ...{ instrument: 'uncac-full', cycle: '2028', deadline: plusDays(clock.now(), 100).slice(0, 10) },
    });
    clock.forward(day);
    await enqueueDue({ store: world.store, now: clock.now() }, schedules);
    const script = (name: string, env: Readonly<Record<string, string>>) =>
      spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL(name, import.meta.url))], {
        env: { ...process.env, DATABASE: world.database, NOW: clock.now(), ...env },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
    try {
      const holder = script('./hold-a-job.ts', { NAME: 'remind' });
      await once(holder.stdout, 'data');
      holder.kill('SIGKILL');
      clock.forward(leaseMs);
      // Each ends with the first mail that it sends.
      for (const stage of ['reading', 'answered'])
        await once(script('./remind-and-send.ts', { SMTP_URL: smtp.url(stage) }), 'exit');
      clock.forward(3_600_000);
      const last = makeWorker(aWorking(world.store, clock.now, [sender(postTo(smtp.url())), ...kinds(null)]));
      while (await last.runNext());
      const open = await world.store.mails.page(['WAITING', 'SENDING'], { first: 10, after: null });
      expect(open.found).toEqual([]);
      const page = await world.store.mails.page(['SENT', 'IN_DOUBT'], { first: 10, after: null });
      expect(page.found.map(({ to }) => to.split('@')[0]).sort()).toEqual(['focal', 'neighbour', 'second']);
      const times = page.found.map(({ messageId }) => smtp.times(messageId));
      expect(Math.max(...times)).toBe(1);
      for (const { status, messageId } of page.found)
        if (status === 'SENT') expect(smtp.times(messageId)).toBe(1);
      expect(smtp.taken().every(({ source }) => !/compliance|answered/i.test(source))).toBe(true);
    } finally {
      await smtp.close();
    }
  });
});
