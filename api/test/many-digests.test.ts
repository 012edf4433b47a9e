import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workedOutSoFar } from '../src/services/correspondence/digest/counts.ts';
import { sendDigests } from '../src/services/correspondence/digest/send-digests.ts';
import type { Store } from '../src/store/store.ts';
import { countingStore, dyingAfter, subscribers } from './digest-subscribers.ts';
import { type DigestWorld, day, openDigestWorld } from './digest-world.ts';

/** In a long run as many as the issue names. That each mail goes out once is seen of a few (`digests-once.test.ts`). */
const many = process.env.LONG_RUN === '1' ? 10_000 : 1_000;
const batch = 200;

describe(`${many} subscribers in one period`, () => {
  let world: DigestWorld;
  beforeAll(async () => {
    world = await openDigestWorld();
    const now = world.clock.now();
    for (let from = 0; from < many; from += 1_000)
      await world.store.atomically(async (writes) => {
        for (const one of subscribers(Math.min(1_000, many - from), now, from))
          await writes.saveSubscription(one, null);
        writes.record({ user: null, action: 'subscription.ask', subject: 'test', detail: {} });
      });
  }, 120_000);
  afterAll(() => world?.close());

  it('get one mail each, in as many commands a batch and within bounds, though the process dies twice', {
    timeout: 300_000,
  }, async () => {
    const { store, clock } = world;
    const due = { since: clock.now(), due: new Date(Date.parse(clock.now()) + 7 * day).toISOString() };
    await world.report('XAB', '16(1)', 'PUBLIC');
    clock.forward(7 * day);
    const { store: counted, commands } = countingStore(store);
    const readers = many - Math.ceil(many / 3);
    const run = (kept: Store) =>
      sendDigests({ ...world.as(null), store: kept }, due, {
        finish: async (writes) => writes.record({ user: null, action: 'done', subject: 'test', detail: {} }),
        signal: new AbortController().signal,
      });
    const worked = workedOutSoFar(world.as(null));
    globalThis.gc?.();
    const resting = process.memoryUsage().heapUsed;
    let most = 0;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().heapUsed)), 50);
    for (const batches of [1, Math.floor(many / batch / 2)])
      await expect(run({ ...counted, atomically: dyingAfter(batches, counted) })).rejects.toThrow('is gone');
    const before = commands.length;
    const left = Math.ceil((many - (1 + Math.floor(many / batch / 2)) * batch) / batch);
    await run(counted);
    clearInterval(watch);
    // Each batch is read twice, asked and written to, and no more commands come with more who follow.
    expect(commands.length - before).toBeLessThanOrEqual(left * perBatch + 4);
    expect(commands.filter((name) => name === 'addMails')).toHaveLength(Math.ceil(many / batch));
    // Two States and all, for the public.
    expect(workedOutSoFar(world.as(null)) - worked).toBeLessThanOrEqual(3);
    expect((most - resting) / 1e6).toBeLessThan(400);
    await run(counted);

    const { found } = await store.mails.page(['WAITING'], { first: many, after: null });
    expect(found).toHaveLength(readers);
    expect(new Set(found.map(({ to }) => to)).size).toBe(readers);
    expect(found.every(({ to, letter }) => to.startsWith('reader') && letter.notices.length === 0)).toBe(
      true,
    );
  });
});

/** Reads twice, people and searches twice, accounts of addresses twice, mails and jobs, and up to where each was told. */
const perBatch = 10;
