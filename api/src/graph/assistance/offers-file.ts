import { filled } from '../../domain/base/refusal.ts';
import { type ImportedOffer, importOffers } from '../../services/assistance/offer/file/import-offers.ts';
import { sayRefusal } from '../../texts/say-refusal.ts';
import { enumOf } from '../base/enum-of.ts';
import { mutation } from '../base/mutation.ts';
import { builder } from '../builder.ts';
import { providerIdIn } from '../convention/provider-id.ts';
import { OfferRef } from './offer.ts';
import { whatIsOffered } from './offer-mutations.ts';

const OutcomeRef = enumOf(
  'ImportedOfferOutcome',
  ['PUBLISHED', 'REVISED', 'UNCHANGED', 'REFUSED'],
  'What became of an offer of a file: UNCHANGED was so already, and nothing was written.',
);

const ImportedOfferRef = builder.objectRef<ImportedOffer>('ImportedOffer').implement({
  description: 'What became of an offer that was chosen from a file.',
  fields: (t) => ({
    code: t.exposeString('code'),
    outcome: t.expose('outcome', { type: OutcomeRef }),
    offer: t.expose('offer', { type: OfferRef, nullable: true }),
    sentence: t.string({
      nullable: true,
      description: 'Why it was refused, and what to do.',
      resolve: ({ why }, _args, { language, store: { catalogue } }) =>
        why &&
        sayRefusal(
          { words: why, message: filled(why.template, why.values) },
          language,
          catalogue().conventions,
        ),
    }),
    path: t.stringList({
      description: 'Where in the input that is, outermost first.',
      resolve: ({ path }) => [...path],
    }),
  }),
});

const ImportedOffersRef = builder
  .objectRef<{ readonly offers: readonly ImportedOffer[] }>('ImportedOffers')
  .implement({
    description: 'What became of all that were sent, in their order.',
    fields: (t) => ({
      offers: t.field({ type: [ImportedOfferRef], resolve: ({ offers }) => [...offers] }),
    }),
  });

const ImportedOfferInputRef = builder.inputType('ImportedOfferInput', {
  fields: (t) => ({
    code: t.string({
      required: true,
      description:
        'By which the provider knows the offer again: its own, or for an offer without one its id here.',
    }),
    expectedRevision: t.int({
      description:
        'Of the offer that is here under this code, as the file was shown with it; left out where none was.',
    }),
    ...whatIsOffered(t),
  }),
});

mutation('importOffers', {
  description:
    'Only DONOR of the provider: offers of a file (`POST /offers.csv` or `/offers.xlsx` tells what it says); at most 200, in one transaction. What is new is published, what differs is revised as by reviseOffer, what is so already is not written. One that is refused holds up no other.',
  type: ImportedOffersRef,
  input: builder.inputType('ImportOffersInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      provider: t.id({ required: true }),
      offers: t.field({ type: [ImportedOfferInputRef], required: true }),
    }),
  }),
  resolve: async (input, context) => ({
    offers: await importOffers(context, {
      ...input,
      provider: providerIdIn(context, input.provider, ['provider']),
    }),
  }),
});
