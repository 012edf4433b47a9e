import { shortAt } from '../../at.ts';
import { createOfferIndex } from '../../matching/offer-index.ts';
import type { SupposedOffer } from '../../scenario/scenario.ts';
import { needAt } from '../world/need-columns.ts';
import { keptApart, touchedNeeds } from '../world/needs-in-reach.ts';
import type { World } from '../world/world.ts';

/** Some offers laid over those of the world, which stays as it is. */
export interface Overlay {
  /** Open needs that one of these offers touches, as it is or as it would be. */
  touches(slot: number): boolean;
  /** Does one of these offers fit the need as they are? */
  fitsNow(slot: number): boolean;
  /** Would one of them fit it? */
  wouldFit(slot: number): boolean;
  /** Does another offer than these, of an open need? */
  others(slot: number): boolean;
}

/** Each offer once. */
export function overlay(world: World, supposed: readonly SupposedOffer[]): Overlay {
  const { offers, needs, placedOffers } = world;
  const index = createOfferIndex(world.atlas.catalogue);
  index.tick(world.now);
  for (const { after } of supposed) {
    index.put(after);
    index.setTaken(after.id, world.taken.get(after.id) ?? 0);
  }
  const before = supposed.flatMap(({ after: { id } }) => placedOffers.get(id) ?? []);
  const after = supposed.map((one) => world.placeOffer(one.after));
  const hidden = new Set(before.map(({ id }) => id));

  const fitsNow = (slot: number) =>
    before.some(
      (placed) => !keptApart(world, placed, slot) && offers.fitsTouch(placed.id, needAt(needs, slot)),
    );
  const wouldFit = (slot: number) =>
    after.some(
      (placed) => !keptApart(world, placed, slot) && index.fitsTouch(placed.id, needAt(needs, slot)),
    );

  /** Another offer than these. */
  function others(slot: number): boolean {
    if (needs.offered[slot] !== 1) return false;
    const need = needAt(needs, slot);
    const apart = world.fictionalOffers && world.atlas.fictional[shortAt(needs.participant, slot)] !== 1;
    if (apart)
      return [...placedOffers.values()].some(
        ({ id, fictional }) => !fictional && !hidden.has(id) && offers.fitsTouch(id, need),
      );
    const ours = before.filter(({ id }) => offers.fitsTouch(id, need)).length;
    return offers.unblockedCount(need) > ours;
  }

  const touched = new Uint8Array(needs.ids.length);
  for (const placed of [...before, ...after])
    for (const slot of touchedNeeds(world, placed)) touched[slot] = 1;
  return {
    touches: (slot) => touched[slot] === 1,
    fitsNow,
    wouldFit,
    others,
  };
}
