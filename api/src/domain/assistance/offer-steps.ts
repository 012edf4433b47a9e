import type { Instant } from '../base/calendar.ts';
import type { OfferId, ProviderId } from '../base/ids.ts';
import { Forbidden } from '../base/refusal.ts';
import type { Offer } from './offer.ts';
import type { OfferContent } from './offer-input.ts';

/** A published offer; publishing confirms it for the first time. */
export const publishedOffer = (
  content: OfferContent,
  { id, provider, now }: { readonly id: OfferId; readonly provider: ProviderId; readonly now: Instant },
): Offer => ({
  ...content,
  id,
  provider,
  revision: 1,
  publishedAt: now,
  confirmedAt: now,
  withdrawnAt: null,
  withdrawnReason: null,
});

/** Its provider says that it is still valid: fresh again for the whole period, even when it was stale. */
export function confirmOffer(offer: Offer, now: Instant): Offer {
  refuseWithdrawn(offer);
  return { ...offer, revision: offer.revision + 1, confirmedAt: now };
}

/** Its provider says it otherwise, which confirms it; what was agreed on it stays agreed. */
export function reviseOffer(offer: Offer, content: OfferContent, now: Instant): Offer {
  refuseWithdrawn(offer);
  return { ...offer, ...content, revision: offer.revision + 1, confirmedAt: now, revisedAt: now };
}

/** It is no longer offered; what was agreed on it stays agreed. */
export function withdrawOffer(offer: Offer, reason: string | null, now: Instant): Offer {
  refuseWithdrawn(offer);
  return {
    ...offer,
    revision: offer.revision + 1,
    withdrawnAt: now,
    withdrawnReason: reason?.trim() || null,
  };
}

function refuseWithdrawn({ withdrawnAt }: Offer): void {
  if (withdrawnAt !== null)
    throw new Forbidden('This offer was withdrawn. Publish a new one instead.', ['offer']);
}
