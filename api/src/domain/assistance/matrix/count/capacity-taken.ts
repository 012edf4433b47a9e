import type { OfferId } from '../../../base/ids.ts';
import type { Eyes } from '../numbers/eyes.ts';
import { agreedIn, yearOf } from '../world/agreements.ts';
import { slotSeen } from '../world/slot-seen.ts';
import type { World } from '../world/world.ts';

/** Agreed or further matches of this offer in the year of the clock: all for its provider's own people, else those on needs that these eyes see. */
export function capacityTaken(world: World, offer: OfferId, eyes: Eyes): number {
  const provider = world.offers.get(offer)?.provider;
  if (provider !== undefined && eyes.audience.providers.includes(provider))
    return world.taken.get(offer) ?? 0;
  const agreed = agreedIn(world.agreements, offer, yearOf(world));
  return agreed.filter(({ need }) => slotSeen(world, need, eyes) !== null).length;
}
