import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SubscriptionId } from '../src/domain/base/ids.ts';
import type { Subscription } from '../src/domain/correspondence/subscription.ts';
import { workedOutSoFar } from '../src/services/correspondence/digest/counts.ts';
import { sendDigests } from '../src/services/correspondence/digest/send-digests.ts';
import type { Store } from '../src/store/store.ts';
import { enqueueDue } from '../src/work/schedule.ts';
import { makeWorker } from '../src/work/worker.ts';
import { kinds, schedules } from '../src/work/works.ts';
import { type DigestWorld, day, openDigestWorld } from './digest-world.ts';
import { aWorking, leaseMs } from './job-makers.ts';
import { postTo, sender } from './mail-makers.ts';

describe('digests of one period', () => {
  let world: DigestWorld;
  beforeAll(async () => {
    // Whoever sends says by their name at which step they die, and who they are.
    world = await openDigestWorld({
      at: (stage, { hostNameAppearsAs }) => {
        const [name, pid] = String(hostNameAppearsAs || '').split('.');
        if (pid && name === stage) process.kill(Number(pid), 'SIGKILL');
        return null;
      },
    });
  }, 60_000);
  afterAll(() => world?.close());

  it('come to each subscriber once though the process dies twice', { timeout: 60_000 }, async () => {
    const { store, clock, smtp } = world;
    const names = ['one', 'two', 'three'];
    const donors = await world.register(names.map((name) => ({ name, role: 'DONOR', of: 'fund' })));
    for (const donor of donors) await world.following(donor, { kind: 'EVERYTHING' });
    await world.run();
    await world.days(4);
    await world.report('XAA', '15(a)', 'DONORS');
    clock.forward(day);
    await enqueueDue({ store, now: clock.now() }, schedules);
    const script = (name: string, env: Readonly<Record<string, string>>) =>
      spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL(name, import.meta.url))], {
        env: { ...process.env, DATABASE: world.opened.database, NOW: clock.now(), ...env },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
    const holder = script('./hold-a-job.ts', { NAME: 'send-digests' });
    await once(holder.stdout, 'data');
    holder.kill('SIGKILL');
    clock.forward(leaseMs);
    // Each ends with the first mail that it sends.
    for (const stage of ['reading', 'answered'])
      await once(script('./remind-and-send.ts', { SMTP_URL: smtp.url(stage) }), 'exit');
    clock.forward(3_600_000);
    const working = aWorking(store, clock.now, [sender(postTo(smtp.url())), ...kinds(null)]);
    const last = makeWorker(working);
    while (await last.runNext());
    const { found } = await store.mails.page(['WAITING', 'SENDING', 'SENT', 'IN_DOUBT', 'FAILED'], {
      ...{ first: 50, after: null },
    });
    const digests = found.filter(({ letter }) => letter.later);
    expect(digests.map(({ to }) => to.split('@')[0]).sort()).toEqual([...names].sort());
    for (const { status, messageId } of digests) {
      expect(['SENT', 'IN_DOUBT']).toContain(status);
      // One in doubt may have arrived, and was not sent once more.
      expect(status === 'SENT' ? [1] : [0, 1]).toContain(smtp.times(messageId));
    }
  });

  it('are worked out once for equal readers, in as many commands for each batch, and go on where a process ended', {
    timeout: 60_000,
  }, async () => {
    const { store, clock } = world;
    await store.atomically(async (writes) => {
      for (const one of subscribers(450, clock.now())) await writes.saveSubscription(one, null);
      writes.record({ user: null, action: 'subscription.ask', subject: 'test', detail: {} });
    });
    await world.report('XAB', '16(1)', 'PUBLIC');
    const due = { since: clock.now(), due: new Date(Date.parse(clock.now()) + 7 * day).toISOString() };
    clock.forward(7 * day);
    const counting = countingStore(store);
    const batches = () => counting.commands.filter((name) => name === 'addMails').length;
    const run = (kept: Store) =>
      sendDigests({ ...world.as(null), store: kept }, due, {
        finish: async (writes) => writes.record({ user: null, action: 'done', subject: 'test', detail: {} }),
        signal: new AbortController().signal,
      });
    const before = workedOutSoFar(world.as(null));
    // The process ends once the second batch is written.
    const dying = { ...counting.store, atomically: dyingAfter(2, counting.store) };
    await expect(run(dying)).rejects.toThrow('The process is gone.');
    expect(batches()).toBe(2);
    const fixed = counting.commands.length;
    counting.commands.length = 0;
    await run(counting.store);
    expect(batches()).toBe(1);
    // Two passes over what is left, of which each reads the same as one over more.
    expect(counting.commands.length).toBeLessThan(fixed);
    expect(counting.commands.length).toBeLessThan(40);
    // Two States and all, for the public and for donors.
    expect(workedOutSoFar(world.as(null)) - before).toBeLessThanOrEqual(4);
    const { found } = await store.mails.page(['WAITING'], { first: 1_000, after: null });
    const digests = found.filter(({ letter }) => letter.later?.to === spanEnd(found));
    expect(new Set(digests.map(({ to }) => to)).size).toBe(digests.length);
    expect(digests.filter(({ to }) => to.startsWith('reader'))).toHaveLength(300);
  });
});

const spanEnd = (
  mails: readonly { readonly letter: { readonly later?: Readonly<Record<string, unknown>> } }[],
) =>
  mails
    .map(({ letter }) => String(letter.later?.to ?? ''))
    .sort()
    .at(-1);

/** A third follows a State of which nothing changes. */
const subscribers = (count: number, now: string): readonly Subscription[] =>
  Array.from({ length: count }, (_, at) => ({
    ...{ id: randomUUID() as SubscriptionId, revision: 1, person: null, language: 'en' as const },
    ...{ address: `${at % 3 === 0 ? 'other' : 'reader'}-${at}@example.org`, every: 'WEEK' as const },
    follows: [
      at % 3 === 1 ? { kind: 'EVERYTHING' as const, code: null } : stateOf(at % 3 === 0 ? 'XAA' : 'XAB'),
    ],
    ...{ createdAt: now, until: now, confirmedAt: now, toldUpTo: null },
  }));
const stateOf = (code: string) => ({ kind: 'PARTICIPANT' as const, code });

/** Every read and write of the store by its name; each is one command. */
function countingStore(store: Store): { readonly store: Store; readonly commands: string[] } {
  const commands: string[] = [];
  const counted = <T extends object>(reads: T): T =>
    new Proxy(reads, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return name === 'live' ? value : counting(value);
        const call = value as (...given: unknown[]) => unknown;
        return (...given: unknown[]) => {
          if (name === 'catalogue') return call(...given);
          if (name === 'atomically') {
            const [work, ...more] = given as [(writes: object) => Promise<unknown>];
            return call((writes: object) => work(counted(writes)), ...more);
          }
          if (name !== 'record') commands.push(String(name));
          return call(...given);
        };
      },
    });
  const counting = (value: unknown) =>
    typeof value === 'object' && value !== null ? counted(value as object) : value;
  return { store: counted(store), commands };
}

function dyingAfter(writing: number, store: Store): Store['atomically'] {
  let left = writing;
  return async (work, at) => {
    const done = await store.atomically(work, at);
    if (--left === 0) throw new Error('The process is gone.');
    return done;
  };
}
