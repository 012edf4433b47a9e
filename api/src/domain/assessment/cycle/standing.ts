import type { Instant } from '../../base/calendar.ts';
import type { ParticipantCode } from '../../base/ids.ts';
import { type Cycle, deadlineEnd } from './cycle.ts';

export const cycleStages = ['SUBMITTED', 'BEGUN', 'NOT_BEGUN'] as const;
export type CycleStage = (typeof cycleStages)[number];

/** All that is told of an assessment that may not be submitted yet: that it was begun, never how much of it is drafted. */
export interface Begun {
  readonly participant: ParticipantCode;
  readonly instrument: string;
  readonly cycle: string;
  readonly firstSubmittedAt: Instant | null;
}

export interface Standing {
  readonly stage: CycleStage;
  readonly late: boolean;
}

/** Where a State is in a cycle. What was submitted once stays submitted, whatever its State edits since. */
export function standingOf(
  cycle: Pick<Cycle, 'deadline' | 'closedAt'>,
  begun: Pick<Begun, 'firstSubmittedAt'> | undefined,
  now: Instant,
): Standing {
  const submitted = begun?.firstSubmittedAt ?? null;
  const stage = submitted ? 'SUBMITTED' : begun ? 'BEGUN' : 'NOT_BEGUN';
  return { stage, late: (submitted ?? cycle.closedAt ?? now) >= deadlineEnd(cycle) };
}
