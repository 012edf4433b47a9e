import { plusDays } from '../base/calendar.ts';
import type { Due } from '../base/schedule.ts';
import type { Offer } from './offer.ts';
import { staleAt } from './offer-state.ts';

/** Days before an offer goes stale on which its provider is reminded (domain.md §5: it never silently stays). */
export const daysOfNotice = 14;

/** Whether its provider is to be reminded of it at `due`: the day of notice came since the last time, and it is still fresh. */
export function lapsesSoon(offer: Offer, { since, due }: Due): boolean {
  const stale = staleAt(offer);
  const notice = plusDays(stale, -daysOfNotice);
  return offer.withdrawnAt === null && since < notice && notice <= due && due < stale;
}
