import type { SentChange } from '../../../domain/assistance/scenario/changes-input.ts';
import { decodeId } from '../../base/global-id.ts';
import { builder } from '../../builder.ts';
import { whatIsOffered } from '../offer-mutations.ts';
import { ScenarioChangeKindRef } from './scenario.ts';

const OfferContentInputRef = builder.inputType('OfferContentInput', {
  description: 'What an offer would say, as at publishOffer.',
  fields: whatIsOffered,
});

export const ScenarioChangeInputRef = builder.inputType('ScenarioChangeInput', {
  description: 'An offer is named once.',
  fields: (t) => ({
    kind: t.field({ type: ScenarioChangeKindRef, required: true }),
    offer: t.id({ description: 'Of the provider; left out where one would be added.' }),
    expectedRevision: t.int({
      description: 'Of the offer, as it was read; left out where one would be added.',
    }),
    content: t.field({ type: OfferContentInputRef, description: 'Left out where it would be withdrawn.' }),
  }),
});

type Sent = Omit<SentChange, 'offer'> & { readonly offer?: string | null | undefined };

/** Ids decoded, INVALID with the place of one that is not an offer's. */
export const sentChanges = (changes: readonly Sent[], path: readonly string[]): readonly SentChange[] =>
  changes.map(({ offer, ...change }, at) => ({
    ...change,
    offer: offer == null ? null : decodeId('Offer', offer, [...path, at, 'offer']),
  }));
