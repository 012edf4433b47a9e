import type { WhyNot } from '../../domain/assistance/matrix/figures.ts';
import type { OfferId, ProviderId } from '../../domain/base/ids.ts';
import { participantIn } from '../../services/assessment/open-assessment.ts';
import { advanceMatch } from '../../services/assistance/match/advance-match.ts';
import { canPropose } from '../../services/assistance/match/match-sides.ts';
import {
  type MatchFilterInput,
  matches,
  matchesOfNeed,
  matchesOfOffer,
  matchesOfProvider,
  needsThatDoNotFit,
  needsThatFit,
  outlookOf,
  pairOfMatch,
} from '../../services/assistance/match/matches.ts';
import { proposeMatch } from '../../services/assistance/match/propose-match.ts';
import { pageRequest } from '../../services/base/page.ts';
import { eyesOn } from '../assessment/looked-at.ts';
import { NeedRef } from '../assessment/need.ts';
import { paged } from '../base/connection.ts';
import { decodeId } from '../base/global-id.ts';
import { mutation } from '../base/mutation.ts';
import { builder } from '../builder.ts';
import { ProviderRef } from '../convention/provider.ts';
import { providerIdIn } from '../convention/provider-id.ts';
import { CoverageRef, MatchStageRef, NeedsOrderRef, OffersOrderRef } from './enums.ts';
import { MatchConnectionRef, MatchRef } from './match.ts';
import { NeedFilterRef, sentFilter } from './need-filter.ts';
import { OfferRef } from './offer.ts';

builder.objectFields(NeedRef, (t) => ({
  coverage: t.field({
    type: CoverageRef,
    description: 'How far it is served, in what the viewer may see.',
    resolve: (need, _args, { store, audience }) =>
      store.live.projection.coverage(need.id, eyesOn(need, audience)) ??
      (need.state === 'OPEN' ? 'UNMET' : need.state),
  }),
  matches: t.field({
    type: MatchConnectionRef,
    description: 'Offers for it, best first; blocked ones last and only when asked, with why not.',
    args: {
      first: t.arg.int(),
      after: t.arg.string(),
      includeBlocked: t.arg.boolean(),
      providers: t.arg.idList({ description: 'Of these alone.' }),
      subjects: t.arg.stringList({ description: 'Offers that name one of these.' }),
      order: t.arg({ type: OffersOrderRef, description: 'BEST when left out.' }),
    },
    complexity: paged,
    resolve: ({ id }, { includeBlocked, providers, subjects, order, ...page }, context) =>
      matchesOfNeed(context, id, {
        request: pageRequest(context, page),
        includeBlocked: includeBlocked ?? false,
        ...{ subjects, order },
        providers: providers?.map((one, at) => providerIdIn(context, one, ['providers', at])),
      }),
  }),
  offersThatFit: t.int({
    complexity: 10,
    description: 'Unblocked offers.',
    resolve: ({ id }, _args, context) => outlookOf(context, id).offersThatFit,
  }),
  bestScore: t.int({
    complexity: 10,
    nullable: true,
    description: 'Of the best unblocked offer.',
    resolve: ({ id }, _args, context) => outlookOf(context, id).bestScore,
  }),
  viewerCanPropose: t.boolean({
    description: 'The viewer is of a side that may propose, and donors may see this need.',
    resolve: (need, _args, { viewer }) => canPropose(viewer, need),
  }),
}));

const NeedsThatDoNotFitRef = builder.objectRef<WhyNot>('NeedsThatDoNotFit').implement({
  description: 'Each need counts once.',
  fields: (t) => ({
    outOfScope: t.exposeInt('outOfScope', {
      description: 'The kind of help is given, but not for that provision.',
    }),
    typeNotOffered: t.exposeInt('typeNotOffered', {
      description: 'The provision is covered, but other kinds of help are given.',
    }),
    neither: t.exposeInt('neither'),
    otherwise: t.exposeInt('otherwise', {
      description: 'Kind and provision are right: the State is not eligible, or the offer is not open today.',
    }),
  }),
});

builder.objectFields(OfferRef, (t) => ({
  matches: t.field({
    type: MatchConnectionRef,
    description: 'Open needs for it, best first; blocked ones last and only when asked, with why not.',
    args: {
      first: t.arg.int(),
      after: t.arg.string(),
      includeBlocked: t.arg.boolean(),
      participant: t.arg.string({
        description: 'Needs of this State alone. A participant that does not exist is INVALID.',
      }),
      filter: t.arg({ type: NeedFilterRef, description: 'Of both populations where it names none.' }),
      order: t.arg({ type: NeedsOrderRef, description: 'BEST when left out.' }),
    },
    complexity: paged,
    resolve: ({ id }, { includeBlocked, participant, filter, order, ...page }, context) =>
      matchesOfOffer(context, id as OfferId, {
        request: pageRequest(context, page),
        includeBlocked: includeBlocked ?? false,
        ...{ order, filter: sentFilter(filter, ['filter']) },
        ...(participant != null && { state: participantIn(context.store.catalogue(), participant) }),
      }),
  }),
  needsThatFit: t.int({
    complexity: 20,
    description: 'Open needs that it is not blocked for and that the viewer may see.',
    resolve: ({ id }, _args, context) => needsThatFit(context, id),
  }),
  needsThatDoNotFit: t.field({
    type: NeedsThatDoNotFitRef,
    description: 'The other open needs that the viewer may see, by what is in the way.',
    complexity: 20,
    resolve: ({ id }, _args, context) => needsThatDoNotFit(context, id),
  }),
}));

builder.objectField(ProviderRef, 'matches', (t) =>
  t.field({
    type: MatchConnectionRef,
    nullable: true,
    description:
      'Open needs that any of its published offers fits, each once, beside the offer that fits it best; blocked ones last and only when asked, beside the offer with least in the way. For its own people; null for everybody else.',
    args: {
      first: t.arg.int(),
      after: t.arg.string(),
      includeBlocked: t.arg.boolean(),
      filter: t.arg({ type: NeedFilterRef, description: 'Of both populations where it names none.' }),
      order: t.arg({ type: NeedsOrderRef, description: 'BEST when left out.' }),
    },
    complexity: paged,
    resolve: ({ id }, { includeBlocked, order, filter, ...page }, context) =>
      matchesOfProvider(context, id, {
        request: pageRequest(context, page),
        includeBlocked: includeBlocked ?? false,
        ...{ order, filter: sentFilter(filter, ['filter']) },
      }),
  }),
);

const MatchFilterRef = builder.inputType('MatchFilter', {
  fields: (t) => ({
    stages: t.field({ type: [MatchStageRef] }),
    participants: t.stringList(),
    providers: t.idList(),
  }),
});

builder.queryField('matches', (t) =>
  t.field({
    type: MatchConnectionRef,
    description:
      'Those on which somebody acted, of the viewer’s sides; all for the secretariat. What moved last comes first.',
    args: { filter: t.arg({ type: MatchFilterRef }), first: t.arg.int(), after: t.arg.string() },
    complexity: paged,
    resolve: (_root, { filter, first, after }, context) => {
      const providers = filter?.providers?.map(
        (id, at): ProviderId => providerIdIn(context, id, ['filter', 'providers', at]),
      );
      return matches(
        context,
        { ...filter, providers } as MatchFilterInput,
        pageRequest(context, { first, after }),
      );
    },
  }),
);

mutation('proposeMatch', {
  description:
    'The provider’s DONOR or the State’s FOCAL_POINT. Only what donors may see, and no blocked pair: INVALID with the reason, CAPACITY_EXHAUSTED where that is it.',
  type: MatchRef,
  input: builder.inputType('ProposeMatchInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      need: t.id({ required: true }),
      offer: t.id({ required: true }),
      message: t.string(),
    }),
  }),
  resolve: async ({ need, offer, ...input }, context) =>
    pairOfMatch(
      await proposeMatch(context, {
        ...input,
        need: decodeId('Need', need, ['need']),
        offer: decodeId('Offer', offer, ['offer']),
      }),
    ),
});

mutation('advanceMatch', {
  description:
    'CONTACTED by the side that did not propose; AGREED takes both sides’ word; DELIVERING and DONE are the provider’s; DECLINED, with a reason, is either’s. OUT_OF_TURN otherwise.',
  type: MatchRef,
  input: builder.inputType('AdvanceMatchInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      match: t.id({ required: true }),
      to: t.field({ type: MatchStageRef, required: true }),
      expectedRevision: t.int({ required: true }),
      reason: t.string(),
    }),
  }),
  resolve: async ({ match, ...input }, context) =>
    pairOfMatch(await advanceMatch(context, { ...input, match: decodeId('Match', match, ['match']) })),
});
