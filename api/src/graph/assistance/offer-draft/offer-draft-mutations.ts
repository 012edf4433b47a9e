import type { OfferDraftId } from '../../../domain/base/ids.ts';
import { encodeId } from '../../../domain/base/node-id.ts';
import {
  keepOfferDraft,
  reviseOfferDraft,
} from '../../../services/assistance/offer/draft/keep-offer-draft.ts';
import { removeOfferDraft } from '../../../services/assistance/offer/draft/remove-offer-draft.ts';
import { decodeId } from '../../base/global-id.ts';
import { mutation } from '../../base/mutation.ts';
import { builder } from '../../builder.ts';
import { providerIdIn } from '../../convention/provider-id.ts';
import { whatIsOffered } from '../offer-mutations.ts';
import { OfferDraftRef } from './offer-draft.ts';

mutation('keepOfferDraft', {
  description:
    'Only DONOR of the provider: an offer is begun, for all of its people to go on with. It needs a title; all else may still be missing.',
  type: OfferDraftRef,
  input: builder.inputType('KeepOfferDraftInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      provider: t.id({ required: true }),
      ...whatIsOffered(t),
    }),
  }),
  resolve: (input, context) =>
    keepOfferDraft(context, { ...input, provider: providerIdIn(context, input.provider, ['provider']) }),
});

mutation('reviseOfferDraft', {
  description:
    'Only DONOR of its provider: the whole draft is sent again. CONFLICT where a colleague changed it since.',
  type: OfferDraftRef,
  input: builder.inputType('ReviseOfferDraftInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      draft: t.id({ required: true }),
      expectedRevision: t.int({ required: true }),
      ...whatIsOffered(t),
    }),
  }),
  resolve: (input, context) =>
    reviseOfferDraft(context, { ...input, draft: decodeId('OfferDraft', input.draft, ['draft']) }),
});

const RemovedRef = builder.objectRef<{ readonly draft: OfferDraftId }>('RemovedOfferDraft').implement({
  description: 'It is gone.',
  fields: (t) => ({ draft: t.id({ resolve: ({ draft }) => encodeId('OfferDraft', draft) }) }),
});

mutation('removeOfferDraft', {
  description: 'Only DONOR of its provider.',
  type: RemovedRef,
  input: builder.inputType('RemoveOfferDraftInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      draft: t.id({ required: true }),
      expectedRevision: t.int({ required: true }),
    }),
  }),
  resolve: async (input, context) => ({
    draft: await removeOfferDraft(context, {
      ...input,
      draft: decodeId('OfferDraft', input.draft, ['draft']),
    }),
  }),
});
