import { randomUUID } from 'node:crypto';
import { execute, parse } from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAskedFor } from '../src/domain/assistance/asked-to-confirm.ts';
import { anOffer } from '../src/domain/assistance/matching/pairs.test-kit.ts';
import type { Offer } from '../src/domain/assistance/offer.ts';
import type { OfferId, ProviderId, UserId } from '../src/domain/base/ids.ts';
import { everyone } from '../src/domain/base/visibility.ts';
import { makeSchema } from '../src/graph/schema.ts';
import {
  confirmLink,
  confirmOfferByLink,
  offerToConfirm,
} from '../src/services/assistance/offer/confirm-link.ts';
import { withdrawOffer } from '../src/services/assistance/offer/withdraw-offer.ts';
import type { Context } from '../src/services/base/context.ts';
import { registerUsers } from '../src/services/base/register.ts';
import { remindPeople } from '../src/work/correspondence/remind.ts';
import { enqueueDue } from '../src/work/schedule.ts';
import { makeWorker } from '../src/work/worker.ts';
import { schedules } from '../src/work/works.ts';
import { aWorking, handClock } from './job-makers.ts';
import { postTo, sender } from './mail-makers.ts';
import { openTestStore } from './open-test-store.ts';
import { aPerson } from './people.ts';
import { openSmtp } from './smtp.ts';

const schema = makeSchema();
const day = 86_400_000;
const provider = 'fund' as ProviderId;

describe('an offer that went stale', () => {
  let opened: Awaited<ReturnType<typeof openTestStore>>;
  let smtp: Awaited<ReturnType<typeof openSmtp>>;
  // A Sunday; the offers went stale on 28 November.
  const clock = handClock('2027-01-03T12:00:00.000Z');
  const as = (viewer: Context['viewer'], now = clock.now()): Context => ({
    ...{ store: opened.store, viewer, now, newId: randomUUID },
    log: pino({ level: 'silent' }),
  });
  beforeAll(async () => {
    opened = await openTestStore();
    smtp = await openSmtp();
    await registerUsers(
      as(aPerson('ADMINISTRATOR')),
      ['one', 'two'].map((name) => ({
        email: `${name}@example.org`,
        name,
        roles: [{ role: 'DONOR' as const, participant: null, provider }],
      })),
    );
    await opened.store.atomically(async (writes) => {
      await writes.saveOffers(
        ['first', 'second'].map((id) => ({
          ...anOffer({ title: `Advice, ${id}`, id: id as OfferId }),
          ...{ provider, confirmedAt: '2026-06-01T10:00:00.000Z' },
        })),
      );
      writes.record({ user: null, action: 'offer.publish', subject: 'test', detail: {} });
    });
  });
  afterAll(async () => {
    await smtp?.close();
    await opened?.close();
  });

  const offerOf = async (id: string): Promise<Offer> => {
    const [offer] = await opened.store.offers.byIds(everyone, [id as OfferId]);
    if (!offer) throw new Error(id);
    return offer;
  };
  /** As anybody asks who is not signed in. */
  const ask = async (document: string, variableValues: Record<string, unknown>) => {
    const contextValue = { ...as(null), language: 'en', audience: everyone };
    const { data, errors } = await execute({
      ...{ schema, document: parse(document), contextValue, variableValues },
    });
    expect(errors).toBeUndefined();
    return data as Record<string, { __typename?: string; code?: string }>;
  };
  const days = async (count: number) => {
    const worker = makeWorker(aWorking(opened.store, clock.now, [remindPeople, sender(postTo(smtp.url()))]));
    for (let n = 0; n < count; n++) {
      await Promise.all([1, 2].map(() => enqueueDue({ store: opened.store, now: clock.now() }, schedules)));
      while (await worker.runNext());
      clock.forward(day);
    }
  };
  const mailsTo = (address: string) => smtp.taken().filter(({ to }) => to.includes(address));
  const linksOf = (source: string): readonly string[] => {
    const plain = source.replace(/=\r?\n/g, '').replace(/=3D/g, '=');
    return [...new Set([...plain.matchAll(/confirm-offer\?link=([\w.-]+)/g)].map(([, link = '']) => link))];
  };

  it('is asked about on Monday, all of a provider in one mail to each of its people', async () => {
    await days(4);
    for (const name of ['one', 'two']) {
      const [mail, ...more] = mailsTo(`${name}@example.org`);
      expect(more).toEqual([]);
      expect(linksOf(mail?.source ?? '')).toHaveLength(2);
    }
  });

  it('is confirmed by the link, signed out: once, that offer, and nothing else', async () => {
    const links = linksOf(mailsTo('one@example.org')[0]?.source ?? '');
    const opens = await Promise.all(links.map((link) => offerToConfirm(as(null), link)));
    const link = links[opens.findIndex((one) => one?.offer.id === 'first')] ?? '';
    // What checks mails for danger opens every link.
    expect(opens.map((one) => one?.state)).toEqual(['OPEN', 'OPEN']);
    const before = await offerOf('first');
    expect(before.confirmedAt).toBe('2026-06-01T10:00:00.000Z');

    const state = '{ offerToConfirm(link: $link) { state offer { title } } }';
    expect(await ask(`query ($link: String!) ${state}`, { link })).toMatchObject({
      offerToConfirm: { state: 'OPEN', offer: { title: 'Advice, first' } },
    });
    const confirm = `mutation ($input: ConfirmOfferByLinkInput!) { confirmOfferByLink(input: $input) {
      __typename ... on Offer { title state } ... on Refusal { code } } }`;
    const tries = await Promise.all([1, 2, 3].map(() => ask(confirm, { input: { link } })));
    const told = (one: object) => Object.values(one);
    expect(tries.flatMap(told).filter(({ __typename: type }) => type === 'Offer')).toEqual([
      { __typename: 'Offer', title: 'Advice, first', state: 'PUBLISHED' },
    ]);
    expect(tries.flatMap(told).filter(({ code }) => code === 'OUT_OF_TURN')).toHaveLength(2);
    await expect(confirmOfferByLink(as(null), link)).rejects.toMatchObject({
      ...{ code: 'OUT_OF_TURN', inputPath: ['link'] },
    });
    const after = await offerOf('first');
    expect(after).toEqual({
      ...before,
      ...{ revision: before.revision + 1, contentRevision: 1, confirmedAt: clock.now() },
    });
    expect(await offerOf('second')).toMatchObject({ revision: 1 });
    const [entry] = await opened.store.audit.recent(1);
    expect(entry).toMatchObject({ action: 'offer.confirm', subject: 'first', detail: { by: 'mail' } });

    // A colleague's link was for the same.
    const others = linksOf(mailsTo('two@example.org')[0]?.source ?? '');
    const states = await Promise.all(others.map(async (one) => (await offerToConfirm(as(null), one))?.state));
    expect([...states].sort()).toEqual(['OPEN', 'USED']);
  });

  it('is refused by what is no such link, by one that expired, and by somebody who lost the right', async () => {
    const offer = await offerOf('second');
    const [person] = await opened.store.users.all();
    if (!person) throw new Error('Somebody was registered.');
    const link = confirmLink(opened.store, offer, person, clock.now());
    for (const wrong of ['', 'x', 'x.y', `${link}.z`, link.slice(0, -1), `A${link.slice(1)}`]) {
      expect(await offerToConfirm(as(null), wrong)).toBeNull();
      await expect(confirmOfferByLink(as(null), wrong)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    const later = new Date(Date.parse(clock.now()) + 31 * day).toISOString();
    expect((await offerToConfirm(as(null, later), link))?.state).toBe('EXPIRED');
    await expect(confirmOfferByLink(as(null, later), link)).rejects.toMatchObject({
      ...{ code: 'INVALID', inputPath: ['link'] },
    });
    const stranger = confirmLink(opened.store, offer, { id: 'stranger' as UserId }, clock.now());
    await expect(confirmOfferByLink(as(null), stranger)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await offerOf('second')).toEqual(offer);
  });

  it('is asked about again on the next Monday, where nobody confirmed it, until it is withdrawn', async () => {
    await days(7);
    const [, again, ...more] = mailsTo('one@example.org');
    expect(more).toEqual([]);
    const [link, ...others] = linksOf(again?.source ?? '');
    expect(others).toEqual([]);
    const donor = as(aPerson('DONOR', provider));
    await withdrawOffer(donor, {
      ...{ operationId: randomUUID(), offer: 'second' as OfferId, expectedRevision: 1, reason: null },
    });
    expect((await offerToConfirm(as(null), link ?? ''))?.state).toBe('WITHDRAWN');
    await expect(confirmOfferByLink(as(null), link ?? '')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await days(7);
    expect(mailsTo('one@example.org')).toHaveLength(2);
  });
});

it('is asked for on Mondays alone, from a week before it goes stale until eight weeks after', () => {
  const offer = anOffer({ confirmedAt: '2026-07-06T10:00:00.000Z' });
  const at = (days: number) => new Date(Date.parse('2026-12-01T06:00:00.000Z') + days * day).toISOString();
  const told = Array.from({ length: 120 }, (_, days) => at(days)).filter((due, days) =>
    isAskedFor(offer, { since: at(days - 1), due }),
  );
  expect(told.every((due) => new Date(due).getUTCDay() === 1)).toBe(true);
  expect([told.length, told[0], told.at(-1)]).toEqual([
    ...[9, '2026-12-28T06:00:00.000Z', '2027-02-22T06:00:00.000Z'],
  ]);
});
