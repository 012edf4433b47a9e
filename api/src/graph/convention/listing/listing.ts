import type { ListingRequestId } from '../../../domain/base/ids.ts';
import { allows } from '../../../domain/base/policy.ts';
import { likenesses } from '../../../domain/convention/listing/doubles.ts';
import { type ListingRequest, listingStates } from '../../../domain/convention/listing/listing-request.ts';
import { pageRequest } from '../../../services/base/page.ts';
import {
  type Double,
  type ListingRead,
  listingRequest,
  listingRequests,
} from '../../../services/convention/listing/listing-requests.ts';
import { connection, paged } from '../../base/connection.ts';
import { enumOf } from '../../base/enum-of.ts';
import { identify, NodeRef } from '../../base/node.ts';
import { builder } from '../../builder.ts';
import { ProviderKindRef } from '../enums.ts';
import { NameInLanguageRef, namesIn } from '../name-in-language.ts';
import { ParticipantRef, participantOf } from '../participant.ts';
import { ProviderPersonRef } from '../people/provider-people.ts';
import { ProviderRef, providerOf } from '../provider.ts';

const ListingStateRef = enumOf(
  'ListingState',
  listingStates,
  'UNCONFIRMED: the link in the mail was not used yet, and the secretariat is not shown it.',
);
const LikenessRef = enumOf(
  'Likeness',
  likenesses,
  'Why two records may be of one organization, the surest first. SAME_SITE: the same site, or mail at it.',
);

const OtherListingRef = builder.objectRef<ListingRequest>('OtherListingRequest').implement({
  description: 'Another request that waits.',
  fields: (t) => ({
    name: t.exposeString('name'),
    contactName: t.string({ resolve: ({ contact }) => contact.name }),
    createdAt: t.expose('createdAt', { type: 'Instant' }),
  }),
});

const DoubleRef = builder.objectRef<Double>('ListingDouble').implement({
  description: 'What the request may be once more: a provider that is listed, or another request.',
  fields: (t) => ({
    likeness: t.expose('likeness', { type: LikenessRef }),
    provider: t.field({
      type: ProviderRef,
      nullable: true,
      resolve: ({ provider }, _args, context) => (provider ? providerOf(context, provider) : null),
    }),
    request: t.expose('request', { type: OtherListingRef, nullable: true }),
  }),
});

export const ListingRequestRef = builder.objectRef<ListingRead>('ListingRequest').implement({
  description:
    'An organization, business or institute asks to be listed as a provider [WG 37]. For the secretariat, once the address was confirmed.',
  interfaces: [NodeRef],
  fields: (t) => ({
    revision: t.exposeInt('revision'),
    state: t.expose('state', { type: ListingStateRef }),
    name: t.exposeString('name'),
    names: t.field({ type: [NameInLanguageRef], resolve: ({ names }) => namesIn(names) }),
    kind: t.expose('kind', { type: ProviderKindRef }),
    site: t.exposeString('site', { nullable: true }),
    country: t.field({
      type: ParticipantRef,
      nullable: true,
      description: 'Where it has its seat.',
      resolve: ({ country }, _args, context) => (country ? participantOf(context, country) : null),
    }),
    about: t.exposeString('about', { description: 'What help it offers, in a sentence.' }),
    contactName: t.string({ resolve: ({ contact }) => contact.name }),
    contactEmail: t.string({ resolve: ({ contact }) => contact.email }),
    language: t.exposeString('language', { description: 'BCP 47: in which it was asked, and is answered.' }),
    createdAt: t.expose('createdAt', { type: 'Instant' }),
    confirmedAt: t.expose('confirmedAt', { type: 'Instant', nullable: true }),
    decidedAt: t.field({
      type: 'Instant',
      nullable: true,
      resolve: ({ decided }) => decided?.at ?? null,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why it was refused.',
      resolve: ({ decided }) => decided?.reason ?? null,
    }),
    provider: t.field({
      type: ProviderRef,
      nullable: true,
      description: 'As which it is listed.',
      resolve: ({ decided }, _args, context) =>
        decided?.provider ? providerOf(context, decided.provider) : null,
    }),
    invited: t.field({
      type: ProviderPersonRef,
      nullable: true,
      description:
        'Once approved: whoever asked, as they speak for the provider now; null where they no longer do.',
      resolve: ({ invited }) => invited,
    }),
    doubles: t.field({
      type: [DoubleRef],
      description: 'While it waits: what it may be once more, the surest first.',
      resolve: ({ doubles }) => [...doubles],
    }),
    viewerCanDecide: t.boolean({
      resolve: ({ state }, _args, { viewer }) => state === 'WAITING' && allows(viewer, 'listing.decide'),
    }),
  }),
});
identify('ListingRequest', ListingRequestRef, (id, context) =>
  listingRequest(context, id as ListingRequestId),
);

builder.queryField('listingRequests', (t) =>
  t.field({
    type: connection(ListingRequestRef),
    description: 'ANALYST and ADMINISTRATOR: who asks to be listed, the newest first.',
    args: { states: t.arg({ type: [ListingStateRef] }), first: t.arg.int(), after: t.arg.string() },
    complexity: paged,
    resolve: (_root, { states, ...page }, context) =>
      listingRequests(context, states, pageRequest(context, page)),
  }),
);
