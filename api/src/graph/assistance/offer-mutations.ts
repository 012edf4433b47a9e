import { confirmOffer } from '../../services/assistance/offer/confirm-offer.ts';
import { publishOffer } from '../../services/assistance/offer/publish-offer.ts';
import { reviseOffer } from '../../services/assistance/offer/revise-offer.ts';
import { withdrawOffer } from '../../services/assistance/offer/withdraw-offer.ts';
import { decodeId } from '../base/global-id.ts';
import { mutation } from '../base/mutation.ts';
import { builder, type Types } from '../builder.ts';
import { LegalTraditionRef, RegionalGroupRef } from '../convention/enums.ts';
import { providerIdIn } from '../convention/provider-id.ts';
import { ModeRef } from './enums.ts';
import { OfferRef } from './offer.ts';

export const ScopeInputRef = builder.inputType('ScopeInput', {
  fields: (t) => ({
    provisions: t.stringList(),
    articles: t.stringList(),
    chapters: t.stringList(),
    wholeConvention: t.boolean({
      description: 'The Convention against Corruption; of another one name the chapters.',
    }),
  }),
});
export const EligibleInputRef = builder.inputType('EligibleInput', {
  description: 'Left out: every State.',
  fields: (t) => ({
    participants: t.stringList(),
    regionalGroups: t.field({ type: [RegionalGroupRef] }),
    leastDevelopedOnly: t.boolean(),
    except: t.stringList(),
  }),
});
const MoneyInputRef = builder.inputType('MoneyInput', {
  fields: (t) => ({
    amount: t.field({ type: 'Decimal', required: true }),
    currency: t.string({ required: true, description: 'ISO 4217.' }),
  }),
});

/** What a provider says of an offer. */
export const whatIsOffered = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) => ({
  title: t.string({ required: true }),
  description: t.string(),
  types: t.stringList({ required: true }),
  scope: t.field({ type: ScopeInputRef, required: true }),
  subjects: t.stringList({ description: 'Codes of the vocabulary of subjects; ten at most.' }),
  eligible: t.field({ type: EligibleInputRef }),
  languages: t.stringList({ description: 'BCP 47.' }),
  legalTraditions: t.field({ type: [LegalTraditionRef] }),
  mode: t.field({ type: ModeRef }),
  opens: t.field({ type: 'Date' }),
  closes: t.field({ type: 'Date', description: 'The last day of the window.' }),
  capacityPerYear: t.int({ description: 'Matches in a calendar year; left out: no limit is said.' }),
  ceiling: t.field({ type: MoneyInputRef }),
  conditions: t.string(),
  contact: t.string(),
});

const OfferDraftReadRef = builder.inputType('OfferDraftReadInput', {
  description: 'The draft that becomes this offer, as it was read; it is gone by that.',
  fields: (t) => ({ id: t.id({ required: true }), expectedRevision: t.int({ required: true }) }),
});

mutation('publishOffer', {
  description:
    'Only DONOR of the provider. CONFLICT where the draft was changed since it was read. Model legislation for the whole Convention is INVALID [WG 19].',
  type: OfferRef,
  input: builder.inputType('PublishOfferInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      provider: t.id({ required: true }),
      draft: t.field({ type: OfferDraftReadRef }),
      ...whatIsOffered(t),
    }),
  }),
  resolve: async ({ draft, ...input }, context) =>
    publishOffer(context, {
      ...input,
      provider: providerIdIn(context, input.provider, ['provider']),
      // Left out where there is none: the same request as before there were drafts.
      ...(draft && { draft: { ...draft, id: decodeId('OfferDraft', draft.id, ['draft', 'id']) } }),
    }),
});

mutation('reviseOffer', {
  description:
    'Only DONOR of the provider: the whole offer is sent again, what is left out is cleared, and it is confirmed by that. Matches continue. A withdrawn one is FORBIDDEN; the content is refused as at publishOffer.',
  type: OfferRef,
  input: builder.inputType('ReviseOfferInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      offer: t.id({ required: true }),
      expectedRevision: t.int({ required: true }),
      ...whatIsOffered(t),
    }),
  }),
  resolve: async (input, context) =>
    reviseOffer(context, { ...input, offer: decodeId('Offer', input.offer, ['offer']) }),
});

mutation('confirmOffer', {
  description: 'Only DONOR of the provider: the offer is still valid, and is fresh again.',
  type: OfferRef,
  input: builder.inputType('ConfirmOfferInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      offer: t.id({ required: true }),
      expectedRevision: t.int({ required: true }),
    }),
  }),
  resolve: async (input, context) =>
    confirmOffer(context, { ...input, offer: decodeId('Offer', input.offer, ['offer']) }),
});

mutation('withdrawOffer', {
  description:
    'Only DONOR of the provider. It stays visible, with the reason, and no longer matches anything.',
  type: OfferRef,
  input: builder.inputType('WithdrawOfferInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      offer: t.id({ required: true }),
      expectedRevision: t.int({ required: true }),
      reason: t.string(),
    }),
  }),
  resolve: async (input, context) =>
    withdrawOffer(context, { ...input, offer: decodeId('Offer', input.offer, ['offer']) }),
});
