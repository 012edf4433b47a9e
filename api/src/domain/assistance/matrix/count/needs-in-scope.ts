import { byteAt, intAt, shortAt } from '../../at.ts';
import { coverageIndex } from '../../coverage.ts';
import { type Eyes, seen } from '../numbers/eyes.ts';
import type { Sieve } from '../question/sieve.ts';
import { isStated, type PackedSubmission, rankOfFact } from '../world/submissions.ts';
import type { World } from '../world/world.ts';
import { selectNeeds } from './select-needs.ts';

/** A need that a figure counts. */
export interface NeedInScope {
  readonly slot: number;
  readonly coverage: number;
  readonly participant: number;
}

/** The needs that these eyes see and the sieve lets through, but withdrawn ones. A named cycle keeps those it stated. */
export function* needsInScope(
  world: World,
  sieve: Sieve,
  scope: readonly PackedSubmission[],
  cycle: string | null,
  eyes: Eyes,
): Generator<NeedInScope> {
  const stated = cycle === null ? null : statedIn(scope, eyes);
  const { participant: participants, provision } = world.needs;
  const { count, slots, coverages } = selectNeeds(world, sieve, eyes);
  for (let at = 0; at < count; at++) {
    const coverage = byteAt(coverages, at);
    const slot = intAt(slots, at);
    const participant = shortAt(participants, slot);
    if (coverage === coverageIndex.WITHDRAWN) continue;
    if (stated && !stated.has(placeOf(participant, shortAt(provision, slot)))) continue;
    yield { slot, coverage, participant };
  }
}

function statedIn(scope: readonly PackedSubmission[], eyes: Eyes): Set<number> {
  const stated = new Set<number>();
  for (const { participant, provisions, facts } of scope) {
    facts.forEach((fact, at) => {
      if (isStated(fact) && seen(eyes, rankOfFact(fact), participant))
        stated.add(placeOf(participant, shortAt(provisions, at)));
    });
  }
  return stated;
}

const placeOf = (participant: number, provision: number): number => participant * 0x10000 + provision;
