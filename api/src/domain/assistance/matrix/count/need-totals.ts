import { coverageIndex } from '../../coverage.ts';
import { type CoverageCounts, countsFrom, coverageWidth } from '../../coverage-counts.ts';
import type { NeedFilter } from '../figures.ts';
import type { Eyes } from '../numbers/eyes.ts';
import { createSieve } from '../question/sieve.ts';
import { atlasOf, type World } from '../world/world.ts';
import { selectNeeds, waits } from './select-needs.ts';

/** How many needs there are of each kind that a list's head tells of. */
export interface NeedTotals {
  /** All but withdrawn ones. */
  readonly needs: number;
  /** Neither met nor withdrawn; what follows is of these. */
  readonly open: number;
  readonly coverage: CoverageCounts;
  /** Agreed or under way. */
  readonly served: number;
  /** At least one offer fits. */
  readonly withOffer: number;
  /** For a prerequisite that these eyes see [WG 27]. */
  readonly waiting: number;
  readonly vague: number;
  /** Help is wanted though there is no gap: for the State to confirm. */
  readonly toConfirm: number;
}

const { MET: met, WITHDRAWN: withdrawn } = coverageIndex;

/** The same needs as `listNeeds` gives, counted in one pass. */
export function needTotals(world: World, filter: NeedFilter, eyes: Eyes): NeedTotals {
  const { needs } = world;
  const sieve = createSieve(filter, null, world.population, atlasOf(world));
  const { slots, coverages, count } = selectNeeds(world, sieve, eyes);
  const byCoverage = new Int32Array(coverageWidth);
  const totals = { needs: 0, open: 0, served: 0, withOffer: 0, waiting: 0, vague: 0, toConfirm: 0 };
  for (let at = 0; at < count; at++) {
    const slot = slots[at] as number;
    const far = coverages[at] as number;
    if (far === withdrawn) continue;
    totals.needs++;
    byCoverage[far] = (byCoverage[far] as number) + 1;
    if (far === met) continue;
    totals.open++;
    totals.withOffer += needs.offered[slot] as number;
    totals.vague += needs.vague[slot] as number;
    totals.toConfirm += needs.withoutGap[slot] as number;
    if (waits(world, slot, eyes)) totals.waiting++;
  }
  const coverage = countsFrom(byCoverage, 0);
  return { ...totals, served: coverage.agreed + coverage.underWay, coverage };
}
