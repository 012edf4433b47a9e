import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Row } from '../src/domain/assistance/matrix/rows.ts';
import type { AssessmentId, ParticipantCode, ProviderId } from '../src/domain/base/ids.ts';
import { everyone } from '../src/domain/base/visibility.ts';
import type { Store, Writes } from '../src/store/store.ts';
import { openTestStore } from './open-test-store.ts';

type World = Awaited<ReturnType<typeof openTestStore>>;

describe('a change that the projection cannot take in', () => {
  let world: World;
  beforeAll(async () => {
    world = await openTestStore({ log: pino({ level: 'silent' }) });
  });
  afterAll(() => world.close());

  it('is counted, and the projection is built again from what is stored before the write is answered', async () => {
    const { store } = world;
    const number = store.live.projection.number();
    await published(store, poison);
    expect(store.live.faults()).toBe(1);
    expect(store.live.healthy()).toBe(true);
    expect(store.live.projection.number()).toBe(number + 1);
    await published(store, submission);
    expect(store.live.projection.number()).toBe(number + 2);
  });

  it('does not count as applied where it threw', async () => {
    const { projection } = world.store.live;
    const number = projection.number();
    const entry = { number: number + 1, at: '2999-01-01T00:00:00.000Z', rows: [poison] };
    expect(() => projection.apply(entry)).toThrow();
    expect(projection.number()).toBe(number);
  });

  it('is survived by another process too', async () => {
    const other = await openTestStore({ database: world.database, log: pino({ level: 'silent' }) });
    try {
      await published(world.store, poison);
      const number = world.store.live.projection.number();
      await expect.poll(() => other.store.live.projection.number()).toBe(number);
      await expect.poll(() => other.store.live.healthy()).toBe(true);
      expect(other.store.live.faults()).toBe(1);
      expect(other.store.live.version(everyone).version).toBe(world.store.live.version(everyone).version);
    } finally {
      await other.close();
    }
  });
});

describe('the reference data in memory', () => {
  it('are those that are stored, whole, in each process, however many write at once', async () => {
    const world = await openTestStore();
    const other = await openTestStore({ database: world.database });
    try {
      let made = 0;
      for (let round = 0; round < 5; round++) {
        const writes = [world, other, world, other, world, other].map(({ store }) =>
          store.atomically(providers(2)).then(
            () => (made += 2),
            () => undefined,
          ),
        );
        await Promise.all(writes);
        for (const { store } of [world, other])
          await expect.poll(() => store.catalogue().providers.size).toBe(made);
      }
      expect(made).toBeGreaterThan(0);
      await expect.poll(() => other.store.catalogue().version === world.store.catalogue().version).toBe(true);
    } finally {
      await other.close();
      await world.close();
    }
  });

  it('are never read half before and half after a change', async () => {
    const world = await openTestStore();
    const sizes = new Set<number>();
    const stop = world.store.live.onChange(() => sizes.add(world.store.catalogue().providers.size % 3));
    try {
      for (let n = 0; n < 10; n++) await Promise.all([1, 2].map(() => world.store.atomically(providers(3))));
      expect([...sizes]).toEqual([0]);
    } finally {
      stop();
      await world.close();
    }
  });
});

const published = (store: Store, row: Row) =>
  store.atomically(async (writes) => {
    writes.record({ user: null, action: 'test', subject: 'x', detail: {} });
    writes.publish([row]);
  });

const providers = (count: number) => async (writes: Writes) => {
  await writes.saveProviders(
    Array.from({ length: count }, () => ({
      id: randomUUID() as ProviderId,
      name: 'P',
      kind: 'BILATERAL' as const,
      participant: null,
      fictional: true,
    })),
  );
  writes.record({ user: null, action: 'test', subject: 'x', detail: {} });
};

/** A row that no writer of ours makes. */
const poison = { kind: 'need', row: { id: 'XAA/1/NONE', participant: 'XAA' } } as unknown as Row;
const submission: Row = {
  kind: 'submission',
  row: {
    id: 'as-1' as AssessmentId,
    participant: 'XAA' as ParticipantCode,
    instrument: 'none',
    cycle: '2026',
    submittedAt: '2026-01-01T00:00:00.000Z',
    firstSubmittedAt: '2026-01-01T00:00:00.000Z',
    answers: [],
  },
};
