import type { SubscriptionId } from '../../../domain/base/ids.ts';
import type { Store } from '../../../store/store.ts';
import { readSignedLink, signedLink } from '../../base/signed-link.ts';

const purpose = 'subscription';

/** For whoever reads at the address: it confirms once, and afterwards changes and ends what comes there. */
export const subscriptionLink = ({ live }: Pick<Store, 'live'>, id: SubscriptionId): string =>
  signedLink(live.linkSecret, purpose, [id]);

/** Which it is for; null where it is not whole. */
export function subscriptionIn({ live }: Pick<Store, 'live'>, link: string): SubscriptionId | null {
  const [id] = readSignedLink(live.linkSecret, purpose, link) ?? [];
  return (id as SubscriptionId | undefined) ?? null;
}
