import type { ExtendedFeature, GeoProjection } from 'd3-geo';
import { ringsOf } from './lines.ts';
import type { Point } from './spread.ts';

/** Where the States of a group that are invented begin to be placed, by longitude and latitude. */
const middles: Readonly<Record<string, Point>> = {
  AFRICAN: [-8, -22],
  ASIA_PACIFIC: [80, -22],
  EASTERN_EUROPEAN: [60, 76],
  GRULAC: [-105, -22],
  WEOG: [-38, 42],
};
/** Between the middles of two rings, from the middle of a ring to the coast, and from one place that is tried to the next. */
const [apart, fromCoast, step] = [54, 26, 13];
/** More than any world for demonstration has in one group; whoever finds no place is in the tiles and in the table. */
const most = 24;

/** Free places at sea for each group, the nearest to its middle first; the groups choose by turns, so no place is of two of them. */
export function seaPoints(
  projection: GeoProjection,
  land: readonly ExtendedFeature[],
  width: number,
  height: number,
): Readonly<Record<string, readonly Point[]>> {
  const coast = land.flatMap((one) => ringsOf(one, projection)).map(boxed);
  const inWorld = boxed(ringsOf({ type: 'Sphere' } as never, projection)[0] ?? []);
  let left = grid(width, height).filter((place) =>
    around(place).every((one) => isIn(one, inWorld) && !coast.some((ring) => isIn(one, ring))),
  );
  const chosen = Object.entries(middles).map(([group, middle]) => ({
    group,
    at: projection([...middle]) ?? [0, 0],
    places: [] as Point[],
  }));
  for (let turn = 0; turn < most; turn += 1)
    for (const { at, places } of chosen) {
      const next = nearest(left, at);
      if (!next) continue;
      places.push(next);
      left = left.filter((one) => far(one, next) >= apart);
    }
  return Object.fromEntries(chosen.map(({ group, places }) => [group, places]));
}

const far = ([x = 0, y = 0]: readonly number[], [otherX = 0, otherY = 0]: readonly number[]): number =>
  Math.hypot(x - otherX, y - otherY);

function nearest(places: readonly Point[], at: readonly number[]): Point | null {
  let best: Point | null = null;
  for (const place of places) if (!best || far(place, at) < far(best, at)) best = place;
  return best && far(best, at) < reach ? best : null;
}
/** What is further off is not near the group. */
const reach = 520;

function grid(width: number, height: number): readonly Point[] {
  const along = (size: number) => Array.from({ length: Math.floor(size / step) }, (_, at) => at * step);
  return along(height).flatMap((y) => along(width).map((x): Point => [x, y]));
}

/** A place and what is around it. */
const around = ([x, y]: Point): readonly Point[] => [
  [x, y],
  ...Array.from({ length: 24 }, (_, turn): Point => {
    const away = turn % 2 === 0 ? fromCoast : fromCoast / 2;
    return [x + Math.cos((turn * Math.PI) / 12) * away, y + Math.sin((turn * Math.PI) / 12) * away];
  }),
];

type Boxed = { readonly ring: readonly (readonly number[])[]; readonly box: readonly number[] };
function boxed(ring: readonly (readonly number[])[]): Boxed {
  const [xs, ys] = [ring.map(([x = 0]) => x), ring.map(([, y = 0]) => y)];
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
  const largest = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);
  return { ring, box: [least(xs), least(ys), largest(xs), largest(ys)] };
}

/** By how often a line to the right crosses the ring. */
function isIn([x, y]: Point, { ring, box }: Boxed): boolean {
  const [left = 0, top = 0, right = 0, bottom = 0] = box;
  if (x < left || x > right || y < top || y > bottom) return false;
  let inside = false;
  for (const [at, [ax = 0, ay = 0]] of ring.entries()) {
    const [bx = 0, by = 0] = ring[(at + 1) % ring.length] ?? [];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
