import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workedOutSoFar } from '../src/services/correspondence/digest/counts.ts';
import { sendDigests } from '../src/services/correspondence/digest/send-digests.ts';
import type { Store } from '../src/store/store.ts';
import { enqueueDue } from '../src/work/schedule.ts';
import { makeWorker } from '../src/work/worker.ts';
import { kinds, schedules } from '../src/work/works.ts';
import { countingStore, dyingAfter, subscribers } from './digest-subscribers.ts';
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
