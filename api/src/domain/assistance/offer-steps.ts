import type { Instant } from '../base/calendar.ts';
import type { OfferId, ProviderId } from '../base/ids.ts';
import { Forbidden } from '../base/refusal.ts';
import { same } from '../base/same.ts';
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
  return { ...sayingTheSame(offer), confirmedAt: now };
}

/** Its provider says it otherwise, which confirms it; what was agreed on it stays agreed. */
export function reviseOffer(offer: Offer, content: OfferContent, now: Instant): Offer {
  refuseWithdrawn(offer);
  const revision = offer.revision + 1;
  return { ...offer, ...content, revision, contentRevision: revision, confirmedAt: now, revisedAt: now };
}

/** One revision later, by which it says nothing else: it was confirmed, or is another record's by now. */
export const sayingTheSame = (offer: Offer): Offer => ({
  ...offer,
  revision: offer.revision + 1,
  contentRevision: contentRevisionOf(offer),
});

/** Whoever read it at that revision read what it says now. */
export const saysWhatWasRead = (offer: Said, revision: number): boolean =>
  contentRevisionOf(offer) <= revision && revision <= offer.revision;

type Said = Pick<Offer, 'revision' | 'contentRevision'>;
const contentRevisionOf = ({ revision, contentRevision }: Said): number => contentRevision ?? revision;

/** What is offered is another thing; a title, a subject, a contact and the number of places are about it. */
export const offersOtherwise = (before: OfferContent, after: OfferContent): boolean =>
  terms.some((term) => !same(before[term], after[term]));

const terms = [
  ...(['description', 'types', 'scope', 'eligible', 'languages', 'legalTraditions'] as const),
  ...(['mode', 'opens', 'closes', 'ceiling', 'conditions'] as const),
];

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
