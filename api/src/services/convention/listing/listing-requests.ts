import type { ListingRequestId, ProviderId } from '../../../domain/base/ids.ts';
import type { Page, PageRequest } from '../../../domain/base/page.ts';
import { allows } from '../../../domain/base/policy.ts';
import { type Likeness, likeness, likenesses } from '../../../domain/convention/listing/doubles.ts';
import {
  type ListingRequest,
  type ListingState,
  listingStates,
} from '../../../domain/convention/listing/listing-request.ts';
import type { ProviderPerson } from '../../../domain/convention/people/provider-person.ts';
import { type Context, permit } from '../../base/context.ts';
import { newestBehind, newestFirst } from '../../base/newest.ts';
import { pageFrom } from '../../base/page.ts';
import { whoWasInvited } from './who-was-invited.ts';

/** What the request may be once more: a provider that is listed, or another request that waits. */
export interface Double {
  readonly likeness: Likeness;
  readonly provider: ProviderId | null;
  readonly request: ListingRequest | null;
}
export interface ListingRead extends ListingRequest {
  readonly doubles: readonly Double[];
  /** Once approved: whoever asked, as they speak for the provider now; null where they do not. */
  readonly invited: ProviderPerson | null;
}

/** Of the secretariat: who asks to be listed, the newest first. What nobody confirmed is not there. */
export async function listingRequests(
  context: Context,
  states: readonly ListingState[] | null | undefined,
  request: PageRequest,
): Promise<Page<ListingRead>> {
  permit(context.viewer, 'listing.read');
  const order = newestFirst('listingRequests');
  const wanted = (states ?? listingStates).filter((state) => state !== 'UNCONFIRMED');
  const page = await context.store.listingRequests.page(wanted, newestBehind(request, order));
  const rows = await withDoubles(context, page.found);
  return pageFrom(context, { ...page, rows, order, language: request.language });
}

/** null where there is none that the viewer may see. */
export async function listingRequest(context: Context, id: ListingRequestId): Promise<ListingRead | null> {
  if (!allows(context.viewer, 'listing.read')) return null;
  const found = await context.store.listingRequests.byIds([id]);
  const [read] = await withDoubles(
    context,
    found.filter(({ state }) => state !== 'UNCONFIRMED'),
  );
  return read ?? null;
}

/** For what a write gives back. */
export const listingRead = async (context: Context, request: ListingRequest): Promise<ListingRead> =>
  (await withDoubles(context, [request]))[0] ?? { ...request, doubles: [], invited: null };

/** Only what waits is compared: what was decided was looked at then. */
async function withDoubles(
  context: Context,
  requests: readonly ListingRequest[],
): Promise<readonly ListingRead[]> {
  const { store } = context;
  const invitedFor = await whoWasInvited(context, requests);
  const waits = requests.some(({ state }) => state === 'WAITING');
  const others = waits ? await store.listingRequests.ofState('WAITING') : [];
  const providers = [...store.catalogue().providers.values()];
  return requests.map((request) => {
    const invited = invitedFor(request);
    if (request.state !== 'WAITING') return { ...request, doubles: [], invited };
    const called = calling(request);
    const doubles = [
      ...providers.map((one) => ({ like: likeness(called, one), provider: one.id, request: null })),
      ...others
        .filter(({ id }) => id !== request.id)
        .map((one) => ({ like: likeness(called, calling(one)), provider: null, request: one })),
    ].flatMap(({ like, ...double }): Double[] => (like ? [{ likeness: like, ...double }] : []));
    const surest = (one: Double) => likenesses.indexOf(one.likeness);
    return {
      ...request,
      invited,
      doubles: doubles.sort((a, b) => surest(a) - surest(b)).slice(0, mostDoubles),
    };
  });
}

const mostDoubles = 10;
const calling = ({ name, names, site, contact }: ListingRequest) => ({
  ...{ name, names, site, email: contact.email },
});
