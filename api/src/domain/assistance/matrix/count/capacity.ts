import { type BudgetBand, budgetBands } from '../../../assessment/answer.ts';
import { byteAt, intAt, shortAt } from '../../at.ts';
import { coverageIndex } from '../../coverage.ts';
import { bandOf } from '../../matching/parts/budget.ts';
import type { CapacityOfType, IndicatorsQuery } from '../figures.ts';
import type { Eyes } from '../numbers/eyes.ts';
import { axisOf } from '../question/axis.ts';
import { createPlacing } from '../question/placing.ts';
import { createSieve } from '../question/sieve.ts';
import { atlasOf, type World } from '../world/world.ts';
import { capacityTaken } from './capacity-taken.ts';
import { countingOffers } from './help.ts';
import { percentOf, submissionsIn } from './indicators.ts';
import { needsInScope } from './needs-in-scope.ts';

/** Places and money that are offered against what is asked for, kind by kind, and of all kinds last (domain.md §8): kinds of which there is something. */
export function capacity(
  world: World,
  { instrument, cycle, filter }: IndicatorsQuery,
  eyes: Eyes,
): CapacityOfType[] {
  const atlas = atlasOf(world);
  const sieve = createSieve(filter, instrument, world.population, atlas);
  const types = axisOf('TYPE', atlas, sieve);
  const beside = axisOf('COVERAGE', atlas, sieve);
  const tallies = [...types.keys, null].map(tallyOf);
  const all = tallies.at(-1) as Tally;

  const scope = submissionsIn(world, sieve, instrument, cycle, eyes);
  for (const { slot, coverage } of needsInScope(world, sieve, scope, cycle, eyes)) {
    if (coverage === coverageIndex.MET) continue;
    const band = bandAt(world, slot);
    for (const tally of [tallies[types.table[shortAt(world.needs.type, slot)] ?? -1], all])
      if (tally) addNeed(tally, band);
  }

  const { cells, place } = createPlacing(types, beside, sieve);
  const width = beside.keys.length + 1;
  for (const placed of countingOffers(world, sieve)) {
    const count = place(placed);
    const offer = world.offers.get(placed.id);
    if (count === 0 || !offer) continue;
    const taken = offer.capacityPerYear === null ? 0 : capacityTaken(world, offer.id, eyes);
    for (let at = 0; at < count; at++) {
      const cell = intAt(cells, at);
      if (cell % width !== width - 1) continue;
      const tally = tallies[Math.floor(cell / width)];
      if (tally) addOffer(tally, offer, taken);
    }
  }
  return tallies.filter((one) => one === all || one.needs + one.offers > 0).map(told);
}

type Tally = {
  -readonly [Field in Exclude<keyof CapacityOfType, 'percent' | 'money'>]: CapacityOfType[Field];
} & { readonly money: Map<string, number> };

const tallyOf = (type: string | null): Tally => ({
  type,
  ...{ needs: 0, offers: 0, withPlaces: 0, places: 0, taken: 0 },
  ...{ withBudget: 0, askedFrom: 0, askedUpTo: 0, withCeiling: 0 },
  money: new Map(),
});

function addNeed(tally: Tally, band: ReturnType<typeof bandOf>): void {
  tally.needs++;
  if (band === null) return;
  tally.withBudget++;
  tally.askedFrom += band.from;
  if (tally.askedUpTo !== null)
    tally.askedUpTo = Number.isFinite(band.upTo) ? tally.askedUpTo + band.upTo : null;
}

type Supplied = NonNullable<ReturnType<World['offers']['get']>>;
function addOffer(tally: Tally, { capacityPerYear, ceiling }: Supplied, taken: number): void {
  tally.offers++;
  if (capacityPerYear !== null) {
    tally.withPlaces++;
    tally.places += capacityPerYear;
    tally.taken += taken;
  }
  if (ceiling === null) return;
  tally.withCeiling++;
  const { currency, minor } = ceiling;
  tally.money.set(currency, (tally.money.get(currency) ?? 0) + minor * (capacityPerYear ?? 1));
}

const told = ({ money, ...tally }: Tally): CapacityOfType => ({
  ...tally,
  percent: tally.withPlaces === 0 ? null : percentOf(tally.places, tally.needs),
  money: [...money].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, minor]) => ({ currency, minor })),
});

function bandAt({ needs }: World, slot: number): ReturnType<typeof bandOf> {
  const band = byteAt(needs.budgetBand, slot);
  return bandOf(band === 0 ? null : (budgetBands[band - 1] as BudgetBand));
}
