import type { ListingRequestId } from '../../../domain/base/ids.ts';
import { NotFound } from '../../../domain/base/refusal.ts';
import type { ListingRequest } from '../../../domain/convention/listing/listing-request.ts';
import { confirmListing } from '../../../domain/convention/listing/listing-steps.ts';
import type { ProviderPerson } from '../../../domain/convention/people/provider-person.ts';
import type { Store } from '../../../store/store.ts';
import { type Context, found } from '../../base/context.ts';
import { readSignedLink, signedLink } from '../../base/signed-link.ts';
import { whoWasInvited } from './who-was-invited.ts';

const purpose = 'listing';

/** For whoever asked: it confirms the address once, and shows what became of the request. */
export const listingLink = ({ live }: Pick<Store, 'live'>, id: ListingRequestId): string =>
  signedLink(live.linkSecret, purpose, [id]);

export const listingLinkStates = ['TO_CONFIRM', 'EXPIRED', 'WAITING', 'APPROVED', 'REFUSED'] as const;
export type ListingLinkState = (typeof listingLinkStates)[number];
export interface ListingOfLink {
  readonly request: ListingRequest;
  readonly state: ListingLinkState;
  /** Once approved: whoever asked, as they speak for the provider now. */
  readonly invited: ProviderPerson | null;
}

/** What became of the request. Reading it changes nothing: what checks mails for danger follows every link. */
export async function listingOfLink(
  context: Pick<Context, 'store' | 'now'>,
  link: string,
): Promise<ListingOfLink | null> {
  const { store, now } = context;
  const id = idIn(store, link);
  const [request] = id ? await store.listingRequests.byIds([id]) : [];
  if (!request) return null;
  const invitedFor = await whoWasInvited(context, [request]);
  return { request, state: stateOf(request, now), invited: invitedFor(request) };
}

/** Once: from then on the secretariat sees the request. */
export async function confirmListingByLink({ store, now }: Context, link: string): Promise<ListingOfLink> {
  const id = idIn(store, link);
  if (!id) throw notWhole();
  const request = await store.atomically(async (writes) => {
    const before = await found(writes.listingRequests.byIds([id]), ['link']);
    const after = confirmListing(before, now);
    await writes.saveListingRequest(after, before.revision);
    writes.record({ user: null, action: 'listing.confirm', subject: id, detail: {} });
    return after;
  });
  return { request, state: stateOf(request, now), invited: null };
}

function idIn({ live }: Pick<Store, 'live'>, link: string): ListingRequestId | null {
  const [id] = readSignedLink(live.linkSecret, purpose, link) ?? [];
  return (id as ListingRequestId | undefined) ?? null;
}

const stateOf = ({ state, until }: ListingRequest, now: string): ListingLinkState =>
  state === 'UNCONFIRMED' ? (now < until ? 'TO_CONFIRM' : 'EXPIRED') : state;

const notWhole = () => new NotFound(['link'], 'This link is not whole. Open it from the mail again.');
