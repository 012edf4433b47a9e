import type { NeedRow } from '../../../assessment/need.ts';
import type { Day } from '../../../base/calendar.ts';
import { horizonDays, unsaidPoints, weights } from '../weights.ts';
import { type PartRule, part } from './rule.ts';

/** How much of the time for which the State wishes help the offer's window covers. */
export const time: PartRule = (need, offer, { today }) => {
  const from = dayNumber(today);
  const until = wantedUntil(need, from);
  const points = timePoints(opensOn(offer.opens), closesOn(offer.closes), from, until);
  if (until === null) return part('TIME', points, 'time-unsaid');
  const named = { until: dayOfNumber(until), closes: offer.closes ?? '', opens: offer.opens ?? '' };
  if (points === weights.TIME) return part('TIME', points, 'time-whole', named);
  if (points === 0) return part('TIME', points, 'time-none', named);
  return closesOn(offer.closes) < until
    ? part('TIME', points, 'time-closes-before', named)
    : part('TIME', points, 'time-opens-after', named);
};

/** Days as whole numbers, so that the index counts as the rule does. */
export function timePoints(opens: number, closes: number, from: number, until: number | null): number {
  if (until === null) return unsaidPoints('TIME');
  const shared = Math.min(closes, until) - Math.max(opens, from) + 1;
  return shared <= 0 ? 0 : Math.floor((weights.TIME * shared) / (until - from + 1));
}

/** The last day for which the State wishes help: its target date, or the end of its horizon; null where it says neither. */
export function wantedUntil(
  { targetDate, horizon }: Pick<NeedRow, 'targetDate' | 'horizon'>,
  from: number,
): number | null {
  if (targetDate !== null) return Math.max(from, dayNumber(targetDate));
  return horizon === null ? null : from + horizonDays[horizon];
}

export const dayNumber = (day: Day): number => Math.floor(Date.parse(day) / 86_400_000);
export const opensOn = (opens: Day | null): number => (opens === null ? -ever : dayNumber(opens));
export const closesOn = (closes: Day | null): number => (closes === null ? ever : dayNumber(closes));

/** Beyond every day that can be written with four digits of year. */
const ever = 10_000_000;
const dayOfNumber = (day: number): Day => new Date(day * 86_400_000).toISOString().slice(0, 10);
