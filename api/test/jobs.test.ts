import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type JobId, mostTries } from '../src/domain/base/job.ts';
import { Invalid } from '../src/domain/base/refusal.ts';
import type { Store } from '../src/store/store.ts';
import { kind } from '../src/work/kind.ts';
import { runJob } from '../src/work/run-job.ts';
import { makeWorker } from '../src/work/worker.ts';
import { aJob, ask, aWorking, counted, counting, handClock, leaseMs } from './job-makers.ts';
import { openTestStore } from './open-test-store.ts';

let opened: Awaited<ReturnType<typeof openTestStore>>;
let store: Store;
let clock: ReturnType<typeof handClock>;
beforeAll(async () => {
  opened = await openTestStore();
  store = opened.store;
});
beforeEach(async () => {
  clock = handClock();
  await opened.reset();
});
afterAll(() => opened.close());

const theJob = async (id: string) => (await store.jobs.byIds([id as JobId]))[0];
const taker = { names: ['count'], holder: 'somebody', leaseMs };
const lost = () => new AbortController();

describe('a job', () => {
  it('is there when the change that asks for it is, once for the same id', async () => {
    await expect(
      store.atomically(async (writes) => {
        await writes.enqueue([aJob({ id: 'undone' })], clock.now());
        throw new Invalid('No.');
      }),
    ).rejects.toThrow('No.');
    await Promise.all([1, 2, 3].map(() => ask(store, [aJob({ id: 'twice', input: { what: 'first' } })])));
    await ask(store, [aJob({ id: 'twice', input: { what: 'second' } })]);
    const page = await store.jobs.page(['WAITING'], { first: 10, after: null });
    expect(page.found.map(({ id, input }) => [id, input])).toEqual([['twice', { what: 'first' }]]);
  });

  it('waits until it is due', async () => {
    await ask(store, [aJob({ due: '2027-05-02T08:00:00.000Z' })]);
    const worker = makeWorker(aWorking(store, clock.now));
    expect(await worker.runNext()).toBe(false);
    clock.forward(86_400_000);
    expect(await worker.runNext()).toBe(true);
    expect(await counted(store)).toEqual(['one']);
  });

  it('is done once, however many processes look for work', async () => {
    const all = Array.from({ length: 30 }, (_, at) => String(at + 100));
    await ask(
      store,
      all.map((what) => aJob({ input: { what } })),
    );
    const other = await openTestStore({ database: opened.database });
    const lanes = [store, store, other.store, other.store].map(async (one) => {
      const worker = makeWorker(aWorking(one, clock.now));
      while (await worker.runNext());
    });
    await Promise.all(lanes);
    await other.close();
    expect(await counted(store)).toEqual(all);
  });

  /** Somebody takes it and stops for longer than the lease; another takes and does it; then the first one wakes. */
  async function wakesTooLate(held: (one: Store) => Store) {
    await ask(store, [aJob({ id: 'slow' })]);
    const slow = await store.queue.take(taker, clock.now());
    if (!slow) throw new Error('Nobody else could have it.');
    clock.forward(leaseMs - 1);
    expect(await makeWorker(aWorking(store, clock.now)).runNext()).toBe(false);
    clock.forward(2);
    expect(await makeWorker(aWorking(store, clock.now)).runNext()).toBe(true);
    await runJob(aWorking(held(store), clock.now), slow, lost());
    return counted(store);
  }

  it('has its result once: who lost it writes nothing more', async () => {
    expect(await wakesTooLate((one) => one)).toEqual(['one']);
    expect(await theJob('slow')).toMatchObject({ status: 'DONE', lease: 2 });
  });

  it('would have it twice without the fence', async () => {
    const unfenced = (one: Store): Store => ({
      ...one,
      atomically: (work, at) =>
        one.atomically((writes) => {
          const nothing = async () => undefined;
          return work(Object.create(writes, { holdJob: { value: nothing }, finishJob: { value: nothing } }));
        }, at),
    });
    expect(await wakesTooLate(unfenced)).toEqual(['one', 'one']);
  });

  it('is taken by another when the process that held it was killed', async () => {
    await ask(store, [aJob({ id: 'orphan' })]);
    const holder = spawn(
      process.execPath,
      ['--import', 'tsx', fileURLToPath(new URL('./hold-a-job.ts', import.meta.url))],
      {
        env: { ...process.env, DATABASE: opened.database, NOW: clock.now() },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    await once(holder.stdout, 'data');
    expect(await theJob('orphan')).toMatchObject({ status: 'RUNNING', tries: 1 });
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const worker = makeWorker(aWorking(store, clock.now));
    expect(await worker.runNext()).toBe(false);
    clock.forward(leaseMs + 1);
    expect(await worker.runNext()).toBe(true);
    expect(await counted(store)).toEqual(['one']);
    expect(await theJob('orphan')).toMatchObject({ status: 'DONE', tries: 2 });
  });
});

describe('a job that fails', () => {
  const failing = kind({
    name: 'count',
    input: z.object({}),
    work: () => Promise.reject(new Invalid('The mail server is away.')),
  });

  it('waits longer each time, is dead after the last try, and may be run again or dropped', async () => {
    await ask(store, [aJob({ id: 'failing' })]);
    const worker = makeWorker(aWorking(store, clock.now, [failing]));
    const waits: number[] = [];
    for (let tries = 1; tries < mostTries; tries++) {
      expect(await worker.runNext()).toBe(true);
      const { next } = (await theJob('failing')) as { next: string };
      waits.push(Date.parse(next) - Date.parse(clock.now()));
      clock.forward(waits.at(-1) as number);
    }
    expect(waits.slice(0, 4)).toEqual([10_000, 20_000, 40_000, 80_000]);
    expect(waits.at(-1)).toBe(2 * 3_600_000);
    expect(await worker.runNext()).toBe(true);
    expect(await theJob('failing')).toMatchObject({
      status: 'DEAD',
      next: null,
      error: { template: 'The mail server is away.' },
    });

    const again = (id: JobId) => store.atomically((writes) => writes.runJobAgain(id, clock.now()));
    expect(await again('failing' as JobId)).toBe(true);
    expect(await theJob('failing')).toMatchObject({ status: 'WAITING', tries: 0 });
    expect(await makeWorker(aWorking(store, clock.now)).runNext()).toBe(true);
    expect(await counted(store)).toEqual(['one']);
    expect(await again('failing' as JobId)).toBe(false);

    await ask(store, [aJob({ id: 'dropped' })]);
    const drop = () => store.atomically((writes) => writes.dropJob('dropped' as JobId));
    expect([await drop(), await drop(), await theJob('dropped')]).toEqual([true, false, undefined]);
  });

  it('is dead at last when it ends each process that begins it', async () => {
    await ask(store, [aJob({ id: 'deadly' })]);
    for (let tries = 0; tries < mostTries; tries++) {
      await store.queue.take(taker, clock.now());
      clock.forward(leaseMs + 1);
    }
    expect(await makeWorker(aWorking(store, clock.now)).runNext()).toBe(true);
    expect(await theJob('deadly')).toMatchObject({ status: 'DEAD', tries: mostTries + 1 });
    expect(await counted(store)).toEqual([]);
  });
});

describe('a worker that is told to stop', () => {
  it('takes no more, and gives back what does not end', async () => {
    await ask(store, [aJob({ id: 'endless' })]);
    let begun = (): void => undefined;
    const beginning = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const endless = kind({
      name: 'count',
      input: z.object({}),
      work: (_context, _input, { signal }) => {
        begun();
        return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
      },
    });
    const worker = makeWorker(aWorking(store, clock.now, [endless]));
    worker.start(2, 5);
    await beginning;
    await worker.stop(50);
    expect(await theJob('endless')).toMatchObject({ status: 'WAITING', tries: 0, error: null });
    expect(await makeWorker(aWorking(store, clock.now, [counting])).runNext()).toBe(true);
    expect(await counted(store)).toEqual(['one']);
  });
});

it('costs the same to take, whatever was done before', async () => {
  const db = opened.client.db(opened.database);
  await ask(
    store,
    Array.from({ length: 2_000 }, () => aJob()),
  );
  await db.collection('jobs').updateMany({}, { $set: { status: 'DONE', next: null } });
  await ask(store, [aJob()]);
  const plan = await db
    .collection('jobs')
    .find({ name: { $in: ['count', 'other'] }, next: { $lte: new Date(clock.now()) } })
    .sort({ next: 1 })
    .limit(1)
    .explain('executionStats');
  expect(plan.executionStats.totalKeysExamined).toBeLessThan(10);
});
