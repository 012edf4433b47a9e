import { rankOf } from '../../../base/visibility.ts';
import { type Eyes, seen } from '../numbers/eyes.ts';
import { passingFacts } from '../question/passing-facts.ts';
import { passesGoals } from '../question/placing.ts';
import type { Sieve } from '../question/sieve.ts';
import { coverageSeen } from '../world/coverage-of-needs.ts';
import { coverageIn } from '../world/facts.ts';
import { type NeedColumns, unlikeForSome } from '../world/need-columns.ts';
import { providersOfNeed } from '../world/providers-of-need.ts';
import type { World } from '../world/world.ts';
import { countingActivities } from './help.ts';

/** Needs that somebody sees and a sieve lets through, with their coverage for these eyes; both hold until the next are selected. */
export interface Selection {
  readonly count: number;
  readonly slots: Int32Array;
  readonly coverages: Uint8Array;
}

/** State by State, in the order of `states`. Room is kept from one time to the next: there are 60,000 needs, and this is asked after every change. */
export function selectNeeds(
  world: World,
  sieve: Sieve,
  eyes: Eyes,
  states: readonly number[] = world.atlas.participantsByName,
): Selection {
  const { slots: selected, coverages: found } = roomFor(world);
  // Held in variables: this loop runs over every need there is.
  const { provision, type, subjects, facts, ofParticipant } = world.needs;
  const { provisions, types, coverages, participants, providers, waiting } = sieve;
  const byLevel = passingFacts(sieve, eyes.level);
  const bySubject = passingSubjects(sieve, world.needs);
  const ofOwn =
    eyes.audience.participants.length === 0
      ? byLevel
      : passingFacts(sieve, Math.min(eyes.level, eyes.ownLevel));
  const ofGoals = sieve.goals && servedFor(world, sieve, eyes);
  let count = 0;
  for (const participant of states) {
    const slots = ofParticipant[participant];
    if (slots === undefined || participants[participant] !== 1) continue;
    const passing = eyes.own[participant] === 1 ? ofOwn : byLevel;
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i] as number;
      const said = facts[slot] as number;
      if (passing[said] === 0) continue;
      if (provisions[provision[slot] as number] === 0 || types[type[slot] as number] === 0) continue;
      if (bySubject !== null && bySubject[subjects[slot] as number] === 0) continue;
      let far = coverageIn(said);
      if (far >= unlikeForSome) {
        far = coverageSeen(world, slot, eyes);
        if (coverages[far] === 0) continue;
      }
      if (ofGoals !== null && !ofGoals.has(slot)) continue;
      if (waiting !== null && waits(world, slot, eyes) !== waiting) continue;
      if (
        providers !== null &&
        !providersOfNeed(world, slot, eyes).some((provider) => providers[provider] === 1)
      )
        continue;
      selected[count] = slot;
      found[count] = far;
      count++;
    }
  }
  return { count, slots: selected, coverages: found };
}

/** Needs that activities with these goals serve, of those that these eyes see and that count. */
function servedFor(world: World, sieve: Sieve, eyes: Eyes): ReadonlySet<number> {
  const tagged = countingActivities(world, sieve, eyes).filter((one) => passesGoals(sieve, one));
  return new Set(tagged.flatMap(({ serves }) => serves));
}

/** By list of subjects: 1 lets through; null where all do. */
function passingSubjects(
  { subjects, withoutSubject }: Sieve,
  { listsOfSubjects }: NeedColumns,
): Uint8Array | null {
  if (withoutSubject && subjects.every((mark) => mark === 1)) return null;
  return Uint8Array.from(listsOfSubjects, (list) =>
    (list.length === 0 ? withoutSubject : list.some((subject) => subjects[subject] === 1)) ? 1 : 0,
  );
}

/** For a prerequisite that these eyes see to be a gap [WG 27]. */
export const waits = ({ needs }: World, slot: number, eyes: Eyes): boolean =>
  needs.waitsFor
    .get(slot)
    ?.some(({ label }) => seen(eyes, rankOf(label), needs.participant[slot] as number)) ?? false;

function roomFor(world: World): { slots: Int32Array; coverages: Uint8Array } {
  const size = world.needs.label.length;
  if (world.selection.slots.length < size)
    world.selection = { slots: new Int32Array(size), coverages: new Uint8Array(size) };
  return world.selection;
}
