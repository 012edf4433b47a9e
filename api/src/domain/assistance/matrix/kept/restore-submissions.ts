import type { ParticipantCode } from '../../../base/ids.ts';
import { minglePopulation } from '../change/put-row.ts';
import { type PackedSubmission, placeSubmission, shareSubmissions } from '../world/submissions.ts';
import type { World } from '../world/world.ts';

/** Takes them in; a State whose submissions are what they are today shares what follows from them. */
export function restoreSubmissions(world: World, kept: readonly PackedSubmission[]): void {
  const { submissions, numbers } = world;
  const now = world.today?.world.submissions;
  const ofStates = new Map<number, PackedSubmission[]>();
  for (const packed of kept) {
    const known = now?.byId.get(packed.id);
    const one = known && same(known, packed) ? known : packed;
    const list = ofStates.get(packed.participant);
    if (list) list.push(one);
    else ofStates.set(packed.participant, [one]);
  }
  for (const [participant, list] of ofStates) {
    minglePopulation(world, { participant: numbers.participants.all[participant] as ParticipantCode });
    const today = now?.ofParticipant[participant] ?? [];
    if (now && today.length === list.length && list.every((one) => today.includes(one)))
      shareSubmissions(submissions, now, participant);
    else for (const one of list) placeSubmission(submissions, one, numbers);
  }
}

const same = (one: PackedSubmission, other: PackedSubmission): boolean =>
  one.participant === other.participant &&
  one.instrument === other.instrument &&
  one.cycle === other.cycle &&
  one.submittedAt === other.submittedAt &&
  one.firstSubmittedAt === other.firstSubmittedAt &&
  equal(one.provisions, other.provisions) &&
  equal(one.facts, other.facts);

function equal(one: Uint8Array | Uint16Array, other: Uint8Array | Uint16Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
