import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { User } from '../src/domain/base/viewer.ts';
import { rankOf } from '../src/domain/base/visibility.ts';
import { ofLevel } from '../src/services/assistance/edition/prepare.ts';
import { publishEdition } from '../src/services/assistance/edition/publish.ts';
import { countsOf } from '../src/services/correspondence/digest/counts.ts';
import { questionOf } from '../src/services/correspondence/digest/question.ts';
import { endSubscription } from '../src/services/correspondence/subscription/change.ts';
import { subscriptionLink } from '../src/services/correspondence/subscription/subscription-link.ts';
import { type DigestWorld, hour, openDigestWorld } from './digest-world.ts';
import { aPerson } from './people.ts';

const state = (code: string) => ({ kind: 'PARTICIPANT' as const, code });

describe('a digest', () => {
  let world: DigestWorld;
  let donor: User;
  let anyone: User;
  beforeAll(async () => {
    world = await openDigestWorld();
    await world.report('XAA', '15(a)', 'PUBLIC');
    [donor, anyone] = (await world.register([
      { name: 'donor', role: 'DONOR', of: 'fund' },
      { name: 'helper', role: 'HELP_DESK' },
    ])) as [User, User];
    await world.following(donor, state('XAA'));
    await world.following(donor, { kind: 'EVERYTHING' });
    await world.following(anyone, state('XAA'));
    await world.run();
  });
  afterAll(() => world.close());

  it('tells each reader on Monday what changed that they may see, with links and one click to end it', async () => {
    // Nothing happened in the week in which they began but what was there before.
    await world.days(5);
    const before = world.digests('donor@example.org').length;
    await world.report('XAB', '16(1)', 'DONORS');
    await world.days(7);
    const [mail = '', ...more] = world.digests('donor@example.org').slice(before);
    expect(more).toEqual([]);
    expect(mail).toContain('The whole matrix');
    expect(mail).toContain('New needs: 1. No longer there: 0. Further served: 0. Less far served: 0.');
    expect(mail).not.toContain('State XAA');
    expect(mail).toMatch(/^List-Unsubscribe:\s*<https:\/\/matrix\.example\.org\/unsubscribe\?link=[\w.-]+>/m);
    expect(mail).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(world.digests('helper@example.org')).toHaveLength(before);
    // Of what it told nothing is kept.
    const { found } = await world.store.mails.page(['SENT'], { first: 1, after: null });
    expect(found[0]).toMatchObject({ content: null, letter: { notices: [] } });
    // Nothing changed: no mail.
    await world.days(14);
    expect(world.digests('donor@example.org')).toHaveLength(before + 1);
  });

  it('has nothing in it that was narrowed before it was sent, though it was written down', async () => {
    const before = world.digests('donor@example.org').length;
    await world.report('XAA', '15(b)', 'DONORS', '2027');
    await world.days(7, false);
    await world.show('XAA', '15(b)', 'SECRETARIAT', '2027');
    await world.run();
    expect(world.digests('donor@example.org')).toHaveLength(before);
    const { found } = await world.store.mails.page(['FAILED'], { first: 5, after: null });
    expect(found.map(({ error }) => error?.template)).toEqual([
      expect.stringContaining('nothing left to tell'),
    ]);
  });

  it('comes with an edition to who chose that, and is for those who still have a role', async () => {
    const [reader, former] = (await world.register([
      { name: 'reader', role: 'DONOR', of: 'fund' },
      { name: 'former', role: 'DONOR', of: 'fund' },
    ])) as [User, User];
    for (const one of [reader, former])
      await world.following(one, { kind: 'ARTICLE', code: '16' }, 'EDITION');
    const publish = (number: number) =>
      publishEdition(world.as(aPerson('ANALYST')), { operationId: randomUUID(), number });
    await publish(1);
    await world.days(1);
    expect(world.digests('reader@example.org')).toEqual([]);
    await world.report('XAA', '16(1)', 'DONORS', '2028');
    await publish(2);
    await world.store.atomically(async (writes) => {
      await writes.changeUser(former.id, { roles: [] });
      writes.record({ user: null, action: 'user.register', subject: former.id, detail: {} });
    });
    await world.days(1);
    expect(world.digests('reader@example.org')).toHaveLength(1);
    expect(world.digests('reader@example.org')[0]).toContain('Article: 16');
    expect(world.digests('former@example.org')).toEqual([]);
  });

  it('is not sent to whoever ended it meanwhile, of whom nothing is kept', async () => {
    const before = world.digests('donor@example.org').length;
    await world.report('XAB', '15(a)', 'PUBLIC', '2027');
    await world.days(7, false);
    const [own] = await world.store.subscriptions.ofPeople([donor.id]);
    await endSubscription(world.as(null), subscriptionLink(world.store, own!.id));
    await endSubscription(world.as(null), subscriptionLink(world.store, own!.id));
    await world.run();
    expect(world.digests('donor@example.org')).toHaveLength(before);
    expect(await world.store.subscriptions.ofPeople([donor.id])).toEqual([]);
  });
});

describe('what a digest counts', () => {
  const labels = ['SECRETARIAT', 'DONORS', 'PUBLIC'] as const;
  const nth = (at: number) => labels[at % 3] as (typeof labels)[number];
  const states = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].map((letter) => `XA${letter}`);
  const provisions = ['15(a)', '15(b)', '16(1)'];
  let world: DigestWorld;
  beforeAll(async () => {
    world = await openDigestWorld({}, states);
  });
  afterAll(() => world.close());

  it('is what came to be shown in between and may be seen as it is sent, whatever labels there were', async () => {
    const { store, clock } = world;
    // All three labels of each moment, with all three of the others.
    const cases = states.flatMap((state, at) =>
      provisions.map((provision, place) => ({
        ...{ state, provision },
        before: nth(Math.floor(at / 3)),
        shown: nth(at),
        sent: nth(place),
      })),
    );
    const change = async (of: 'shown' | 'sent', was: 'before' | 'shown') => {
      clock.forward(hour);
      for (const one of cases) if (one[of] !== one[was]) await world.show(one.state, one.provision, one[of]);
      clock.forward(hour);
    };
    for (const state of states)
      await world.reportAll(
        state,
        cases
          .filter((one) => one.state === state)
          .map(({ provision, before }) => ({ provision, visibility: before })),
      );
    clock.forward(hour);
    const from = clock.now();
    await change('shown', 'before');
    const to = clock.now();
    await change('sent', 'shown');
    const question = (code: string) => questionOf(world.as(null), { kind: 'PARTICIPANT', code }, null);
    const questions = (await Promise.all(states.map(question))).flatMap((one) => one ?? []);
    for (const level of ['PUBLIC', 'DONORS', 'SECRETARIAT'] as const) {
      const sees = (...all: readonly (typeof labels)[number][]) =>
        all.every((label) => rankOf(label) >= rankOf(level));
      const told = await countsOf(world.as(null), { from, to }, ofLevel(level), questions);
      const expected = states.map((state) => {
        const own = cases.filter((one) => one.state === state);
        const [was, is] = [
          own.map(({ before, sent }) => sees(before, sent)),
          own.map(({ shown, sent }) => sees(shown, sent)),
        ];
        const count = (wanted: boolean) =>
          own.filter((_one, at) => was[at] !== is[at] && is[at] === wanted).length;
        return { added: count(true), gone: count(false), further: 0, fallen: 0 };
      });
      expect(told, level).toEqual(expected);
    }
    expect(store.live.healthy()).toBe(true);
  });
});
