import type { ListingRequestId, ProviderId, UserId } from '../../../domain/base/ids.ts';
import { pages } from '../../../domain/base/pages.ts';
import type { Owned } from '../../../domain/base/policy.ts';
import { Invalid, NotFound } from '../../../domain/base/refusal.ts';
import type { User } from '../../../domain/base/viewer.ts';
import { calledBy } from '../../../domain/convention/listing/doubles.ts';
import { parseReason } from '../../../domain/convention/listing/listing-input.ts';
import type { ListingRequest } from '../../../domain/convention/listing/listing-request.ts';
import { decideListing } from '../../../domain/convention/listing/listing-steps.ts';
import type { Provider } from '../../../domain/convention/provider.ts';
import type { Writes } from '../../../store/store.ts';
import { type Context, found, permit } from '../../base/context.ts';
import { invite } from '../../base/invite.ts';
import { tell } from '../../base/mail/tell.ts';
import { asRead, type Revisable, revising } from '../../base/revising.ts';
import { personOf } from './ask-to-be-listed.ts';
import { listingLink } from './listing-link.ts';

interface Decide {
  readonly operationId: string;
  readonly listing: ListingRequestId;
  readonly expectedRevision: number;
}
export interface ApproveListingInput extends Decide {
  /** It is listed already: whoever asked becomes one of its people. */
  readonly provider?: ProviderId | null | undefined;
}
export interface RefuseListingInput extends Decide {
  readonly reason: string;
}

/** The organization becomes a provider, or is one already; whoever asked speaks for it, and is told how to sign in. */
export const approveListing = (context: Context, input: ApproveListingInput): Promise<ListingRequest> =>
  revising(context, 'listing.decide', input, revisable(context, input.listing), (_seen, by) => ({
    compare: asRead(input),
    change: async (before, writes) => {
      const provider = await providerOf(
        context,
        before,
        { listed: input.provider ?? null, by: by.id },
        writes,
      );
      const decided = { at: context.now, by: by.id, reason: null, provider: provider.id };
      const after = decideListing(before, decided);
      const { person, key } = await personFor(context, before, provider, by.id, writes);
      await tell(writes, context, [{ ...person, language: person.language ?? before.language }], {
        code: key === null ? 'listing-approved' : 'listing-approved-account',
        values: { name: provider.name },
        path: key === null ? pages.ourOffers : pages.setPassword(key),
      });
      return { after, detail: { approved: true, provider: provider.id, person: person.id } };
    },
  }));

/** Whoever asked reads the reason in the mail, and by the link. */
export const refuseListing = (context: Context, input: RefuseListingInput): Promise<ListingRequest> =>
  revising(context, 'listing.decide', input, revisable(context, input.listing), (_seen, by) => {
    const reason = parseReason(input.reason);
    return {
      compare: asRead(input),
      change: async (before, writes) => {
        const after = decideListing(before, { at: context.now, by: by.id, reason, provider: null });
        await tell(writes, context, [personOf(before)], {
          ...{ code: 'listing-refused', values: { name: before.name }, also: reason, given: true },
          path: pages.listing(listingLink(context.store, before.id)),
        });
        return { after, detail: { approved: false, reason } };
      },
    };
  });

async function providerOf(
  { store, newId }: Context,
  request: ListingRequest,
  { listed, by }: { readonly listed: ProviderId | null; readonly by: UserId },
  writes: Writes,
): Promise<Provider> {
  const { providers, participants } = await writes.catalogueHere();
  if (listed) {
    const known = providers.get(listed);
    if (!known) throw new NotFound(['provider']);
    if (known.kind === 'STATE')
      throw new Invalid('A State speaks for itself by its focal points. Choose an organization.', [
        'provider',
      ]);
    return known;
  }
  const { name, names, kind, site, country, about } = request;
  const own = calledBy({ name });
  if (
    [...providers.values()].some((one) => calledBy({ name: one.name }).some((other) => own.includes(other)))
  )
    throw new Invalid(
      'A provider of this name is listed already. Add this person to it, or refuse with a reason.',
      ['provider'],
    );
  // Where only invented States answer, so are those that help them.
  const inventedWorld = store.live.projection.population() === 'FICTIONAL';
  const provider: Provider = {
    ...{ id: newId() as ProviderId, name, kind, participant: null },
    fictional: participants.get(country as never)?.fictional ?? inventedWorld,
    ...{ names, site, country, about },
  };
  await writes.saveProviders([provider]);
  writes.record({ user: by, action: 'provider.register', subject: provider.id, detail: { name } });
  return provider;
}

/** Somebody who has an account keeps it, with all it may do. */
async function personFor(
  context: Context,
  { contact }: ListingRequest,
  provider: Provider,
  by: UserId,
  writes: Writes,
): Promise<{ readonly person: User; readonly key: string | null }> {
  const grant = { role: 'DONOR', participant: null, provider: provider.id, since: context.now } as const;
  const invited = await invite(writes, context, { ...contact, grant });
  const { person } = invited;
  writes.record({
    ...{ user: by, action: 'user.register', subject: person.id, detail: { roles: person.roles } },
  });
  return invited;
}

function revisable(
  { store, viewer }: Context,
  id: ListingRequestId,
): Revisable<ListingRequest, ListingRequest & Owned> {
  const read = async ({ listingRequests }: Pick<Context['store'], 'listingRequests'>) => {
    const request = await found(listingRequests.byIds([id]), ['listing']);
    // What nobody confirmed is not there.
    if (request.state === 'UNCONFIRMED') throw new NotFound(['listing']);
    return request;
  };
  return {
    argument: 'listing',
    see: () => {
      permit(viewer, 'listing.read', {}, ['listing']);
      return read(store);
    },
    read,
    save: (writes, after, replaces) => writes.saveListingRequest(after, replaces),
    rows: () => [],
  };
}
