import type { UserId } from '../../../domain/base/ids.ts';
import { Conflict, Invalid, NotFound } from '../../../domain/base/refusal.ts';
import { same } from '../../../domain/base/same.ts';
import {
  type DigestPeriod,
  type Follow,
  type Subscription,
  sameFollow,
} from '../../../domain/correspondence/subscription.ts';
import { type FollowInput, parseFollows } from '../../../domain/correspondence/subscription-input.ts';
import type { Reads, Writes } from '../../../store/store.ts';
import { type Context, signedIn } from '../../base/context.ts';
import { notWhole } from './by-link.ts';
import { followable } from './follow.ts';
import { subscriptionIn } from './subscription-link.ts';

export interface ChangeSubscriptionInput {
  /** From the mail; without it, the viewer's own. */
  readonly link?: string | null | undefined;
  readonly expectedRevision: number;
  readonly every: DigestPeriod;
  readonly follows: readonly FollowInput[];
}

/** All of it is sent again. By the link only of an address without an account: what somebody with an account follows is read by them alone. */
export async function changeSubscription(
  context: Context,
  { link, expectedRevision, every, follows }: ChangeSubscriptionInput,
): Promise<Subscription> {
  const asked = parseFollows(follows, context.store.catalogue());
  const before = await meant(context, link, context.store);
  if (before.person !== null && link != null) throw notWhole();
  await refuseNew(context, before, asked);
  return context.store.atomically(async (writes) => {
    const now = await meant(context, link, writes);
    // The same sent again, whose answer was lost.
    if (
      now.revision === expectedRevision + 1 &&
      same({ every, asked }, { every: now.every, asked: now.follows })
    )
      return now;
    if (now.revision !== expectedRevision) throw new Conflict(now.revision);
    const after = { ...now, revision: now.revision + 1, every, follows: asked };
    await writes.saveSubscription(after, now.revision);
    const { id: subject, person: user } = after;
    writes.record({ user, action: 'subscription.change', subject, detail: { every } });
    return after;
  });
}

/** It ends, and with it all that was kept of it: the address, and the mails to it. Ended before, it is ended. */
export async function endSubscription(context: Context, link: string | null | undefined): Promise<void> {
  const { store } = context;
  const id = link == null ? null : subscriptionIn(store, link);
  if (id && (await store.subscriptions.byIds([id])).length === 0) return;
  await store.atomically(async (writes) => end(writes, await meant(context, link, writes)));
}

async function end(writes: Writes, { id, revision, person }: Subscription): Promise<void> {
  await writes.dropSubscription({ id, revision });
  if (person === null) await writes.dropMails(id as string as UserId);
  else await writes.dropMails(person, { subscription: id });
  writes.record({ user: person, action: 'subscription.end', subject: id, detail: {} });
}

async function meant(
  { store, viewer }: Context,
  link: string | null | undefined,
  { subscriptions }: Pick<Reads, 'subscriptions'>,
): Promise<Subscription> {
  if (link == null) {
    const [own] = await subscriptions.ofPeople([signedIn(viewer).id]);
    if (!own) throw new NotFound([]);
    return own;
  }
  const id = subscriptionIn(store, link);
  const [one] = id ? await subscriptions.byIds([id]) : [];
  if (!one) throw notWhole();
  return one;
}

/** What was followed before may stay, also a search that is closed for now; what comes to it is looked at. */
async function refuseNew(context: Context, before: Subscription, asked: readonly Follow[]): Promise<void> {
  for (const [at, one] of asked.entries()) {
    if (one.kind !== 'SEARCH' || before.follows.some((known) => sameFollow(known, one))) continue;
    if (before.person === null)
      throw new Invalid('A saved search is followed by people who are signed in. Sign in first.', [
        ...['follows', at, 'kind'],
      ]);
    await followable(context, one, ['follows', at]);
  }
}
