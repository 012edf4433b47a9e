import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SavedSearchId } from '../src/domain/base/ids.ts';
import type { User } from '../src/domain/base/viewer.ts';
import { saveSearch } from '../src/services/assistance/saved-search/save-search.ts';
import {
  type AskToSubscribeInput,
  askToSubscribe,
} from '../src/services/correspondence/subscription/ask-to-subscribe.ts';
import {
  confirmSubscriptionByLink,
  subscriptionOfLink,
} from '../src/services/correspondence/subscription/by-link.ts';
import { changeSubscription, endSubscription } from '../src/services/correspondence/subscription/change.ts';
import { follow } from '../src/services/correspondence/subscription/follow.ts';
import { followedIn } from '../src/services/correspondence/subscription/read.ts';
import { type DigestWorld, day, linkIn, openDigestWorld } from './digest-world.ts';

const article = (code: string) => ({ kind: 'ARTICLE' as const, code });

describe('subscriptions', () => {
  let world: DigestWorld;
  let donor: User;
  let colleague: User;
  let places = 0;
  const ask = (email: string, more: Partial<AskToSubscribeInput> = {}, place = `198.51.100.${++places}`) =>
    askToSubscribe(
      world.as(null),
      { operationId: randomUUID(), email, follow: article('15'), every: 'WEEK', ...more },
      { address: place },
    );
  const lastMail = async (address: string) => {
    await world.run();
    return world.mails(address).at(-1) ?? '';
  };
  beforeAll(async () => {
    world = await openDigestWorld();
    [donor, colleague] = (await world.register(
      ['donor', 'colleague'].map((name) => ({ name, role: 'DONOR', of: 'fund' })),
    )) as [User, User];
  });
  afterAll(() => world.close());

  it('of an address begin once its link was used, which it is once and for three days', async () => {
    expect(await ask('New@Example.org')).toEqual({ email: 'new@example.org', days: 3 });
    const mail = await lastMail('new@example.org');
    const link = linkIn(mail);
    const read = await subscriptionOfLink(world.as(null), link);
    expect([read?.state, read?.subscription.confirmedAt]).toEqual(['TO_CONFIRM', null]);
    const tries = await Promise.allSettled(
      [1, 2, 3].map(() => confirmSubscriptionByLink(world.as(null), link)),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of tries)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'OUT_OF_TURN' });
    // What is followed more joins it: there is one for each address.
    await ask('new@example.org', { follow: { kind: 'EVERYTHING' } });
    await confirmSubscriptionByLink(world.as(null), linkIn(await lastMail('new@example.org')));
    expect((await world.store.subscriptions.ofAddress('new@example.org'))?.follows).toHaveLength(2);

    await ask('late@example.org');
    const late = linkIn(await lastMail('late@example.org'));
    world.clock.forward(3 * day);
    expect((await subscriptionOfLink(world.as(null), late))?.state).toBe('EXPIRED');
    await expect(confirmSubscriptionByLink(world.as(null), late)).rejects.toMatchObject({ code: 'INVALID' });
    await expect(confirmSubscriptionByLink(world.as(null), 'x.y')).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('tell whoever asks nothing of an address, and write to it at most three times a day', async () => {
    const known = await ask(donor.email);
    expect(known).toEqual({ email: donor.email, days: 3 });
    for (let count = 0; count < 5; count++) expect(await ask('often@example.org')).toMatchObject({ days: 3 });
    await world.run();
    expect(world.mails('often@example.org')).toHaveLength(3);
    const place = '203.0.113.1';
    for (let count = 0; count < 10; count++) await ask(`a${count}@example.org`, {}, place);
    await expect(ask('a@example.org', {}, place)).rejects.toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    for (const [email, path] of [
      ['no address', ['email']],
      ['a@example.org, b@example.org', ['email']],
    ] as const)
      await expect(ask(email)).rejects.toMatchObject({ code: 'INVALID', inputPath: path });
    await expect(ask('b@example.org', { follow: article('999') })).rejects.toMatchObject({
      ...{ code: 'INVALID', inputPath: ['follow', 'code'] },
    });
    await expect(ask('b@example.org', { follow: { kind: 'SEARCH', code: 'x' } })).rejects.toMatchObject({
      ...{ code: 'INVALID', inputPath: ['follow', 'kind'] },
    });
    // What was asked with the address of an account is its person's, once the link was used.
    await confirmSubscriptionByLink(world.as(null), linkIn(await lastMail(donor.email)));
    expect(await world.store.subscriptions.ofAddress(donor.email)).toBeNull();
    const [own] = await world.store.subscriptions.ofPeople([donor.id]);
    expect(own?.follows).toEqual([article('15')]);
    // By a link of theirs nobody reads what they follow.
    const link = linkIn(world.mails(donor.email).at(-1));
    await expect(
      changeSubscription(world.as(null), {
        link,
        expectedRevision: 2,
        every: 'WEEK',
        follows: [article('16')],
      }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('of somebody signed in are one, change by the revision that was read, and pause what is closed to them', async () => {
    const search = await saveSearch(world.as(colleague), {
      ...{ operationId: randomUUID(), title: 'Ours', readers: 'COLLEAGUES' },
      question: { rows: 'ARTICLE', columns: 'TYPE', filter: { articles: ['15'] } },
    });
    const seen = { kind: 'SEARCH' as const, code: search.id as string };
    const once = { operationId: randomUUID(), follow: seen };
    const both = await Promise.all([follow(world.as(donor), once), follow(world.as(donor), once)]);
    expect(new Set(both.map(({ id }) => id)).size).toBe(1);
    const [before] = await world.store.subscriptions.ofPeople([donor.id]);
    expect(before?.follows).toEqual([article('15'), seen]);
    expect((await followedIn(world.as(donor), before!)).map(({ title }) => title)).toEqual([null, 'Ours']);
    await expect(
      follow(world.as(donor), {
        operationId: randomUUID(),
        follow: { kind: 'SEARCH', code: randomUUID() as SavedSearchId },
      }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      changeSubscription(world.as(donor), { expectedRevision: 1, every: 'MONTH', follows: [seen] }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(
      changeSubscription(world.as(donor), {
        expectedRevision: before!.revision,
        every: 'MONTH',
        follows: [],
      }),
    ).rejects.toMatchObject({ code: 'INVALID', inputPath: ['follows'] });
    const moved = colleague.roles.map((role) => ({ ...role, provider: 'agency' as never }));
    await world.store.atomically(async (writes) => {
      await writes.changeUser(colleague.id, { roles: moved });
      writes.record({ user: null, action: 'user.register', subject: colleague.id, detail: {} });
    });
    expect((await followedIn(world.as(donor), before!)).at(-1)).toEqual({
      ...seen,
      title: null,
      paused: true,
    });
    const changed = await changeSubscription(world.as(donor), {
      ...{ expectedRevision: before!.revision, every: 'MONTH', follows: [seen] },
    });
    expect(changed).toMatchObject({ every: 'MONTH', follows: [seen] });
    await endSubscription(world.as(donor), null);
    expect(await world.store.subscriptions.ofPeople([donor.id])).toEqual([]);
  });

  it('end with all that was kept of an address', async () => {
    await ask('gone@example.org');
    const link = linkIn(await lastMail('gone@example.org'));
    await confirmSubscriptionByLink(world.as(null), link);
    await endSubscription(world.as(null), link);
    await endSubscription(world.as(null), link);
    expect(await subscriptionOfLink(world.as(null), link)).toBeNull();
    const everywhere = await Promise.all(
      (await world.opened.client.db(world.opened.database).collections()).map(async (collection) =>
        JSON.stringify(await collection.find({}).toArray()),
      ),
    );
    expect(everywhere.filter((text) => text.includes('gone@example.org'))).toEqual([]);
    await expect(endSubscription(world.as(null), 'x.y')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
