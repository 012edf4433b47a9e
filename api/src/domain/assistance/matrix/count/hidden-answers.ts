import type { ParticipantCode, Reference } from '../../../base/ids.ts';
import { rankOf } from '../../../base/visibility.ts';
import { byteAt, shortAt } from '../../at.ts';
import { type Eyes, seen } from '../numbers/eyes.ts';
import { createSieve } from '../question/sieve.ts';
import { levelOfFact, rankOfFact } from '../world/submissions.ts';
import { atlasOf, type World } from '../world/world.ts';

const toDonors = rankOf('DONORS');

/**
 * The levels that donors are not shown, of each State's latest submission to a checklist: by provision and State, with 4 where assistance is stated.
 * Left out is a State of which they see an answer there anywhere. For consent alone (domain.md §9).
 */
export function hiddenFromDonors(
  world: World,
  instrument: string,
): Map<Reference, Map<ParticipantCode, number>> {
  const { catalogue, numbers } = world.atlas;
  const { participants } = createSieve({}, instrument, world.population, atlasOf(world));
  const found = new Map<Reference, Map<ParticipantCode, number>>(
    (catalogue.instruments.get(instrument)?.provisions ?? []).map((provision) => [provision, new Map()]),
  );
  world.submissions.ofParticipant.forEach((all, participant) => {
    const latest = all.filter((one) => one.instrument === instrument).at(-1);
    if (!latest || participants[participant] !== 1) return;
    latest.facts.forEach((fact, at) => {
      const provision = shortAt(latest.provisions, at);
      if (levelOfFact(fact) === 0 || isShown(world, participant, provision, (rank) => rank >= toDonors))
        return;
      found
        .get(numbers.provisions.all[provision] as Reference)
        ?.set(numbers.participants.all[participant] as ParticipantCode, fact & 7);
    });
  });
  return found;
}

/** Whether these eyes see an answer of the State there, in any checklist and cycle. */
export function seesAnswer(world: World, state: ParticipantCode, provision: Reference, eyes: Eyes): boolean {
  const { participants, provisions } = world.numbers;
  const participant = participants.find(state);
  return (
    participant >= 0 &&
    isShown(world, participant, provisions.find(provision), (rank) => seen(eyes, rank, participant))
  );
}

function isShown(
  { submissions }: World,
  participant: number,
  provision: number,
  shows: (rank: number) => boolean,
): boolean {
  return (submissions.ofParticipant[participant] ?? []).some((one) => {
    const at = one.provisions.indexOf(provision);
    return at >= 0 && shows(rankOfFact(byteAt(one.facts, at)));
  });
}
