export type Point = readonly [number, number];

/** Moves points that are nearer than `apart` away from each other, each as little as it can. */
export function spread(points: readonly Point[], apart: number): readonly Point[] {
  const placed = points.map(([x, y]) => [x, y] as [number, number]);
  for (let round = 0; round < 400; round += 1) {
    let moved = false;
    for (const [index, one] of placed.entries())
      for (const other of placed.slice(index + 1)) moved = pushed(one, other, apart) || moved;
    if (!moved) break;
  }
  return placed.map(([x, y]) => [Math.round(x), Math.round(y)]);
}

function pushed(one: [number, number], other: [number, number], apart: number): boolean {
  const [dx, dy] = [other[0] - one[0], other[1] - one[1]];
  const distance = Math.hypot(dx, dy);
  if (distance >= apart) return false;
  const [ux, uy] = distance === 0 ? [1, 0] : [dx / distance, dy / distance];
  const half = (apart - distance) / 2 + 0.25;
  one[0] -= ux * half;
  one[1] -= uy * half;
  other[0] += ux * half;
  other[1] += uy * half;
  return true;
}
