import type { User } from '../../../domain/base/viewer.ts';
import { joined, type Subscription } from '../../../domain/correspondence/subscription.ts';
import type { Context } from '../../base/context.ts';

/**
 * An address that asked without an account may have one since: from then on it is that person's, who gets one mail and no second. What is left of these to be
 * looked at now; one that became another waits for that one.
 */
export async function joinAccounts(
  { store, now }: Context,
  batch: readonly Subscription[],
): Promise<readonly Subscription[]> {
  const addresses = batch.flatMap(({ address }) => address ?? []);
  const people = await store.users.byEmails(addresses);
  if (people.length === 0) return batch;
  const owners = new Map<string, User>(people.map((one) => [one.email.trim().toLowerCase(), one]));
  const ids = batch.map(({ id }) => id);
  return store.atomically(async (writes) => {
    const theirs = new Map(
      (await writes.subscriptions.ofPeople(people.map(({ id }) => id))).map((one) => [one.person, one]),
    );
    const kept: Subscription[] = [];
    // As they are in this transaction: some may have ended meanwhile.
    for (const one of await writes.subscriptions.byIds(ids)) {
      const owner = one.address === null ? undefined : owners.get(one.address);
      if (!owner) {
        kept.push(one);
        continue;
      }
      const there = theirs.get(owner.id);
      if (there) {
        await writes.dropSubscription(one);
        await writes.saveSubscription(joined(there, one, now), there.revision);
      } else {
        const own = { ...one, revision: one.revision + 1, person: owner.id, address: null };
        await writes.saveSubscription(own, one.revision);
        kept.push(own);
      }
      const { id: subject } = one;
      writes.record({ user: owner.id, action: 'subscription.join', subject, detail: {} });
    }
    return kept;
  });
}
