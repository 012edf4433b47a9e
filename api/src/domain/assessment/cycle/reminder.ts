import { type Instant, plusDays, startOf } from '../../base/calendar.ts';
import type { Due } from '../../base/schedule.ts';
import { type Cycle, deadlineEnd } from './cycle.ts';

/** What a State that has not submitted is told of a cycle, as it is when it is told. */
export const reminderKinds = ['opens', 'moved', 'deadline', 'overdue'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** After the deadline a State hears of it at once, and then once in so many days. */
export const daysBetween = 14;

type Moments = Pick<Cycle, 'deadline' | 'remindDays' | 'openedAt' | 'deadlineSetAt' | 'closedAt'>;

/**
 * Whose turn it is: what is to be said at `due` of a cycle to a State that has not submitted, once for all that came since the last time; null:
 * nothing came. It follows the deadline that the cycle has then, so that one that was moved takes its reminders with it.
 */
export function reminderDue(cycle: Moments, { since, due }: Due): ReminderKind | null {
  if (cycle.closedAt !== null && cycle.closedAt <= due) return null;
  const came = (moment: Instant) => since < moment && moment <= due && cycle.openedAt <= moment;
  const end = deadlineEnd(cycle);
  if (end <= due) return isOverdueTurn(end, came, due) ? 'overdue' : null;
  if (came(cycle.openedAt)) return 'opens';
  if (came(cycle.deadlineSetAt)) return 'moved';
  return cycle.remindDays.some((days) => came(plusDays(startOf(cycle.deadline), -days))) ? 'deadline' : null;
}

function isOverdueTurn(end: Instant, came: (moment: Instant) => boolean, due: Instant): boolean {
  for (let moment = end; moment <= due; moment = plusDays(moment, daysBetween)) if (came(moment)) return true;
  return false;
}
