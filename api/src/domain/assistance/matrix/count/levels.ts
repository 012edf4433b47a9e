import type { Reference } from '../../../base/ids.ts';
import { byteAt } from '../../at.ts';
import type { IndicatorsQuery, LevelShare } from '../figures.ts';
import { type Eyes, seen } from '../numbers/eyes.ts';
import { createSieve } from '../question/sieve.ts';
import { levelOfFact, rankOfFact } from '../world/submissions.ts';
import { atlasOf, type World } from '../world/world.ts';
import { submissionsIn } from './indicators.ts';

/**
 * What the States of the scope answered to each provision of the checklist, in its order (domain.md §8). A State of which these eyes see no answer
 * there is counted apart, whatever the reason.
 */
export function levels(
  world: World,
  { instrument, cycle, filter }: IndicatorsQuery,
  eyes: Eyes,
): LevelShare[] {
  const { catalogue, numbers } = world.atlas;
  const asked = catalogue.instruments.get(instrument)?.provisions ?? [];
  const sieve = createSieve(filter, instrument, world.population, atlasOf(world));
  const scope = submissionsIn(world, sieve, instrument, cycle, eyes);
  // By provision: none, yes, in part, no.
  const counts = new Uint32Array(4 * numbers.provisions.all.length);
  for (const { participant, provisions, facts } of scope)
    provisions.forEach((provision, at) => {
      const fact = byteAt(facts, at);
      if (!seen(eyes, rankOfFact(fact), participant)) return;
      const place = 4 * provision + levelOfFact(fact);
      counts[place] = (counts[place] ?? 0) + 1;
    });
  return asked.flatMap((provision: Reference) => {
    const number = numbers.provisions.find(provision) ?? -1;
    if (sieve.provisions[number] !== 1) return [];
    const [yes, inPart, no] = [1, 2, 3].map((level) => counts[4 * number + level] ?? 0) as [
      number,
      number,
      number,
    ];
    return [{ provision, yes, inPart, no, notShown: scope.length - yes - inPart - no }];
  });
}
