import type { Frozen } from './frozen.ts';

/** The same with these needs alone, in this order; the help is all there. */
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
  return {
    ...frozen,
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
