import { dayOf } from '../../../base/calendar.ts';
import { rankOf } from '../../../base/visibility.ts';
import { statusOf } from '../../../convention/participant.ts';
import { shortAt } from '../../at.ts';
import { coverageIndex } from '../../coverage.ts';
import type { Indicator, IndicatorCode, IndicatorsQuery } from '../figures.ts';
import { type Eyes, seen } from '../numbers/eyes.ts';
import { createSieve, type Sieve } from '../question/sieve.ts';
import { isGapFact, isStated, type PackedSubmission, rankOfFact } from '../world/submissions.ts';
import { atlasOf, type World } from '../world/world.ts';
import { needsInScope } from './needs-in-scope.ts';

/** The figures of domain.md §8 that are one number over another, for these eyes. */
export function indicators(
  world: World,
  { instrument, cycle, filter }: IndicatorsQuery,
  eyes: Eyes,
): Indicator[] {
  const sieve = createSieve(filter, instrument, world.population, atlasOf(world));
  const scope = submissionsIn(world, sieve, instrument, cycle, eyes);
  const needs = countNeeds(world, sieve, scope, cycle, eyes);
  return [
    indicator('RESPONSE_RATE', ...responses(world, sieve, scope)),
    indicator('NEEDS_STATED_PER_GAP', ...gapsWithNeeds(scope, sieve, eyes)),
    indicator('COVERAGE', needs.served, needs.open),
    indicator('OFFERED', needs.offered, needs.open),
    indicator('ALREADY_ASSISTED', needs.assisted, needs.all),
    indicator('BLOCKED_BY_PREREQUISITES', needs.waiting, needs.open),
  ];
}

/** Per cent rounded half up; null over nothing. */
export const indicator = (code: IndicatorCode, numerator: number, denominator: number): Indicator => ({
  code,
  numerator,
  denominator,
  percent: percentOf(numerator, denominator),
});

export const percentOf = (numerator: number, denominator: number): number | null =>
  denominator === 0 ? null : Math.floor((200 * numerator + denominator) / (2 * denominator));

const toSecretariat = rankOf('SECRETARIAT');

/**
 * The assessments in scope: of the instrument, in the cycle or each State's latest, of those that these eyes know of. A hidden one is
 * absent: it neither counts nor hides the one before it.
 */
export function submissionsIn(
  world: World,
  sieve: Sieve,
  instrument: string,
  cycle: string | null,
  eyes: Eyes,
): PackedSubmission[] {
  return world.submissions.ofParticipant.flatMap((all, participant) => {
    if (sieve.participants[participant] !== 1) return [];
    const some = all.filter(
      (one) => one.instrument === instrument && (cycle === null || one.cycle === cycle) && isKnown(one, eyes),
    );
    return some.slice(-1);
  });
}

/** That a State submitted is known to the secretariat, even where nothing was answered (that never blocks), and to whoever sees at least one of its answers. */
const isKnown = ({ participant, facts }: PackedSubmission, eyes: Eyes): boolean =>
  seen(eyes, toSecretariat, participant) || facts.some((fact) => seen(eyes, rankOfFact(fact), participant));

/** Parties that submitted by the date / parties at the date. */
function responses(world: World, sieve: Sieve, scope: readonly PackedSubmission[]): [number, number] {
  const today = dayOf(world.now);
  const { catalogue, numbers } = world.atlas;
  const isParty = (participant: number): boolean => {
    const one = catalogue.participants.get(numbers.participants.all[participant] as never);
    return one !== undefined && statusOf(one, today) === 'STATE_PARTY';
  };
  const submitted = scope.filter(
    ({ participant, firstSubmittedAt }) => firstSubmittedAt <= world.now && isParty(participant),
  );
  const parties = [...sieve.participants.keys()].filter(
    (participant) => sieve.participants[participant] === 1 && isParty(participant),
  );
  return [submitted.length, parties.length];
}

/** Gap answers that state assistance wanted / gap answers [WG 19]. */
function gapsWithNeeds(scope: readonly PackedSubmission[], sieve: Sieve, eyes: Eyes): [number, number] {
  let withNeeds = 0;
  let gaps = 0;
  for (const { participant, provisions, facts } of scope) {
    facts.forEach((fact, at) => {
      if (
        !isGapFact(fact) ||
        sieve.provisions[shortAt(provisions, at)] !== 1 ||
        !seen(eyes, rankOfFact(fact), participant)
      )
        return;
      gaps++;
      if (isStated(fact)) withNeeds++;
    });
  }
  return [withNeeds, gaps];
}

const { OFFERED: offered, AGREED: agreed, UNDER_WAY: underWay, MET: met } = coverageIndex;

/** Needs of the scope: all but withdrawn, and of the open ones how far they are served. */
function countNeeds(
  world: World,
  sieve: Sieve,
  scope: readonly PackedSubmission[],
  cycle: string | null,
  eyes: Eyes,
) {
  const counts = { all: 0, open: 0, served: 0, offered: 0, assisted: 0, waiting: 0 };
  const { waitsFor, alreadyAssistedBy } = world.needs;
  for (const { slot, coverage, participant } of needsInScope(world, sieve, scope, cycle, eyes)) {
    counts.all++;
    if (alreadyAssistedBy.has(slot)) counts.assisted++;
    if (coverage === met) continue;
    counts.open++;
    if (coverage === agreed || coverage === underWay) counts.served++;
    if (coverage === offered) counts.offered++;
    if (waitsFor.get(slot)?.some(({ label }) => seen(eyes, rankOf(label), participant))) counts.waiting++;
  }
  return counts;
}
