import { groupOf, groups, type StateOnMap } from './states.ts';
import type { World } from './use-world.ts';

type Point = readonly [number, number];

/** A State on the map: as its own shape, as a circle where that is too small, or, invented, as a ring at sea. */
export type PlacedState = StateOnMap & {
  readonly at: Point;
  readonly drawn: 'shape' | 'circle' | 'ring';
};

/** Invented States get no shape, whatever their code is; whoever has no place is in the tiles and in the table. */
export function placed(
  states: readonly StateOnMap[],
  world: World,
  fictional: boolean,
): { readonly on: readonly PlacedState[]; readonly off: readonly StateOnMap[] } {
  const places = fictional ? atSea(states, world) : onLand(world);
  const on: PlacedState[] = [];
  const off: StateOnMap[] = [];
  for (const state of states) {
    const place = places.get(state.code);
    if (place) on.push({ ...state, ...place });
    else off.push(state);
  }
  return { on, off };
}

type Place = Pick<PlacedState, 'at' | 'drawn'>;

function onLand({ shapes, at, circles }: World): ReadonlyMap<string, Place> {
  return new Map([
    ...Object.keys(shapes).map((code): [string, Place] => [code, { at: at[code] ?? [0, 0], drawn: 'shape' }]),
    ...Object.entries(circles).map(([code, one]): [string, Place] => [code, { at: one.at, drawn: 'circle' }]),
  ]);
}

/** By code, so that a State keeps its place in every language and under every filter. */
function atSea(states: readonly StateOnMap[], { sea }: World): ReadonlyMap<string, Place> {
  return new Map(
    groups.flatMap((group) =>
      states
        .filter((one) => groupOf(one) === group)
        .map(({ code }) => code)
        .sort()
        .flatMap((code, index): [string, Place][] => {
          const at = sea[group]?.[index];
          return at ? [[code, { at, drawn: 'ring' }]] : [];
        }),
    ),
  );
}
