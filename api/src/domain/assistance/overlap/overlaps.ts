import { begins, ceases, type Help, ofDifferentProviders, type Span } from './help.ts';
import { shelve } from './shelves.ts';

/** Places in the list that was given, the lower first. */
export type Pair = readonly [number, number];

/**
 * All pairs of different providers that help the same State, in the same article, by the same kind of help, in overlapping time (domain.md §6) [WG 2(e)].
 * Only what is for one State and one article is compared: never each with each.
 */
export function overlaps(list: readonly Help[]): readonly Pair[] {
  const found = new Set<number>();
  const pairs: Pair[] = [];
  const { starts, places } = shelve(list);
  for (let shelf = 0; shelf + 1 < starts.length; shelf++) {
    const [from, to] = [starts[shelf] as number, starts[shelf + 1] as number];
    for (let later = from + 1; later < to; later++) {
      const place = places[later] as number;
      for (let earlier = from; earlier < later; earlier++) {
        const other = places[earlier] as number;
        if (!overlap(list[other] as Help, list[place] as Help)) continue;
        const key = other * list.length + place;
        if (found.has(key)) continue;
        found.add(key);
        pairs.push([other, place]);
      }
    }
  }
  return pairs;
}

/** Of two that are for one State and one article. */
const overlap = (a: Help, b: Help): boolean =>
  a.types.some((type) => b.types.includes(type)) && meet(a.time, b.time) && ofDifferentProviders(a, b);

const meet = (a: Span, b: Span): boolean => begins(a) <= ceases(b) && begins(b) <= ceases(a);
