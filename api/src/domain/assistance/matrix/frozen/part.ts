import { coverageIndex } from '../../coverage.ts';
import type { Frozen, FrozenActivity } from './frozen.ts';

/** The same with these needs alone, in this order, and the help that may be for their States. */
export function partOf(frozen: Frozen, places: readonly number[]): Frozen {
  const { needs } = frozen;
  const placeNow = new Map(places.map((place, now) => [place, now]));
  const nth = (column: readonly number[]) => places.map((place) => column[place] as number);
  const moved = <Rest extends readonly unknown[]>(
    lists: readonly (readonly [number, ...Rest])[],
  ): (readonly [number, ...Rest])[] =>
    lists.flatMap(([place, ...rest]) => {
      const now = placeNow.get(place);
      return now === undefined ? [] : [[now, ...rest] as readonly [number, ...Rest]];
    });
  const states = new Set(places.map((place) => frozen.participants[needs.participant[place] as number]));
  const isForThem = ({ participants, needs: named }: FrozenActivity) =>
    named.length > 0 || participants.some((state) => states.has(state));
  const anyOffered = places.some((place) => needs.coverage[place] === coverageIndex.OFFERED);
  return {
    ...frozen,
    activities: frozen.activities.filter(isForThem),
    // What fits a need is asked only of those that have nothing but an offer.
    offers: anyOffered ? frozen.offers : [],
    ...(frozen.reach && !anyOffered && { reach: { ...frozen.reach, offers: [] } }),
    needs: {
      participant: nth(needs.participant),
      provision: nth(needs.provision),
      type: nth(needs.type),
      category: nth(needs.category),
      coverage: nth(needs.coverage),
      horizon: nth(needs.horizon),
      marks: nth(needs.marks),
      subjects: moved(needs.subjects),
      agreed: moved(needs.agreed),
      ids: moved(needs.ids),
    },
  };
}
