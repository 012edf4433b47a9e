type Point = readonly [number, number];
export type Placed = { readonly code: string; readonly at: Point };
export type Way = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** The nearest one that way: what lies aside counts twice, so that one does not drift off. */
export function nextTowards(places: readonly Placed[], from: Placed, way: Way): Placed | null {
  let best: Placed | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const one of places) {
    const [ahead, aside] = seenFrom(from.at, one.at, way);
    if (one.code === from.code || ahead <= 0 || Math.abs(aside) > ahead * 2) continue;
    const far = ahead + 2 * Math.abs(aside);
    if (far < least) [best, least] = [one, far];
  }
  return best;
}

function seenFrom([fromX, fromY]: Point, [x, y]: Point, way: Way): readonly [number, number] {
  const [dx, dy] = [x - fromX, y - fromY];
  if (way === 'ArrowLeft') return [-dx, dy];
  if (way === 'ArrowRight') return [dx, dy];
  return way === 'ArrowUp' ? [-dy, dx] : [dy, dx];
}

/** Where a key leads: an arrow to the nearest one that way, Home and End to the first and the last. */
export function reachedBy<T extends Placed>(key: string, places: readonly T[], from: Placed): T | null {
  if (key === 'Home') return places[0] ?? null;
  if (key === 'End') return places.at(-1) ?? null;
  if (!arrows.has(key)) return null;
  const next = nextTowards(places, from, key as Way);
  return places.find(({ code }) => code === next?.code) ?? null;
}
const arrows: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']);
