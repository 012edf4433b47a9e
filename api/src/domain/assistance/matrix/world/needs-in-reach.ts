import { needStateIndex } from '../../../assessment/need.ts';
import type { PlacedOffer } from './placed-offer.ts';
import type { World } from './world.ts';

/** Open needs where type, scope and eligibility of the offer meet, whether or not it is open today. */
export function touchedNeeds({ needs, numbers }: World, offer: PlacedOffer): number[] {
  const provisions = marks(numbers.provisions.all.length, offer.reach.items);
  const types = marks(
    numbers.types.all.length,
    offer.kinds.items.map((kind) => kind >> 2),
  );
  return offer.participants.items.flatMap((participant) =>
    (needs.ofParticipant[participant] ?? []).filter(
      (slot) =>
        needs.state[slot] === needStateIndex.OPEN &&
        provisions[needs.provision[slot] as number] === 1 &&
        types[needs.type[slot] as number] === 1,
    ),
  );
}

/** Fictional providers have nothing to do with real States. */
export const keptApart = ({ atlas, needs }: World, offer: PlacedOffer, slot: number): boolean =>
  offer.fictional && atlas.fictional[needs.participant[slot] as number] !== 1;

/** One byte for each number: 1 where it is among the items. */
export function marks(length: number, items: readonly number[]): Uint8Array {
  const marked = new Uint8Array(length);
  for (const item of items) marked[item] = 1;
  return marked;
}
