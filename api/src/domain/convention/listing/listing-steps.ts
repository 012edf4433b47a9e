import type { Instant } from '../../base/calendar.ts';
import { dayOf } from '../../base/calendar.ts';
import { Invalid, OutOfTurn, words } from '../../base/refusal.ts';
import type { Decided, ListingRequest } from './listing-request.ts';

/** Whoever has the link from the mail says that the address is theirs: from then on the secretariat sees the request. */
export function confirmListing(request: ListingRequest, now: Instant): ListingRequest {
  const { state, until, confirmedAt } = request;
  if (state !== 'UNCONFIRMED')
    throw new OutOfTurn(
      words('This request was already confirmed on {day}. There is nothing left to do.', {
        day: dayOf(confirmedAt ?? request.createdAt),
      }),
      ['link'],
    );
  if (now >= until)
    throw new Invalid('This link has expired. Ask once more; a new mail will come.', ['link']);
  return { ...request, revision: request.revision + 1, state: 'WAITING', confirmedAt: now };
}

/** The secretariat's word: approved with the provider that it became, or refused with a reason. */
export function decideListing(request: ListingRequest, decided: Decided): ListingRequest {
  if (request.state !== 'WAITING')
    throw new OutOfTurn('This request was decided already. Read it again to see how.', ['listing']);
  const state = decided.provider === null ? 'REFUSED' : 'APPROVED';
  return { ...request, revision: request.revision + 1, state, decided };
}
