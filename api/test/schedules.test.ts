import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dailyAt } from '../src/domain/base/schedule.ts';
import type { Store } from '../src/store/store.ts';
import { enqueueDue } from '../src/work/schedule.ts';
import { handClock } from './job-makers.ts';
import { openTestStore } from './open-test-store.ts';

const schedules = [{ name: 'remind', after: dailyAt(6) }];
const day = 86_400_000;

describe('a schedule', () => {
  let opened: Awaited<ReturnType<typeof openTestStore>>;
  let other: typeof opened;
  let clock: ReturnType<typeof handClock>;
  beforeAll(async () => {
    opened = await openTestStore();
    other = await openTestStore({ database: opened.database });
  });
  beforeEach(async () => {
    clock = handClock('2027-05-01T08:00:00.000Z');
    await opened.reset();
  });
  afterAll(async () => {
    await other.close();
    await opened.close();
  });

  const asked = async () =>
    (await opened.store.jobs.page(['WAITING'], { first: 50, after: null })).found
      .map(({ id, input }) => [id, input.since])
      .sort();
  const tick = (stores: readonly Store[]) =>
    Promise.all(stores.map((store) => enqueueDue({ store, now: clock.now() }, schedules)));

  it('asks for one job each time it is due, however many processes keep it', async () => {
    for (let hours = 0; hours <= 72; hours += 6) {
      await tick([opened.store, other.store, opened.store]);
      clock.forward(day / 4);
    }
    expect(await asked()).toEqual([
      ['remind@2027-05-02T06:00:00.000Z', '2027-05-01T08:00:00.000Z'],
      ['remind@2027-05-03T06:00:00.000Z', '2027-05-02T06:00:00.000Z'],
      ['remind@2027-05-04T06:00:00.000Z', '2027-05-03T06:00:00.000Z'],
    ]);
  });

  it('makes up for what was missed by one job that knows since when', async () => {
    await tick([opened.store]);
    clock.forward(30 * day);
    await tick([opened.store, other.store]);
    expect(await asked()).toEqual([['remind@2027-05-31T06:00:00.000Z', '2027-05-01T08:00:00.000Z']]);
  });

  it('would ask twice if a process did not look whether another was there first', async () => {
    const careless = (store: Store): Store => ({
      ...store,
      atomically: (work, at) =>
        store.atomically(
          (writes) =>
            work({
              ...writes,
              moveSchedule: async () => true,
              enqueue: (jobs, now) =>
                writes.enqueue(
                  jobs.map((job) => ({ ...job, id: randomUUID() })),
                  now,
                ),
            }),
          at,
        ),
    });
    await tick([opened.store]);
    clock.forward(day);
    await tick([careless(opened.store), careless(other.store)]);
    expect(await asked()).toHaveLength(2);
  });
});

it('comes each day at its hour, after whatever instant', () => {
  const instant = fc.integer({ min: 0, max: 4e12 }).map((ms) => new Date(ms).toISOString());
  fc.assert(
    fc.property(instant, fc.integer({ min: 0, max: 23 }), (now, hour) => {
      const next = dailyAt(hour)(now);
      expect(next > now).toBe(true);
      expect(Date.parse(next) - Date.parse(now)).toBeLessThanOrEqual(day);
      expect(next.slice(11)).toBe(`${String(hour).padStart(2, '0')}:00:00.000Z`);
    }),
  );
});
