import { dayOf, plusDays, startOf } from '../../base/calendar.ts';
import type { Due } from '../../base/schedule.ts';
import type { Assigned } from './assignment.ts';

/** Days before its day on which a person is reminded of what is assigned to them. */
const daysOfNotice = 3;

/** Whether this is the one time to remind of it: three days before its day, or the first time after it was set where that is later; never after the day. */
export function dueSoon({ due: day, setAt }: Assigned, { since, due }: Due): boolean {
  const early = plusDays(startOf(day), -daysOfNotice);
  const notice = early > setAt ? early : setAt;
  return since < notice && notice <= due && dayOf(due) <= day;
}
