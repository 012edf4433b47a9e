import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { type Opened, openStore } from '../src/database/open.ts';
import { dayOf, plusDays } from '../src/domain/base/calendar.ts';
import type { ParticipantCode, UserId } from '../src/domain/base/ids.ts';
import { openCycle } from '../src/services/assessment/cycle/open-cycle.ts';
import type { Context } from '../src/services/base/context.ts';
import { registerUsers } from '../src/services/base/register.ts';
import type { Store } from '../src/store/store.ts';
import { enqueueDue } from '../src/work/schedule.ts';
import { makeWorker } from '../src/work/worker.ts';
import { kinds, schedules } from '../src/work/works.ts';
import { aState } from './a-state.ts';
import { aCatalogue, anInstrument } from './assessment-makers.ts';
import { aWorking, handClock, leaseMs } from './job-makers.ts';
import { postTo, sender } from './mail-makers.ts';
import { openSmtp } from './smtp.ts';

/** When the database is killed while the reminders of a day are made; with the last two whoever makes them goes as well. */
const moments = [
  'people are read',
  'mails are written',
  'it is done',
  'a commit',
  'it is committed',
] as const;
type Moment = (typeof moments)[number];

const day = 86_400_000;
const people = 60;
const clock = handClock('2027-01-10T09:00:00.000Z');
const folder = mkdtempSync(join(tmpdir(), 'needs-matrix-reminders-'));
let opened: Opened;

beforeAll(async () => {
  const config = readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' });
  const log = pino({ level: 'silent' });
  opened = await openStore({ config, log, clock: clock.now, say: () => undefined });
  const { store } = opened;
  const { chapters, articles } = aCatalogue();
  await store.atomically(async (writes) => {
    await writes.saveReference({
      ...{ chapters: [...chapters.values()], articles: [...articles.values()] },
      ...{ instruments: [anInstrument()], participants: ['XAA', 'XAB'].map(aState) },
      ...{ vocabulary: {}, sources: [] },
    });
    writes.record({ user: null, action: 'reference.import', subject: 'test', detail: {} });
  });
  const administrator: Context = {
    ...{ store, log, now: clock.now(), newId: randomUUID },
    viewer: {
      ...{ id: 'admin' as UserId, email: 'a@example.org', name: 'A' },
      roles: [{ role: 'ADMINISTRATOR', participant: null, provider: null }],
    },
  };
  await registerUsers(
    administrator,
    Array.from({ length: people }, (_, at) => ({
      email: `person-${at}@example.org`,
      name: `Person ${at}`,
      roles: ['XAA', 'XAB'].map((code) => ({
        ...{ role: 'FOCAL_POINT' as const, participant: code as ParticipantCode, provider: null },
      })),
    })),
  );
  await enqueueDue({ store, now: clock.now() }, schedules);
  clock.forward(60_000);
  await openCycle(
    { ...administrator, now: clock.now() },
    {
      ...{ operationId: randomUUID(), instrument: 'uncac-full', cycle: '2027' },
      // On each of the days that this test has, something is to be said.
      ...{ deadline: dayOf(plusDays(clock.now(), 7)), remindDays: [6, 5, 4, 3, 2, 1] },
    },
  );
}, 60_000);
afterAll(async () => {
  await opened?.close();
  rmSync(folder, { recursive: true, force: true });
});

it.runIf(process.env.LONG_RUN)(
  'reminders reach each person once a day, whole, at whatever step of making them MongoDB is killed',
  {
    timeout: 120_000,
  },
  async () => {
    const { store } = opened;
    const smtp = await openSmtp();
    try {
      for (const moment of moments) {
        clock.forward(day);
        await enqueueDue({ store, now: clock.now() }, schedules);
        let killed = 0;
        const kill = () => {
          if (killed++ === 0) process.kill(mongod(), 'SIGKILL');
        };
        const dying = makeWorker(aWorking(killedAt(store, moment, kill), clock.now, kinds(null)));
        // What it could not do, or not put down as done, is taken again when its lease has run out or its turn has come.
        for (let more = true; more; ) more = await dying.runNext().catch(() => false);
        expect(killed, `MongoDB was killed when ${moment}`).toBeGreaterThan(0);
        await back(store);
        clock.forward(leaseMs * 20);
        const last = makeWorker(aWorking(store, clock.now, [sender(postTo(smtp.url())), ...kinds(null)]));
        while (await last.runNext());
        expect(letters(smtp.taken()), `after it was killed when ${moment}`).toEqual(
          everybody(moments.indexOf(moment) + 1),
        );
      }
      const ids = smtp.taken().map(({ messageId }) => messageId);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { source } of smtp.taken()) expect(source.match(/State XA[AB]/g)?.length).toBeGreaterThan(1);
    } finally {
      await smtp.close();
    }
  },
);

const mongod = () => Number(readFileSync(join(folder, 'mongo', 'mongod.lock'), 'utf8'));

/** Of each address, how many letters it got. */
function letters(taken: readonly { readonly to: readonly string[] }[]): Record<string, number> {
  const count: Record<string, number> = {};
  for (const { to } of taken) for (const one of to) count[one] = (count[one] ?? 0) + 1;
  return count;
}
const everybody = (count: number) =>
  Object.fromEntries(Array.from({ length: people }, (_, at) => [`person-${at}@example.org`, count]));

/** The store, in front of a database that is killed at this moment. */
function killedAt(store: Store, moment: Moment, kill: () => void): Store {
  const when = (here: Moment) => here === moment && kill();
  const gone = (here: Moment) => {
    if (here !== moment) return;
    kill();
    throw new Error('The process is gone.');
  };
  return {
    ...store,
    users: {
      ...store.users,
      all: async () => {
        when('people are read');
        return store.users.all();
      },
    },
    atomically: async (work, at) => {
      const done = await store.atomically(async (writes) => {
        const result = await work({
          ...writes,
          addMails: async (mails, now) => {
            await writes.addMails(mails, now);
            when('mails are written');
          },
        });
        gone('it is done');
        // The commit is on its way then.
        if (moment === 'a commit') setTimeout(kill, 1);
        return result;
      }, at);
      gone('it is committed');
      return done;
    },
  };
}

async function back(store: Store): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const there = await store.schedules.last(['remind']).catch(() => null);
    if (there) return;
    await pause(100);
  }
  throw new Error('MongoDB did not come back.');
}
