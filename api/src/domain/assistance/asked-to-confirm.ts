import { type Instant, millisecondsOf, plusDays } from '../base/calendar.ts';
import type { Due } from '../base/schedule.ts';
import { daysOfNotice } from './lapsing-offer.ts';
import type { Offer } from './offer.ts';
import { staleAt } from './offer-state.ts';

/** Days after it went stale for which its provider is still asked: then nobody answers. */
export const daysAsked = 56;
/** Days for which the link in a mail confirms. */
export const daysOfLink = 30;

/**
 * Whether its provider is asked once more at `due`: on Mondays, from a week after the first reminder, which comes a fortnight before the offer goes
 * stale, until eight weeks after it did.
 */
export function isAskedFor(offer: Offer, { since, due }: Due): boolean {
  const stale = staleAt(offer);
  const asked = mondayIn({ since, due });
  return (
    asked !== null &&
    offer.withdrawnAt === null &&
    plusDays(stale, 7 - daysOfNotice) <= asked &&
    asked < plusDays(stale, daysAsked)
  );
}

/** The last instant in that time at which a Monday began, or null. */
function mondayIn({ since, due }: Due): Instant | null {
  const days = Math.floor(millisecondsOf(due) / dayMs);
  const monday = (days - ((days + 3) % 7)) * dayMs;
  return monday > millisecondsOf(since) && monday <= millisecondsOf(due)
    ? new Date(monday).toISOString()
    : null;
}

const dayMs = 86_400_000;
