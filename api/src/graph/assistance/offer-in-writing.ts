import { offerInWriting, type Reach } from '../../services/assistance/offer/offer-in-writing.ts';
import { builder } from '../builder.ts';
import { providerIdIn } from '../convention/provider-id.ts';
import { EligibleInputRef, ScopeInputRef } from './offer-mutations.ts';

const ReachRef = builder.objectRef<Reach>('OfferReach').implement({
  description: 'Open needs that an offer would reach once it is open and that the viewer may see.',
  fields: (t) => ({
    needs: t.exposeInt('needs'),
    states: t.exposeInt('states', { description: 'How many States have them.' }),
  }),
});

const OfferInWritingRef = builder.inputType('OfferInWritingInput', {
  description: 'As at publishOffer, but lists may still be empty: what is not said yet reaches nobody.',
  fields: (t) => ({
    provider: t.id({ required: true }),
    types: t.stringList({ required: true }),
    scope: t.field({ type: ScopeInputRef, required: true }),
    eligible: t.field({ type: EligibleInputRef }),
  }),
});

builder.queryField('offerInWriting', (t) =>
  t.field({
    type: ReachRef,
    description:
      'Whom an offer would reach as it is written so far; nothing is kept. Only DONOR of the provider: FORBIDDEN for others. A code that does not exist is INVALID, with its place.',
    args: { input: t.arg({ type: OfferInWritingRef, required: true }) },
    complexity: 20,
    resolve: (_root, { input }, context) =>
      offerInWriting(context, {
        ...input,
        provider: providerIdIn(context, input.provider, ['input', 'provider']),
      }),
  }),
);
