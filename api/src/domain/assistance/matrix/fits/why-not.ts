import { needStateIndex } from '../../../assessment/need.ts';
import type { OfferId } from '../../../base/ids.ts';
import type { WhyNot } from '../figures.ts';
import { type Eyes, seen } from '../numbers/eyes.ts';
import { keptApart, marks } from '../world/needs-in-reach.ts';
import { atlasOf, type World } from '../world/world.ts';
import { unblockedNeeds } from './fits.ts';

/** Of those that these eyes see; null where the offer is unknown. */
export function whyNot(world: World, id: OfferId, eyes: Eyes): WhyNot | null {
  atlasOf(world);
  const offer = world.placedOffers.get(id);
  if (!offer) return null;
  const { needs, numbers } = world;
  const provisions = marks(numbers.provisions.all.length, offer.reach.items);
  const types = marks(
    numbers.types.all.length,
    offer.kinds.items.map((kind) => kind >> 2),
  );
  // By kind (0, 1) and provision (0, 2).
  const counts = [0, 0, 0, 0];
  const open = needStateIndex.OPEN;
  for (const slot of needs.ids.keys()) {
    if (needs.state[slot] !== open || keptApart(world, offer, slot)) continue;
    if (!seen(eyes, needs.label[slot] as number, needs.participant[slot] as number)) continue;
    const met =
      (types[needs.type[slot] as number] as number) +
      2 * (provisions[needs.provision[slot] as number] as number);
    counts[met] = (counts[met] as number) + 1;
  }
  const [neither = 0, outOfScope = 0, typeNotOffered = 0, both = 0] = counts;
  const fitting = unblockedNeeds(world, offer, eyes).length;
  return { outOfScope, typeNotOffered, neither, otherwise: both - fitting };
}
