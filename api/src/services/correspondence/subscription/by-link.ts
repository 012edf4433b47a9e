import { NotFound } from '../../../domain/base/refusal.ts';
import {
  confirmSubscription as confirmed,
  joined,
  type Subscription,
} from '../../../domain/correspondence/subscription.ts';
import type { Reads } from '../../../store/store.ts';
import { type Context, found } from '../../base/context.ts';
import { subscriptionIn } from './subscription-link.ts';

export const subscriptionLinkStates = ['TO_CONFIRM', 'EXPIRED', 'CONFIRMED'] as const;
export type SubscriptionLinkState = (typeof subscriptionLinkStates)[number];
export interface SubscriptionOfLink {
  readonly subscription: Subscription;
  readonly state: SubscriptionLinkState;
}

/** What the link is for. Reading it changes nothing: what checks mails for danger follows every link. */
export async function subscriptionOfLink(context: Context, link: string): Promise<SubscriptionOfLink | null> {
  const { store, now } = context;
  const id = subscriptionIn(store, link);
  const [subscription] = id ? await store.subscriptions.byIds([id]) : [];
  if (!subscription) return null;
  const { confirmedAt, until } = subscription;
  const open = now < until ? 'TO_CONFIRM' : 'EXPIRED';
  return { subscription, state: confirmedAt !== null ? 'CONFIRMED' : open };
}

/** Once: from then on digests come. What is there already for whoever reads at the address is one with it. */
export async function confirmSubscriptionByLink(context: Context, link: string): Promise<SubscriptionOfLink> {
  const { store, now } = context;
  const id = subscriptionIn(store, link);
  if (!id) throw notWhole();
  const subscription = await store.atomically(async (writes) => {
    const asked = await found(writes.subscriptions.byIds([id]), ['link']);
    const after = confirmed(asked, now);
    const { there, person } = await withTheirs(writes, asked);
    const kept = there ? joined(there, after, now) : { ...after, ...person };
    if (there) await writes.dropSubscription(asked);
    await writes.saveSubscription(kept, there ? there.revision : asked.revision);
    writes.record({ user: kept.person, action: 'subscription.confirm', subject: kept.id, detail: {} });
    return kept;
  });
  return { subscription, state: 'CONFIRMED' };
}

/** What the same person has already: by their account, where the address has one, else by the address. */
async function withTheirs(
  { users, subscriptions }: Pick<Reads, 'users' | 'subscriptions'>,
  { id, person, address }: Subscription,
) {
  if (person !== null || address === null) return { there: null, person: {} };
  const owner = await users.byEmail(address);
  const all = owner
    ? await subscriptions.ofPeople([owner.id])
    : [await subscriptions.ofAddress(address)].flatMap((one) => one ?? []);
  const there = all.find((one) => one.id !== id) ?? null;
  return { there, person: owner ? { person: owner.id, address: null } : {} };
}

export const notWhole = () =>
  new NotFound(['link'], 'This link is not whole, or no longer in use. Open that of the newest mail.');
