import { plusDays } from '../../../domain/base/calendar.ts';
import type { ListingRequestId, UserId } from '../../../domain/base/ids.ts';
import { pages } from '../../../domain/base/pages.ts';
import { Conflict, Invalid } from '../../../domain/base/refusal.ts';
import { same } from '../../../domain/base/same.ts';
import { type ListingContent, parseListing } from '../../../domain/convention/listing/listing-input.ts';
import { daysToConfirm, type ListingRequest } from '../../../domain/convention/listing/listing-request.ts';
import { budgets, isOneTooMany, spend, takeBack } from '../../base/attempts.ts';
import type { Context } from '../../base/context.ts';
import { tell } from '../../base/mail/tell.ts';
import { uuidOf } from '../../base/uuid-of.ts';
import { listingLink } from './listing-link.ts';

export interface AskToBeListedInput extends Readonly<Record<string, unknown>> {
  readonly operationId: string;
}
/** The same for everybody, whatever is known of the organization or the address. */
export interface ListingAsked {
  readonly email: string;
  readonly days: number;
}

/** Anybody asks for an organization to be listed; a mail goes to the address, and until its link is used nobody is shown the request. */
export async function askToBeListed(
  context: Context,
  input: AskToBeListedInput,
  { address }: { readonly address: string },
): Promise<ListingAsked> {
  const { store, now, language = 'en' } = context;
  const content = parseListing(input, store.catalogue());
  const answer: ListingAsked = { email: content.contact.email, days: daysToConfirm };
  const id = uuidOf(`listing ${input.operationId}`) as ListingRequestId;
  if (await isAsked(context, id, content)) return answer;
  await spend(store, budgets.listing, address);
  // Nothing is said of it: whoever asks is not told what else was asked with this address.
  if (await isOneTooMany(store, budgets.unasked, content.contact.email)) return answer;
  const request: ListingRequest = {
    ...{ id, ...content, revision: 1, state: 'UNCONFIRMED', language, createdAt: now },
    ...{ until: plusDays(now, daysToConfirm), confirmedAt: null, decided: null },
  };
  try {
    await store.atomically(async (writes) => {
      await writes.saveListingRequest(request, null);
      // Nothing that a stranger wrote goes to an address that may be somebody else's.
      await tell(writes, context, [{ ...personOf(request), name: answer.email }], {
        ...{ code: 'listing-confirm', values: { days: daysToConfirm }, given: true },
        path: pages.listing(listingLink(store, id)),
      });
      writes.record({ user: null, action: 'listing.ask', subject: id, detail: {} });
    });
  } catch (error) {
    // Sent twice at once: the other one won.
    if (!(error instanceof Conflict) || !(await isAsked(context, id, content))) throw error;
    await takeBack(store, budgets.unasked, content.contact.email);
  }
  return answer;
}

/** Whoever asked, as mail is written to people. */
export const personOf = ({ id, contact, language }: ListingRequest) => ({
  ...{ id: id as string as UserId, ...contact, language },
  ...{ roles: [], passwordHash: null, passwordRevision: 0 },
});

async function isAsked({ store }: Context, id: ListingRequestId, content: ListingContent): Promise<boolean> {
  const [known] = await store.listingRequests.byIds([id]);
  if (!known) return false;
  const { name, names, kind, site, country, about, contact } = known;
  if (!same({ name, names, kind, site, country, about, contact }, { ...content }))
    throw new Invalid('This operationId was used for something else. Make a new UUID for each new request.', [
      'operationId',
    ]);
  return true;
}
