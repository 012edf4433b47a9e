import type { Instant } from '../../base/calendar.ts';
import type { ProviderId } from '../../base/ids.ts';
import { Conflict, NotFound } from '../../base/refusal.ts';
import type { Offer } from '../offer.ts';
import { publishedOffer, reviseOffer, saysWhatWasRead, withdrawOffer } from '../offer-steps.ts';
import type { SupposedChange, SupposedOffer } from './scenario.ts';

/**
 * The offer as it would be once the change is done at `now`: what applying it does, and what is shown before. Refused where the offer is another
 * provider's (NOT_FOUND), was changed since (CONFLICT), or was withdrawn (FORBIDDEN).
 */
export function supposedOffer(
  change: SupposedChange,
  before: Offer | null,
  { provider, now }: { readonly provider: ProviderId; readonly now: Instant },
): SupposedOffer {
  if (change.kind === 'ADD')
    return { before: null, after: publishedOffer(change.content, { id: change.offer, provider, now }) };
  if (before?.provider !== provider) throw new NotFound(['offer']);
  const after =
    change.kind === 'CHANGE' ? reviseOffer(before, change.content, now) : withdrawOffer(before, null, now);
  if (!saysWhatWasRead(before, change.expectedRevision)) throw new Conflict(before.revision);
  return { before, after };
}
