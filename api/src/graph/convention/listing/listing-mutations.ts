import { approveListing, refuseListing } from '../../../services/convention/listing/decide-listing.ts';
import { listingRead } from '../../../services/convention/listing/listing-requests.ts';
import { decodeId } from '../../base/global-id.ts';
import { mutation } from '../../base/mutation.ts';
import { builder } from '../../builder.ts';
import { providerIdIn } from '../provider-id.ts';
import { ListingRequestRef } from './listing.ts';

mutation('approveListing', {
  description:
    'ANALYST and ADMINISTRATOR: the organization becomes a provider, whoever asked its DONOR, who gets a mail with the way in. INVALID where a provider of this name is listed.',
  type: ListingRequestRef,
  input: builder.inputType('ApproveListingInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      listing: t.id({ required: true }),
      expectedRevision: t.int({ required: true }),
      provider: t.id({
        description:
          'It is listed already: no provider is made, and whoever asked becomes one of its people.',
      }),
    }),
  }),
  resolve: async (input, context) =>
    listingRead(
      context,
      await approveListing(context, {
        ...input,
        listing: decodeId('ListingRequest', input.listing, ['listing']),
        provider: input.provider ? providerIdIn(context, input.provider, ['provider']) : null,
      }),
    ),
});

mutation('refuseListing', {
  description: 'ANALYST and ADMINISTRATOR: it is not listed; whoever asked reads the reason in a mail.',
  type: ListingRequestRef,
  input: builder.inputType('RefuseListingInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      listing: t.id({ required: true }),
      expectedRevision: t.int({ required: true }),
      reason: t.string({ required: true }),
    }),
  }),
  resolve: async (input, context) =>
    listingRead(
      context,
      await refuseListing(context, {
        ...input,
        listing: decodeId('ListingRequest', input.listing, ['listing']),
      }),
    ),
});
