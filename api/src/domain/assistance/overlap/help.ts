import { type Day, dayOf, plusDays } from '../../base/calendar.ts';
import type { Activity } from '../activity.ts';

/** What is compared, by numbers. An agreed match is here as the activity that agreeing made of it. */
export interface Help {
  readonly providers: readonly number[];
  readonly participants: readonly number[];
  readonly articles: readonly number[];
  readonly types: readonly number[];
  readonly time: Span;
}

/** Both days count; null: nobody knows. */
export interface Span {
  readonly from: Day | null;
  readonly until: Day | null;
}

type Dated = Pick<Activity, 'status' | 'starts' | 'ends' | 'changedAt'>;

/** When help is given, as far as it is said: what has not begun begins no earlier than the day on which that was said last, and what is closed ended by then. */
export function spanOf({ status, starts, ends, changedAt }: Dated): Span {
  const said = dayOf(changedAt);
  return {
    from: starts ?? (status === 'PIPELINE' ? earlier(said, ends) : null),
    until: ends ?? (status === 'CLOSED' ? later(said, starts) : null),
  };
}

/** How long help of which nobody says the first or the last day is taken to run: without a bound it would overlap with all that ever was. */
const usualDays = 548;

/** The time in which it is looked for: as it is said, and where that leaves it open as long as help usually runs. */
export function likelySpanOf(activity: Dated): Span {
  const from = activity.starts ?? likelyStart(activity);
  return { from, until: activity.ends ?? likelyEnd(activity, from) };
}

function likelyStart(activity: Dated): Day {
  const { from, until } = spanOf(activity);
  return later(daysFrom(until ?? dayOf(activity.changedAt), -usualDays), from ?? '');
}

function likelyEnd(activity: Dated, from: Day): Day {
  const { status, changedAt } = activity;
  const usual = daysFrom(from, usualDays);
  const runs = status === 'IMPLEMENTATION' || status === 'FINALISATION';
  return runs ? later(usual, dayOf(changedAt)) : earlier(usual, spanOf(activity).until);
}

const daysFrom = (day: Day, days: number): Day => dayOf(plusDays(`${day}T00:00:00.000Z`, days));
const earlier = (day: Day, other: Day | null): Day => (other !== null && other < day ? other : day);
const later = (day: Day, other: Day | null): Day => (other !== null && other > day ? other : day);

export const begins = ({ from }: Span): string => from ?? '';
export const ceases = ({ until }: Span): string => until ?? '~';

/** The time of both; null where there is none. */
export function commonTime(a: Span, b: Span): Span | null {
  const from = begins(a) > begins(b) ? a.from : b.from;
  const until = ceases(a) < ceases(b) ? a.until : b.until;
  return begins({ from, until }) <= ceases({ from, until }) ? { from, until } : null;
}

/** Of different providers: the organizations are not the same ones. */
export const ofDifferentProviders = (a: Pick<Help, 'providers'>, b: Pick<Help, 'providers'>): boolean =>
  a.providers.some((one) => !b.providers.includes(one)) ||
  b.providers.some((one) => !a.providers.includes(one));
