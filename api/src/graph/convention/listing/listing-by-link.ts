import { listableKinds } from '../../../domain/convention/listing/listing-request.ts';
import { askToBeListed, type ListingAsked } from '../../../services/convention/listing/ask-to-be-listed.ts';
import {
  confirmListingByLink,
  type ListingOfLink,
  listingLinkStates,
  listingOfLink,
} from '../../../services/convention/listing/listing-link.ts';
import { enumOf } from '../../base/enum-of.ts';
import { mutation } from '../../base/mutation.ts';
import { builder } from '../../builder.ts';
import { ProviderKindRef } from '../enums.ts';
import { PersonStateRef } from '../people/provider-people.ts';
import { ProviderRef, providerOf } from '../provider.ts';

const ListingAskedRef = builder.objectRef<ListingAsked>('ListingAsked').implement({
  description: 'The same answer for everybody: a mail goes to the address, unless too many went there today.',
  fields: (t) => ({
    email: t.exposeString('email'),
    days: t.exposeInt('days', { description: 'For so many days the link in the mail confirms the address.' }),
  }),
});

const NameInputRef = builder.inputType('NameInLanguageInput', {
  fields: (t) => ({
    language: t.string({ required: true, description: 'en, es, fr, ar, ru or zh.' }),
    name: t.string({ required: true }),
  }),
});

mutation('askToBeListed', {
  description:
    'Anybody, signed in or not: an organization asks to be listed as a provider [WG 37]. A mail with a link goes to the address; the secretariat sees the request once it was used. TOO_MANY_ATTEMPTS after ten from one place in an hour.',
  type: ListingAskedRef,
  input: builder.inputType('AskToBeListedInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      name: t.string({ required: true }),
      names: t.field({ type: [NameInputRef], description: 'What it calls itself in other languages.' }),
      kind: t.field({
        type: ProviderKindRef,
        required: true,
        description: `${listableKinds.join(', ')}; a State gives help by what it has solved.`,
      }),
      site: t.string({ description: 'A web address.' }),
      country: t.string({ description: 'The code of the State where it has its seat.' }),
      about: t.string({ required: true, description: 'What help it offers, in a sentence.' }),
      contactName: t.string({ required: true }),
      contactEmail: t.string({ required: true }),
    }),
  }),
  resolve: (input, context) => askToBeListed(context, input, context),
});

const ListingLinkStateRef = enumOf(
  'ListingLinkState',
  listingLinkStates,
  'TO_CONFIRM: the address is to be confirmed. EXPIRED: it was not, and the link is too old for it.',
);
const ListingOfLinkRef = builder.objectRef<ListingOfLink>('ListingOfLink').implement({
  description: 'For whoever has the link: what became of the request.',
  fields: (t) => ({
    state: t.expose('state', { type: ListingLinkStateRef }),
    name: t.string({ resolve: ({ request }) => request.name }),
    kind: t.field({ type: ProviderKindRef, resolve: ({ request }) => request.kind }),
    site: t.string({ nullable: true, resolve: ({ request }) => request.site }),
    about: t.string({ resolve: ({ request }) => request.about }),
    contactName: t.string({ resolve: ({ request }) => request.contact.name }),
    contactEmail: t.string({ resolve: ({ request }) => request.contact.email }),
    createdAt: t.field({ type: 'Instant', resolve: ({ request }) => request.createdAt }),
    until: t.field({
      type: 'Instant',
      description: 'Until when the link confirms the address.',
      resolve: ({ request }) => request.until,
    }),
    confirmedAt: t.field({ type: 'Instant', nullable: true, resolve: ({ request }) => request.confirmedAt }),
    decidedAt: t.field({
      type: 'Instant',
      nullable: true,
      resolve: ({ request }) => request.decided?.at ?? null,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why the secretariat refused it.',
      resolve: ({ request }) => request.decided?.reason ?? null,
    }),
    invitation: t.field({
      type: PersonStateRef,
      nullable: true,
      description:
        'Once approved: whether whoever asked has set a password, or a link for it is on its way. Null where they no longer speak for the provider.',
      resolve: ({ invited }) => invited?.state ?? null,
    }),
    provider: t.field({
      type: ProviderRef,
      nullable: true,
      description: 'As which it is listed.',
      resolve: ({ request: { decided } }, _args, context) =>
        decided?.provider ? providerOf(context, decided.provider) : null,
    }),
  }),
});

builder.queryField('listingOfLink', (t) =>
  t.field({
    type: ListingOfLinkRef,
    nullable: true,
    description:
      'For whoever has the link, signed in or not; nothing is confirmed by reading. Null where the link is none.',
    args: { link: t.arg.string({ required: true }) },
    resolve: (_root, { link }, context) => listingOfLink(context, link),
  }),
);

mutation('confirmListing', {
  description:
    'For whoever has the link from the mail: the address is theirs, once. OUT_OF_TURN where it was confirmed, INVALID where the link has expired, NOT_FOUND where it is none.',
  type: ListingOfLinkRef,
  input: builder.inputType('ConfirmListingInput', {
    fields: (t) => ({ link: t.string({ required: true }) }),
  }),
  resolve: ({ link }, context) => confirmListingByLink(context, link),
});
