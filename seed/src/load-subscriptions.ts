import type { ProviderId } from '@needs-matrix/api/domain/base/ids';
import { holds } from '@needs-matrix/api/domain/base/viewer';
import type { Context } from '@needs-matrix/api/services/base/context';
import { confirmSubscriptionByLink } from '@needs-matrix/api/services/correspondence/subscription/by-link';
import { follow } from '@needs-matrix/api/services/correspondence/subscription/follow';
import { subscriptionLink } from '@needs-matrix/api/services/correspondence/subscription/subscription-link';
import type { KeptSubscription } from './worlds/demo/subscriptions.ts';

/** What people of a world follow; each once. */
export async function loadSubscriptions(
  clock: Context,
  subscriptions: readonly KeptSubscription[],
  providers: ReadonlyMap<string, ProviderId>,
): Promise<void> {
  const people = await clock.store.users.all();
  for (const { person, follows, every, confirmed } of subscriptions) {
    const subject =
      person.role === 'DONOR'
        ? providers.get(person.provider)
        : person.role === 'FOCAL_POINT'
          ? person.participant
          : undefined;
    const viewer = people.find((one) => holds(one, person.role, subject as ProviderId | undefined));
    if (!viewer || (await clock.store.subscriptions.ofPeople([viewer.id])).length > 0) continue;
    const context = { ...clock, viewer };
    for (const one of follows) {
      const { id, confirmedAt } = await follow(context, { operationId: clock.newId(), follow: one, every });
      if (confirmed && confirmedAt === null)
        await confirmSubscriptionByLink(context, subscriptionLink(clock.store, id));
    }
  }
}
