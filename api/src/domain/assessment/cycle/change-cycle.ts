import type { Instant } from '../../base/calendar.ts';
import { Incomplete, OutOfTurn } from '../../base/refusal.ts';
import { type Cycle, cycleId } from './cycle.ts';
import { type parseCycle, usualRemindDays } from './cycle-input.ts';

type Given = ReturnType<typeof parseCycle>;

/** A cycle as it is opened. */
export function openedCycle(instrument: string, cycle: string, given: Given, now: Instant): Cycle {
  const { deadline } = given;
  if (deadline === undefined)
    throw new Incomplete('A cycle is opened with a deadline. Send one.', ['deadline']);
  return {
    id: cycleId(instrument, cycle),
    instrument,
    cycle,
    revision: 1,
    partyTexts: {},
    invitedTexts: {},
    remindDays: usualRemindDays,
    openedAt: now,
    deadlineSetAt: now,
    closedAt: null,
    ...given,
    deadline,
  };
}

/** A closed one opens again by a deadline that is still to come. */
export function changedCycle(cycle: Cycle, given: Given, now: Instant): Cycle {
  if (cycle.closedAt !== null && given.deadline === undefined)
    throw new OutOfTurn('This cycle is closed. Send a deadline to open it again.', ['deadline']);
  const moved =
    given.deadline !== undefined && (given.deadline !== cycle.deadline || cycle.closedAt !== null);
  return {
    ...cycle,
    ...given,
    revision: cycle.revision + 1,
    deadlineSetAt: moved ? now : cycle.deadlineSetAt,
    closedAt: null,
  };
}

/** Nobody is reminded any longer; what comes still is taken, and is late after the deadline. */
export function closedCycle(cycle: Cycle, now: Instant): Cycle {
  if (cycle.closedAt !== null) throw new OutOfTurn('This cycle is closed already.', ['cycle']);
  return { ...cycle, revision: cycle.revision + 1, closedAt: now };
}
