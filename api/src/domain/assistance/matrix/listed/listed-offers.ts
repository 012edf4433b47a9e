import type { OfferId } from '../../../base/ids.ts';
import { fold } from '../../../base/search.ts';
import { createSorted, type Sorted } from '../../../base/sorted.ts';
import type { Offer } from '../../offer.ts';
import { staleAt } from '../../offer-state.ts';
import { titleOrder } from '../../orders.ts';
import type { World } from '../world/world.ts';

/** An offer as lists and searches take it: what they ask of it again and again is worked out once. */
export interface ListedOffer {
  readonly id: OfferId;
  readonly title: string;
  readonly offer: Offer;
  readonly staleAt: string;
  /** Title and description, folded. */
  readonly text: () => string;
}

interface Memory {
  version: number;
  readonly listed: Map<OfferId, ListedOffer>;
  readonly byLanguage: Map<string, Sorted<ListedOffer>>;
}

const memories = new WeakMap<World, Memory>();

/** Every offer by title in the reader's alphabet; one that changes finds its place among the others, which are not compared again. */
export function listedOffers(world: World, language: string): readonly ListedOffer[] {
  const memory = memories.get(world) ?? { version: -1, listed: new Map(), byLanguage: new Map() };
  memories.set(world, memory);
  const { listed, byLanguage } = memory;
  if (memory.version !== world.offersVersion) {
    for (const offer of world.offers.offers()) {
      if (listed.get(offer.id)?.offer === offer) continue;
      const one = asListed(offer);
      listed.set(offer.id, one);
      for (const sorted of byLanguage.values()) sorted.put(one);
    }
    memory.version = world.offersVersion;
  }
  const known = byLanguage.get(language);
  if (known) return known.rows();
  const sorted = createSorted(titleOrder('', language)) as unknown as Sorted<ListedOffer>;
  for (const one of listed.values()) sorted.put(one);
  byLanguage.set(language, sorted);
  return sorted.rows();
}

function asListed(offer: Offer): ListedOffer {
  let text: string | null = null;
  return {
    id: offer.id,
    title: offer.title,
    offer,
    staleAt: staleAt(offer),
    text: () => (text ??= fold(`${offer.title}\n${offer.description ?? ''}`)),
  };
}
