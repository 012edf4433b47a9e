import { type Day, dayOf, type Instant } from '../../base/calendar.ts';
import type { AssessmentId, ParticipantCode, Reference, UserId } from '../../base/ids.ts';
import { Invalid } from '../../base/refusal.ts';

/** One provision, looked after by one person until a day. */
export interface Assigned {
  readonly person: UserId;
  readonly provision: Reference;
  readonly due: Day;
  /** When this day was set: nobody is reminded of it before. */
  readonly setAt: Instant;
}

/** Who looks after what in one assessment, as its focal point has divided it. */
export interface Assignments {
  readonly id: AssessmentId;
  readonly participant: ParticipantCode;
  /** 0 before the first. */
  readonly revision: number;
  readonly list: readonly Assigned[];
}

export const noAssignments = (id: AssessmentId, participant: ParticipantCode): Assignments => ({
  id,
  participant,
  revision: 0,
  list: [],
});

export interface Division {
  readonly person: UserId;
  readonly provisions: readonly Reference[];
  readonly due: Day;
  /** From whom they are taken. */
  readonly insteadOf: UserId | null;
}

/** These provisions are the person's until that day; what was said of them before is replaced, and a day that stays keeps since when it is set. */
export function assigned(
  before: Assignments,
  { person, provisions, due, insteadOf }: Division,
  now: Instant,
): Assignments {
  if (due < dayOf(now)) throw new Invalid('This day is over. Choose today or a later one.', ['due']);
  const named = new Set(provisions);
  const had = new Map(
    before.list.filter((one) => one.person === person).map((one) => [one.provision, one] as const),
  );
  const kept = before.list.filter(
    (one) => !(named.has(one.provision) && (one.person === person || one.person === insteadOf)),
  );
  const given = provisions.map((provision) => {
    const one = had.get(provision);
    return one?.due === due ? one : { person, provision, due, setAt: now };
  });
  return { ...before, revision: before.revision + 1, list: [...kept, ...given] };
}

/** They are no longer that person's. */
export function unassigned(
  before: Assignments,
  person: UserId,
  provisions: readonly Reference[],
): Assignments {
  const named = new Set(provisions);
  const list = before.list.filter((one) => !(one.person === person && named.has(one.provision)));
  return { ...before, revision: before.revision + 1, list };
}

/** What is assigned to this person in any of these. */
export const assignedTo = (
  person: UserId,
  all: readonly Pick<Assignments, 'list'>[],
): ReadonlySet<Reference> =>
  new Set(
    all.flatMap(({ list }) => list.filter((one) => one.person === person).map(({ provision }) => provision)),
  );
