import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lapsesSoon } from '../src/domain/assistance/lapsing-offer.ts';
import { anOffer } from '../src/domain/assistance/matching/pairs.test-kit.ts';
import type { OfferId, ProviderId } from '../src/domain/base/ids.ts';
import type { Mail } from '../src/domain/base/mail.ts';
import { registerUsers } from '../src/services/base/register.ts';
import { remindPeople } from '../src/work/correspondence/remind.ts';
import { enqueueDue } from '../src/work/schedule.ts';
import { makeWorker } from '../src/work/worker.ts';
import { schedules } from '../src/work/works.ts';
import { aWorking, handClock } from './job-makers.ts';
import { openTestStore } from './open-test-store.ts';
import { aPerson } from './people.ts';

const day = 86_400_000;

describe('reminders', () => {
  let opened: Awaited<ReturnType<typeof openTestStore>>;
  const clock = handClock('2027-01-01T12:00:00.000Z');
  beforeAll(async () => {
    opened = await openTestStore();
    const { store } = opened;
    const administrator = {
      ...{ store, viewer: aPerson('ADMINISTRATOR'), now: clock.now(), newId: randomUUID },
      log: pino({ level: 'silent' }),
    };
    await registerUsers(
      administrator,
      ['one', 'two'].map((name) => ({
        email: `${name}@example.org`,
        name,
        roles: [{ role: 'DONOR' as const, participant: null, provider: 'fund' as ProviderId }],
      })),
    );
    const confirmedAt = '2026-07-20T10:00:00.000Z';
    await store.atomically(async (writes) => {
      await writes.saveOffers(
        ['first', 'second'].map((title) => ({
          ...anOffer({ title, id: title as OfferId }),
          provider: 'fund' as ProviderId,
          confirmedAt,
        })),
      );
      writes.record({ user: null, action: 'offer.publish', subject: 'test', detail: {} });
    });
  });
  afterAll(() => opened.close());

  const outbox = async (): Promise<readonly Mail[]> =>
    (await opened.store.mails.page(['WAITING'], { first: 50, after: null })).found;

  it('of one day come to each person in one mail, once, however often the day is gone through', async () => {
    const { store } = opened;
    const worker = makeWorker(aWorking(store, clock.now, [remindPeople]));
    for (let days = 0; days < 5; days++) {
      await Promise.all([1, 2].map(() => enqueueDue({ store, now: clock.now() }, schedules)));
      while (await worker.runNext());
      clock.forward(day);
    }
    const mails = await outbox();
    expect(mails.map(({ to, letter }) => [to, letter.notices.length]).sort()).toEqual([
      ['one@example.org', 2],
      ['two@example.org', 2],
    ]);
    await store.atomically((writes) =>
      writes.enqueue(
        [
          {
            id: 'again',
            name: 'remind',
            input: { since: '2027-01-01T12:00:00.000Z', due: '2027-01-03T06:00:00.000Z' },
          },
        ],
        clock.now(),
      ),
    );
    while (await worker.runNext());
    expect(await outbox()).toHaveLength(2);
  });
});

it('reminds of an offer once, a fortnight before it goes stale, and never after', () => {
  const offer = anOffer({ confirmedAt: '2026-07-06T10:00:00.000Z' });
  const at = (hours: number) =>
    new Date(Date.parse('2026-12-01T06:00:00.000Z') + hours * 3_600_000).toISOString();
  const told = Array.from({ length: 60 }, (_, days) => at(days * 24)).filter((due, days) =>
    lapsesSoon(offer, { since: at((days - 1) * 24), due }),
  );
  expect(told).toEqual(['2026-12-20T06:00:00.000Z']);
  expect(lapsesSoon(offer, { since: at(0), due: '2027-03-01T06:00:00.000Z' })).toBe(false);
});
