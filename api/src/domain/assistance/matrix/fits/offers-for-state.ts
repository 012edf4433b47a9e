import { needStateIndex } from '../../../assessment/need.ts';
import type { OfferId, ParticipantCode } from '../../../base/ids.ts';
import { byteAt } from '../../at.ts';
import { type Eyes, seen } from '../numbers/eyes.ts';
import { needAt } from '../world/need-columns.ts';
import { atlasOf, type World } from '../world/world.ts';
import { presence } from './fits.ts';

/** An offer that fits at least one open need of a State. */
export interface OfferForState {
  readonly id: OfferId;
  readonly title: string;
  /** The best of its pairs. */
  readonly score: number;
  /** How many of the State's open needs it fits. */
  readonly needs: number;
}

/** Each offer once, of those that fit open needs of this State that these eyes see; in no order. */
export function offersForState(world: World, state: ParticipantCode, eyes: Eyes): readonly OfferForState[] {
  const { needs, offers, placedOffers, fictionalOffers } = world;
  const owner = atlasOf(world).numbers.participants.find(state);
  const apart = fictionalOffers && world.atlas.fictional[owner] !== 1;
  const present = presence(world, eyes);
  const found = new Map<OfferId, OfferForState>();
  for (const slot of needs.ofParticipant[owner] ?? []) {
    if (needs.state[slot] !== needStateIndex.OPEN || !seen(eyes, byteAt(needs.label, slot), owner)) continue;
    offers.eachUnblocked(needAt(needs, slot), present, ({ id, title }, score) => {
      if (apart && placedOffers.get(id)?.fictional) return;
      const before = found.get(id);
      found.set(id, {
        id,
        title,
        score: Math.max(score, before?.score ?? 0),
        needs: (before?.needs ?? 0) + 1,
      });
    });
  }
  return [...found.values()];
}
