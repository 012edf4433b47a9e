import { type AssessmentId, answerId, type ParticipantCode, type Reference } from '../../../base/ids.ts';
import { addAt, shortAt } from '../../at.ts';
import type { SilentGapsOfState } from '../figures.ts';
import { type Eyes, seen } from '../numbers/eyes.ts';
import { type Axis, nowhere } from '../question/axis.ts';
import type { Sieve } from '../question/sieve.ts';
import type { Table } from '../question/table.ts';
import { isGapFact, rankOfFact } from '../world/submissions.ts';
import type { World } from '../world/world.ts';

/**
 * Gaps about which the State said nothing [WG 19]. They have a State and a provision and nothing else, so they are in the totals of
 * every other dimension, and where types, subjects, providers or goals are asked for there are none.
 */
export function countSilentGaps(
  world: World,
  { rows, columns, sieve }: Table,
  eyes: Eyes,
  silentGaps: Int32Array,
): void {
  if (!mayBeSilent(sieve)) return;
  const width = columns.keys.length + 1;
  const total = rows.keys.length;
  eachSilentGap(world, sieve, eyes, (participant, provision) => {
    const row = placeOn(rows, participant, provision);
    const column = placeOn(columns, participant, provision);
    if (row === nowhere || column === nowhere) return;
    add(silentGaps, total * width + width - 1);
    if (row < total) add(silentGaps, row * width + width - 1);
    if (column < width - 1) add(silentGaps, total * width + column);
    if (row < total && column < width - 1) add(silentGaps, row * width + column);
  });
}

const mayBeSilent = ({ withoutType, withoutSubject, providers, goals }: Sieve): boolean =>
  withoutType && withoutSubject && providers === null && goals === null;

const add = (counts: Int32Array, cell: number): void => {
  addAt(counts, cell);
};

/** State by State in the alphabet, provisions in the order of the Convention; gap answers in force beside, stated or not. */
export function listSilentGaps(
  world: World,
  sieve: Sieve,
  eyes: Eyes,
): { gapAnswers: number; states: SilentGapsOfState[] } {
  const { numbers, atlas, submissions } = world;
  const byState = new Map<number, number[]>();
  if (mayBeSilent(sieve))
    eachSilentGap(world, sieve, eyes, (participant, provision) => {
      byState.set(participant, [...(byState.get(participant) ?? []), provision]);
    });
  let gapAnswers = 0;
  submissions.inForce.forEach((facts, participant) => {
    if (sieve.participants[participant] !== 1) return;
    facts.forEach((fact, provision) => {
      if (isGapFact(fact) && sieve.provisions[provision] === 1 && seen(eyes, rankOfFact(fact), participant))
        gapAnswers++;
    });
  });
  const states = [...byState].map(([participant, found]) => {
    const inOrder = found.sort((a, b) => shortAt(atlas.provisionRank, a) - shortAt(atlas.provisionRank, b));
    const provisions = inOrder.map((provision) => numbers.provisions.all[provision] as Reference);
    const answers = inOrder.map((provision, at) =>
      answerId(inForceIn(world, participant, provision), provisions[at] as Reference),
    );
    return { participant: numbers.participants.all[participant] as ParticipantCode, provisions, answers };
  });
  return { gapAnswers, states };
}

/** The latest submission that answers this provision. */
const inForceIn = ({ submissions }: World, participant: number, provision: number): AssessmentId =>
  (submissions.ofParticipant[participant] ?? []).findLast(({ provisions }) => provisions.includes(provision))
    ?.id as AssessmentId;

function eachSilentGap(
  world: World,
  sieve: Sieve,
  eyes: Eyes,
  visit: (participant: number, provision: number) => void,
): void {
  for (const participant of world.atlas.participantsByName) {
    if (sieve.participants[participant] !== 1) continue;
    for (const { provision, rank } of world.submissions.silent[participant] ?? []) {
      if (sieve.provisions[provision] === 1 && seen(eyes, rank, participant)) visit(participant, provision);
    }
  }
}

/** Its key's place; the total's on an axis on which it has none. */
function placeOn({ family, table, keys }: Axis, participant: number, provision: number): number {
  if (family === 'PROVISION') return table[provision] ?? nowhere;
  if (family === 'STATE') return table[participant] ?? nowhere;
  return keys.length;
}
