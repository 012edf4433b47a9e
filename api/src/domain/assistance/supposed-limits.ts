import type { Instant } from '../base/calendar.ts';
import type { LimitedStep, TimeLimits } from '../convention/time-limits.ts';
import type { MatchStage } from './match.ts';
import { dueSince } from './match-turns.ts';
import type { ListedMatch } from './matrix/world/listed-match.ts';

/** What another limit of one step would change: how many are past it by the one in force, and how many would be. */
export interface SupposedLimit {
  readonly step: LimitedStep;
  readonly before: number;
  readonly after: number;
}

type Waiting = Pick<ListedMatch, 'stage' | 'movedAt' | 'turns'>;

/** Waits for somebody longer than its limit. */
export function isLate({ stage, movedAt, turns }: Waiting, limits: TimeLimits, now: Instant): boolean {
  const due = turns.length > 0 ? dueSince(stage, movedAt, limits) : null;
  return due !== null && now > due;
}

/** How many matches at this stage are late. */
export const lateAt = (
  stage: MatchStage,
  matches: readonly Waiting[],
  limits: TimeLimits,
  now: Instant,
): number => matches.filter((one) => one.stage === stage && isLate(one, limits, now)).length;
