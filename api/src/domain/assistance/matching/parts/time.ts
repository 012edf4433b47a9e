import type { NeedRow } from '../../../assessment/need.ts';
import type { Day } from '../../../base/calendar.ts';
import { horizonDays, share, unsaid } from '../weights.ts';
import { type PartRule, part } from './rule.ts';

/** How much of the time for which the State wishes help the offer's window covers. */
export const time: PartRule = (need, offer, facts) => {
  const from = dayNumber(facts.today);
  const until = wantedUntil(need, from);
  const opens = opensOn(offer.opens);
  const closes = closesOn(offer.closes);
  const points = timePoints(opens, closes, from, until, facts.catalogue.weights.parts.TIME);
  if (until === null) return part('TIME', points, facts, 'time-unsaid');
  const named = { until: dayOfNumber(until), closes: offer.closes ?? '', opens: offer.opens ?? '' };
  const covered = daysCovered(opens, closes, from, until);
  if (covered === until - from + 1) return part('TIME', points, facts, 'time-whole', named);
  if (covered <= 0) return part('TIME', points, facts, 'time-none', named);
  return closes < until
    ? part('TIME', points, facts, 'time-closes-before', named)
    : part('TIME', points, facts, 'time-opens-after', named);
};

/** Days as whole numbers, so that the index counts as the rule does. */
export function timePoints(
  opens: number,
  closes: number,
  from: number,
  until: number | null,
  of: number,
): number {
  if (until === null) return share(of, unsaid);
  const covered = daysCovered(opens, closes, from, until);
  return covered <= 0 ? 0 : Math.floor((of * covered) / (until - from + 1));
}

const daysCovered = (opens: number, closes: number, from: number, until: number): number =>
  Math.min(closes, until) - Math.max(opens, from) + 1;

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
export const dayOfNumber = (day: number): Day => new Date(day * 86_400_000).toISOString().slice(0, 10);
