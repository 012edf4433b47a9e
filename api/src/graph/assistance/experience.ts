import type { Experience } from '../../domain/assistance/experience.ts';
import { experiences } from '../../services/assistance/offer/experiences.ts';
import { offerExperience } from '../../services/assistance/offer/offer-experience.ts';
import { mutation } from '../base/mutation.ts';
import { builder } from '../builder.ts';
import { ProvisionRef, provisionOf } from '../convention/article.ts';
import { OfferRef } from './offer.ts';
import { whatIsOffered } from './offer-mutations.ts';

const ExperienceRef = builder.objectRef<Experience>('Experience').implement({
  description: 'What a State has solved and can show to another: answered with yes, with its measures.',
  fields: (t) => ({
    provision: t.field({
      type: ProvisionRef,
      resolve: ({ provision }, _args, context) => provisionOf(context, provision),
    }),
    measures: t.stringList({ description: 'Their titles.', resolve: ({ measures }) => [...measures] }),
  }),
});

builder.queryField('experiences', (t) =>
  t.field({
    type: [ExperienceRef],
    description: 'Only FOCAL_POINT of the State: what it could offer to show others [WG 33].',
    args: { participant: t.arg.string({ required: true }) },
    resolve: (_root, { participant }, context) => experiences(context, participant),
  }),
);

mutation('offerExperience', {
  description:
    'Only FOCAL_POINT of the State: an offer of its own, as a provider of kind STATE, to show other States what it has solved. Its scope is single provisions that it answers with yes and a measure.',
  type: OfferRef,
  input: builder.inputType('OfferExperienceInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      participant: t.string({ required: true }),
      ...whatIsOffered(t),
    }),
  }),
  resolve: (input, context) => offerExperience(context, input),
});
