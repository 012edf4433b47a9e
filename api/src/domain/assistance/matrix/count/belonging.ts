import type { NeedId } from '../../../base/ids.ts';
import type { Belonging, Indicator, IndicatorsQuery } from '../figures.ts';
import type { Eyes } from '../numbers/eyes.ts';
import { createSieve } from '../question/sieve.ts';
import { atlasOf, type World } from '../world/world.ts';
import { indicator, submissionsIn } from './indicators.ts';
import { needsInScope } from './needs-in-scope.ts';

/** The share of needs that belong to a plan or a programme [WG 25], of those that these eyes see. */
export function belonging(
  world: World,
  { instrument, cycle, filter }: IndicatorsQuery,
  { plan, programme }: Belonging,
  eyes: Eyes,
): Indicator[] {
  const sieve = createSieve(filter, instrument, world.population, atlasOf(world));
  const scope = submissionsIn(world, sieve, instrument, cycle, eyes);
  const counts = { all: 0, either: 0, plan: 0, programme: 0 };
  for (const { slot } of needsInScope(world, sieve, scope, cycle, eyes)) {
    const id = world.needs.ids[slot] as NeedId;
    const inPlan = plan.has(id);
    const inProgramme = programme.has(id);
    counts.all++;
    if (inPlan || inProgramme) counts.either++;
    if (inPlan) counts.plan++;
    if (inProgramme) counts.programme++;
  }
  return [
    indicator('IN_PLAN_OR_PROGRAMME', counts.either, counts.all),
    indicator('IN_PLAN', counts.plan, counts.all),
    indicator('IN_PROGRAMME', counts.programme, counts.all),
  ];
}
