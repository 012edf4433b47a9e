import { selectNeeds } from '../count/select-needs.ts';
import type { NeedFilter } from '../figures.ts';
import type { Eyes } from '../numbers/eyes.ts';
import { createSieve } from '../question/sieve.ts';
import { atlasOf, type World } from '../world/world.ts';

/** Which needs a filter lets through, of both populations where it names none: by slot. */
export function passingNeeds(world: World, filter: NeedFilter | null | undefined, eyes: Eyes) {
  if (!filter || Object.values(filter).every((one) => one == null)) return null;
  const atlas = atlasOf(world);
  const passing = new Set<number>();
  for (const population of filter.population ? [filter.population] : (['REAL', 'FICTIONAL'] as const)) {
    const { count, slots } = selectNeeds(world, createSieve(filter, null, population, atlas), eyes);
    for (let at = 0; at < count; at++) passing.add(slots[at] as number);
  }
  return passing;
}
