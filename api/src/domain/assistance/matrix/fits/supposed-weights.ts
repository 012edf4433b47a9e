import { needStateIndex } from '../../../assessment/need.ts';
import type { NeedId, OfferId } from '../../../base/ids.ts';
import type { Weights } from '../../../convention/weights.ts';
import { byteAt, shortAt } from '../../at.ts';
import { createOfferIndex, type OfferIndex } from '../../matching/offer-index.ts';
import { type Eyes, seen } from '../numbers/eyes.ts';
import { needAt } from '../world/need-columns.ts';
import { atlasOf, type World } from '../world/world.ts';
import { presence } from './fits.ts';

/** What other weights would change, among the pairs that fit today: they block nothing and unblock nothing. */
export interface SupposedWeights {
  /** Open needs, and their pairs with offers that are not blocked. */
  readonly needs: number;
  readonly pairs: number;
  readonly pairsWithOtherScore: number;
  /** Needs for which the offers would be listed in another order, and those for which another would be first. */
  readonly needsWithOtherOrder: number;
  readonly needsWithOtherFirst: number;
  /** Where it changes most, either way. */
  readonly examples: readonly SupposedScore[];
}

export interface SupposedScore {
  readonly need: NeedId;
  readonly offer: OfferId;
  readonly before: number;
  readonly after: number;
}

const mostExamples = 10;

/** It stops now and then, so that others may be served. */
export function* supposedWeights(
  world: World,
  weights: Weights,
  eyes: Eyes,
): Generator<void, SupposedWeights> {
  const { catalogue, fictional } = atlasOf(world);
  const { needs, offers } = world;
  const supposed = createOfferIndex({ ...catalogue, weights });
  supposed.tick(world.now);
  for (const offer of offers.offers()) {
    supposed.put(offer);
    supposed.setTaken(offer.id, world.taken.get(offer.id) ?? 0);
  }
  supposed.prepare();
  yield;
  const present = presence(world, eyes);
  const counts = {
    needs: 0,
    pairs: 0,
    pairsWithOtherScore: 0,
    needsWithOtherOrder: 0,
    needsWithOtherFirst: 0,
  };
  let examples: SupposedScore[] = [];
  for (const slot of needs.ids.keys()) {
    const owner = shortAt(needs.participant, slot);
    if (needs.state[slot] !== needStateIndex.OPEN || !seen(eyes, byteAt(needs.label, slot), owner)) continue;
    const need = needAt(needs, slot);
    const apart = world.fictionalOffers && fictional[owner] !== 1;
    const scores = (index: OfferIndex) => {
      const found = new Map<OfferId, number>();
      index.eachUnblocked(need, present, ({ id }, score) => {
        if (!(apart && world.placedOffers.get(id)?.fictional)) found.set(id, score);
      });
      return found;
    };
    const before = scores(offers);
    const after = scores(supposed);
    counts.needs++;
    counts.pairs += before.size;
    for (const [offer, score] of before) {
      const other = after.get(offer) ?? score;
      if (other === score) continue;
      counts.pairsWithOtherScore++;
      const example = { need: need.id, offer, before: score, after: other };
      const last = examples[mostExamples - 1];
      if (!last || byChange(example, last) < 0)
        examples = [...examples, example].sort(byChange).slice(0, mostExamples);
    }
    const first = inOrder(before);
    const then = inOrder(after);
    if (first.some((id, at) => id !== then[at])) counts.needsWithOtherOrder++;
    if (first[0] !== then[0]) counts.needsWithOtherFirst++;
    if (slot % 50 === 0) yield;
  }
  return { ...counts, examples };
}

/** Best first; of equal scores the same one before the other in both. */
const inOrder = (scores: ReadonlyMap<OfferId, number>): readonly OfferId[] =>
  [...scores.keys()].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || (a < b ? -1 : 1));

/** What changes most first. */
const byChange = (a: SupposedScore, b: SupposedScore): number =>
  change(b) - change(a) || (key(a) < key(b) ? -1 : 1);

const change = ({ before, after }: SupposedScore): number => Math.abs(after - before);
const key = ({ need, offer }: SupposedScore): string => `${need} ${offer}`;
