/** A small seeded generator (mulberry32): the same seed number gives the same world every time. */
export function seeded(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  return {
    next,
    below,
    one,
    chance: (probability: number): boolean => next() < probability,
    /** `count` different ones (all, where there are fewer). */
    some<T>(list: readonly T[], count: number): T[] {
      const rest = [...list];
      const taken: T[] = [];
      while (taken.length < count && rest.length > 0) taken.push(...rest.splice(below(rest.length), 1));
      return taken;
    },
    /** Weighted by the numbers given. */
    weighted<T>(list: readonly (readonly [T, number])[]): T {
      let left = next() * list.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of list) {
        left -= weight;
        if (left < 0) return value;
      }
      return (list[list.length - 1] as readonly [T, number])[0];
    },
  };
}
export type Random = ReturnType<typeof seeded>;

/** Splits a total among `count` so that few have much: shares fall as 1/(rank + 3), whole numbers, exact sum, each at most `most`. */
export function skewed(total: number, count: number, most: number): number[] {
  const weights = Array.from({ length: count }, (_, rank) => 1 / (rank + 3));
  const sum = weights.reduce((a, b) => a + b, 0);
  const shares = weights.map((weight) => Math.min(most, Math.floor((total * weight) / sum)));
  let left = total - shares.reduce((a, b) => a + b, 0);
  for (let at = 0; left > 0; at = (at + 1) % count) {
    if ((shares[at] as number) >= most) continue;
    shares[at] = (shares[at] as number) + 1;
    left -= 1;
  }
  return shares;
}
