import { type Day, type Instant, millisecondsOf, plusDays } from '../base/calendar.ts';
import { freshnessDays, type Offer, type OfferState } from './offer.ts';

/** Published, stale or withdrawn at an instant; a stale offer says so, it never silently stays (domain.md §5). */
export function offerState(offer: Pick<Offer, 'confirmedAt' | 'withdrawnAt'>, now: Instant): OfferState {
  if (isWithdrawn(offer, now)) return 'WITHDRAWN';
  // Milliseconds, not instants: asked for every pair, where writing an instant out would be the dearest part.
  const fresh = millisecondsOf(now) - millisecondsOf(offer.confirmedAt) < freshnessDays * 86_400_000;
  return fresh ? 'PUBLISHED' : 'STALE';
}

export const isWithdrawn = ({ withdrawnAt }: Pick<Offer, 'withdrawnAt'>, now: Instant): boolean =>
  withdrawnAt !== null && withdrawnAt <= now;

/** When its confirmation stops holding. */
export function staleAt(offer: Pick<Offer, 'confirmedAt'>): Instant {
  const known = stale.get(offer);
  if (known !== undefined) return known;
  const instant = plusDays(offer.confirmedAt, freshnessDays);
  stale.set(offer, instant);
  return instant;
}

/** Writing an instant out is dear, and it is asked for again and again. */
const stale = new WeakMap<object, Instant>();

/** Both days of the window belong to it; a side left open has no end. */
export function windowIsOpen({ opens, closes }: Pick<Offer, 'opens' | 'closes'>, today: Day): boolean {
  return (opens === null || opens <= today) && (closes === null || today <= closes);
}

/** Without a capacity there is no limit. */
export const hasCapacity = ({ capacityPerYear }: Pick<Offer, 'capacityPerYear'>, taken: number): boolean =>
  capacityPerYear === null || taken < capacityPerYear;
