import { type Instant, instantOf, millisecondsOf } from '../base/calendar.ts';
import type { SubscriptionId } from '../base/ids.ts';
import type { Due } from '../base/schedule.ts';
import type { DigestPeriod } from './subscription.ts';

/** From where to where a digest tells what changed: instants, or editions. */
export interface DigestSpan {
  readonly from: Instant;
  readonly to: Instant;
  /** Of a digest that comes with an edition: what was published, not what was there in between. */
  readonly editions?: { readonly from: number; readonly to: number };
}

/** What a mail of the outbox has of a digest: no figure. What it tells is worked out when it is sent, for whoever reads it then. */
export interface DigestOf extends DigestSpan {
  readonly subscription: SubscriptionId;
  readonly every: DigestPeriod;
}

/** What differs in what is followed: needs that are new there and that are gone from there, and those that are further or less far served. */
export interface DigestCounts {
  readonly added: number;
  readonly gone: number;
  readonly further: number;
  readonly fallen: number;
}

export const nothingChanged: DigestCounts = { added: 0, gone: 0, further: 0, fallen: 0 };
export const isNews = ({ added, gone, further, fallen }: DigestCounts): boolean =>
  added + gone + further + fallen > 0;

/** The hour of Universal Time at which the day's digests are made: after its reminders. */
export const digestHour = 7;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** 1 January 1970 was a Thursday. */
const firstMonday = 4 * dayMs + digestHour * hourMs;

/** The last beginning of a period that has come by then. */
const begun: Readonly<Record<Exclude<DigestPeriod, 'EDITION'>, (at: Instant) => Instant>> = {
  WEEK: (at) => {
    const since = millisecondsOf(at) - firstMonday;
    return instantOf(firstMonday + Math.floor(since / (7 * dayMs)) * 7 * dayMs);
  },
  MONTH: (at) => {
    const [year, month] = instantOf(millisecondsOf(at) - digestHour * hourMs)
      .split('-')
      .map(Number) as [number, number];
    return instantOf(Date.UTC(year, month - 1, 1, digestHour));
  },
};

/** The period that has ended in between; those that were missed are one. Null: none has. */
export function spanOf(every: Exclude<DigestPeriod, 'EDITION'>, { since, due }: Due): DigestSpan | null {
  const [from, to] = [begun[every](since), begun[every](due)];
  return from < to ? { from, to } : null;
}
