import type { NeedId, ProviderId } from '../../../base/ids.ts';
import { byteAt, intAt } from '../../at.ts';
import { coverageIndex, coverages } from '../../coverage.ts';
import type { SupposedOffer } from '../../scenario/scenario.ts';
import { selectNeeds } from '../count/select-needs.ts';
import type { NeedFilter } from '../figures.ts';
import type { Eyes } from '../numbers/eyes.ts';
import { createSieve } from '../question/sieve.ts';
import { providersOfNeed } from '../world/providers-of-need.ts';
import { atlasOf, type World } from '../world/world.ts';
import { overlay } from './overlay.ts';
import { spend } from './spend.ts';
import { statesOf } from './states.ts';
import type { Supposed } from './supposed.ts';
import { type Changed, tally } from './tally.ts';
import { unlockedBy } from './unlocked.ts';

const { UNMET: unmet, OFFERED: offered } = coverageIndex;

/** What is supposed: offers, the needs that are looked at, and how much there is to spend in whole US dollars. */
export interface Supposing {
  /** Each once. */
  readonly offers: readonly SupposedOffer[];
  readonly filter: NeedFilter;
  readonly budget: number | null;
}

/** What these eyes would see change: exactly what they will see once the offers are as supposed. The world stays as it is. */
export function suppose(world: World, { offers: supposed, filter, budget }: Supposing, eyes: Eyes): Supposed {
  const sieve = createSieve(filter, null, world.population, atlasOf(world));
  const laid = overlay(world, supposed);
  const selected = selectNeeds(world, sieve, eyes);
  const changed = new Map<number, Changed>();
  const reached: number[] = [];
  const unserved: number[] = [];
  for (let at = 0; at < selected.count; at++) {
    const slot = intAt(selected.slots, at);
    if (!laid.touches(slot)) continue;
    const before = byteAt(selected.coverages, at);
    const would = laid.wouldFit(slot);
    const after = before > offered ? before : would || laid.others(slot) ? offered : unmet;
    if (after !== before) changed.set(slot, { slot, before, after });
    if (!would) continue;
    if (!laid.fitsNow(slot)) reached.push(slot);
    if (before <= offered) unserved.push(slot);
  }
  const covered = [...changed.values()].filter(({ after }) => after === offered).map(({ slot }) => slot);
  return {
    ...tally(world, selected, changed),
    needs: [...changed.values()].map(({ slot, before, after }) => ({
      need: world.needs.ids[slot] as NeedId,
      before: coverages[before] ?? 'UNMET',
      after: coverages[after] ?? 'UNMET',
    })),
    states: statesOf(world, covered),
    unlocks: unlockedBy(world, covered, eyes),
    overlaps: overlapsOf(world, reached, supposed, eyes),
    reached: reached.map((slot) => world.needs.ids[slot] as NeedId),
    spending: budget === null ? null : spend(world, unserved, budget),
  };
}

/** Who else has agreed to, or serves, what these offers would newly fit. */
function overlapsOf(
  world: World,
  reached: readonly number[],
  supposed: readonly SupposedOffer[],
  eyes: Eyes,
): Supposed['overlaps'] {
  const { needs, numbers, atlas } = world;
  const own = new Set(supposed.map(({ after }) => numbers.providers.find(after.provider)));
  const found = new Map<number, NeedId[]>();
  for (const slot of reached) {
    for (const provider of providersOfNeed(world, slot, eyes)) {
      if (own.has(provider)) continue;
      const ids = found.get(provider) ?? [];
      found.set(provider, ids);
      ids.push(needs.ids[slot] as NeedId);
    }
  }
  return atlas.providersByName
    .filter((provider) => found.has(provider))
    .map((provider) => ({
      provider: numbers.providers.all[provider] as ProviderId,
      needs: found.get(provider) ?? [],
    }));
}
