import type { OfferId } from '../../domain/base/ids.ts';
import {
  type FittingOffer,
  matchesOfFitting,
  offersThatFit,
} from '../../services/assistance/offer/offers-that-fit.ts';
import { pageRequest } from '../../services/base/page.ts';
import { connection, paged } from '../base/connection.ts';
import { builder } from '../builder.ts';
import { offerById, there } from './loaders.ts';
import { MatchConnectionRef } from './match.ts';
import { OfferRef } from './offer.ts';

const FittingOfferRef = builder.objectRef<FittingOffer>('FittingOffer').implement({
  description: 'An offer, and the open needs of one State that it fits.',
  fields: (t) => ({
    offer: t.field({
      type: OfferRef,
      resolve: ({ id }, _args, context) => there(offerById(context, id as OfferId), `The offer ${id}`),
    }),
    bestScore: t.int({ description: 'Of the best of its pairs, 0–100.', resolve: ({ score }) => score }),
    needsThatFit: t.int({
      description: 'Open needs of the State that it fits and that the viewer may see.',
      resolve: ({ needs }) => needs,
    }),
    matches: t.field({
      type: MatchConnectionRef,
      description: 'The pairs of the offer with these needs, best first; none of them is blocked.',
      args: { first: t.arg.int(), after: t.arg.string() },
      complexity: paged,
      resolve: (fitting, args, context) => matchesOfFitting(context, fitting, pageRequest(context, args)),
    }),
  }),
});

builder.queryField('offersThatFit', (t) =>
  t.field({
    type: connection(FittingOfferRef),
    description:
      'The offers that fit at least one open need of a State, each once: best score first, then what fits most needs, then by title. Of the needs that the viewer may see. A participant that does not exist is INVALID.',
    args: {
      participant: t.arg.string({ required: true }),
      first: t.arg.int(),
      after: t.arg.string(),
    },
    complexity: paged,
    resolve: (_root, { participant, ...page }, context) =>
      offersThatFit(context, participant, pageRequest(context, page)),
  }),
);
