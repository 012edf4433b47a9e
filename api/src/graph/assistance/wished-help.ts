import { type AlreadyAsked, alreadyKinds } from '../../domain/assistance/already-asked.ts';
import type { Fit } from '../../domain/assistance/match.ts';
import { pairOfMatch } from '../../services/assistance/match/matches.ts';
import { alreadyAskedFor, type WishedHelp, wishedHelp } from '../../services/assistance/wish/wished-help.ts';
import { AssessmentRef } from '../assessment/assessment.ts';
import { BudgetBandRef, HorizonRef } from '../assessment/enums.ts';
import { assessmentById, needById } from '../assessment/loaders.ts';
import { NeedRef } from '../assessment/need.ts';
import { enumOf } from '../base/enum-of.ts';
import { decodeId } from '../base/global-id.ts';
import { builder } from '../builder.ts';
import { ProvisionRef, provisionOf } from '../convention/article.ts';
import { AssistanceCategoryRef } from '../convention/enums.ts';
import { ActivityRef } from './activity.ts';
import { actedById, activityById, offerById, there } from './loaders.ts';
import { BlockerRef, MatchRef, PartRef } from './match.ts';
import { OfferRef } from './offer.ts';

const OfferForWishRef = builder.objectRef<Fit>('OfferForWish').implement({
  description: 'An offer beside a wish that is still being written.',
  fields: (t) => ({
    offer: t.field({
      type: OfferRef,
      resolve: ({ offer }, _args, context) => there(offerById(context, offer), 'The offer'),
    }),
    score: t.exposeInt('score', { description: '0 to 100.' }),
    parts: t.field({
      type: [PartRef],
      description: 'They add up to the score.',
      resolve: ({ parts }) => [...parts],
    }),
    blockers: t.field({ type: [BlockerRef], resolve: ({ blockers }) => [...blockers] }),
  }),
});

const AlreadyAskedRef = builder.objectRef<AlreadyAsked>('AlreadyAsked').implement({
  description:
    'The same kind of help at the same provision, or elsewhere in its article: asked for before, agreed, or given [WG 20]. It blocks nothing.',
  fields: (t) => ({
    kind: t.expose('kind', {
      type: enumOf(
        'AlreadyKind',
        alreadyKinds,
        'MATCH: a need of the State with an open match; ACTIVITY: help under way; RECEIVED: help that the State says it gets; NEED: a need of the State; OTHER_INSTRUMENT: wanted in another checklist.',
      ),
    }),
    exact: t.exposeBoolean('exact', { description: "At the wish's own provision." }),
    provision: t.field({
      type: ProvisionRef,
      resolve: ({ provision }, _args, context) => provisionOf(context, provision),
    }),
    need: t.field({
      type: NeedRef,
      nullable: true,
      resolve: ({ need }, _args, context) => (need ? needById(context, need) : null),
    }),
    match: t.field({
      type: MatchRef,
      nullable: true,
      resolve: async ({ match }, _args, context) => {
        const acted = match ? await actedById(context, match) : null;
        return acted && pairOfMatch(acted);
      },
    }),
    activity: t.field({
      type: ActivityRef,
      nullable: true,
      resolve: ({ activity }, _args, context) => (activity ? activityById(context, activity) : null),
    }),
    assessment: t.field({
      type: AssessmentRef,
      nullable: true,
      description: 'The checklist that says it.',
      resolve: ({ assessment }, _args, context) => (assessment ? assessmentById(context, assessment) : null),
    }),
    providerName: t.string({
      nullable: true,
      description: 'Who gives it, in the words of the State.',
      resolve: ({ provider }) => provider,
    }),
    until: t.field({ type: 'Date', nullable: true, resolve: ({ until }) => until }),
  }),
});

const WishedHelpRef = builder.objectRef<WishedHelp>('WishedHelp').implement({
  description: 'What there is for a wish while it is written.',
  fields: (t) => ({
    offersThatFit: t.exposeInt('offersThatFit', { description: 'Unblocked offers.' }),
    offers: t.field({
      type: [OfferForWishRef],
      description: 'The best three of them, best first.',
      resolve: ({ fits }) => [...fits],
    }),
    nearest: t.field({
      type: [OfferForWishRef],
      description:
        'Where none fits: offers of this help for this provision, with what is in the way; three at most.',
      resolve: ({ nearest }) => [...nearest],
    }),
    alreadyAsked: t.field({
      type: [AlreadyAskedRef],
      description: 'What is nearest to the wish comes first.',
      complexity: 50,
      resolve: async ({ wish }, _args, context) => [...(await alreadyAskedFor(context, wish))],
    }),
  }),
});

const WishInputRef = builder.inputType('WishInput', {
  description: 'A wish as far as it is written. Its texts are left out: matching does not ask for them.',
  fields: (t) => ({
    assessment: t.id({ required: true }),
    provision: t.string({ required: true }),
    type: t.string({ required: true }),
    category: t.field({ type: AssistanceCategoryRef, description: 'Required for OTHER.' }),
    subjects: t.stringList({ description: 'Codes of the vocabulary of subjects.' }),
    horizon: t.field({ type: HorizonRef }),
    languages: t.stringList({ description: 'BCP 47.' }),
    budgetBand: t.field({ type: BudgetBandRef }),
  }),
});

builder.queryField('wishedHelp', (t) =>
  t.field({
    type: WishedHelpRef,
    description:
      'The offers that would fit a wish while it is written, and whether it was asked for already [WG 20, 21]; nothing is kept. Only CONTRIBUTOR and FOCAL_POINT of the State: FORBIDDEN for others, NOT_FOUND for whoever may not see the assessment.',
    args: { input: t.arg({ type: WishInputRef, required: true }) },
    complexity: 50,
    resolve: (_root, { input }, context) =>
      wishedHelp(context, {
        ...input,
        assessment: decodeId('Assessment', input.assessment, ['input', 'assessment']),
      }),
  }),
);
