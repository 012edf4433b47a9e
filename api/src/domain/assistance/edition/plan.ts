import type { Day, Instant } from '../../base/calendar.ts';
import { dayOf } from '../../base/calendar.ts';
import { Invalid } from '../../base/refusal.ts';

export const editionPeriods = ['MONTH', 'QUARTER', 'YEAR', 'NEVER'] as const;
export type EditionPeriod = (typeof editionPeriods)[number];

/** When editions are published by themselves. */
export interface EditionPlan {
  readonly revision: number;
  readonly every: EditionPeriod;
  /** The day at whose beginning, by Universal Time, the next one is due; null where there is none. */
  readonly next: Day | null;
  /** The day of the month that it is counted from: a month that has fewer days ends before, and the one after it does not. */
  readonly onDay?: number | null;
}

const months: Readonly<Record<Exclude<EditionPeriod, 'NEVER'>, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/** Until the secretariat sets another: quarterly. */
export const usualPlan = (now: Instant): EditionPlan => ({
  revision: 0,
  ...from('QUARTER', firstDayAfter('QUARTER', dayOf(now))),
});

const from = (every: EditionPeriod, next: Day): Omit<EditionPlan, 'revision'> => ({
  ...{ every, next, onDay: dateOf(next) },
});

/** The plan as it is set: a day that has come is refused. Without a day the next period's first. */
export function setPlan(
  { revision }: EditionPlan,
  { every, next }: { readonly every: EditionPeriod; readonly next?: Day | null | undefined },
  now: Instant,
): EditionPlan {
  const today = dayOf(now);
  if (every === 'NEVER') {
    if (next != null)
      throw new Invalid('Editions are not published by themselves then. Leave the day out.', ['next']);
    return { revision: revision + 1, every, next: null, onDay: null };
  }
  if (next != null && next <= today)
    throw new Invalid('This day is not in the future. Choose a later one, or publish the edition now.', [
      'next',
    ]);
  return { revision: revision + 1, ...from(every, next ?? firstDayAfter(every, today)) };
}

export const isDue = ({ next }: EditionPlan, now: Instant): boolean => next !== null && next <= dayOf(now);

/** The plan once that edition is out: what was missed since is not made up for, the next is in the future. */
export function afterOne(plan: EditionPlan, now: Instant): EditionPlan {
  const { every, next } = plan;
  if (every === 'NEVER' || next === null) return plan;
  // One that was planned before its day of the month was kept.
  const onDay = plan.onDay ?? dateOf(next);
  let day = next;
  while (day <= dayOf(now)) day = later(day, months[every], onDay);
  return { ...plan, next: day, onDay };
}

/** The first day of the next month, quarter or year. */
function firstDayAfter(every: Exclude<EditionPeriod, 'NEVER'>, today: Day): Day {
  const [year, month] = today.split('-').map(Number) as [number, number];
  const count = months[every];
  const first = Math.floor((month - 1) / count) * count + count;
  return dayIn(year, first, 1);
}

/** So many months later, on this day of the month or the last that it has. */
function later(day: Day, count: number, onDay: number): Day {
  const [year, month] = day.split('-').map(Number) as [number, number];
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0)).getUTCDate();
  return dayIn(year, month - 1 + count, Math.min(onDay, last));
}

const dateOf = (day: Day): number => Number(day.slice(8));

const dayIn = (year: number, month: number, date: number): Day =>
  new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10) as Day;
