import type { EndedHelp } from '../../domain/assistance/ended-help.ts';
import { withdrawnBySubmission } from '../../services/assessment/withdrawn-by-submission.ts';
import {
  helpOfMatch,
  helpOfNeeds,
  helpOfOffer,
  type OpenedHelp,
  openedHelp,
} from '../../services/assistance/match/help-that-ends.ts';
import { pairOfMatch } from '../../services/assistance/match/matches.ts';
import { AssessmentRef } from '../assessment/assessment.ts';
import { NeedRef } from '../assessment/need.ts';
import { builder } from '../builder.ts';
import { ActivityRef } from './activity.ts';
import { HelpOutcomeRef, LossReasonRef, MatchStageRef } from './enums.ts';
import { actedById, activityById, there } from './loaders.ts';
import { MatchRef } from './match.ts';
import { OfferRef } from './offer.ts';

const HelpThatEndsRef = builder.objectRef<EndedHelp>('HelpThatEnds').implement({
  description: 'Help under way that one write would end, for the person about to make it (domain.md §5).',
  fields: (t) => ({
    match: t.field({
      type: MatchRef,
      resolve: async ({ match }, _args, context) =>
        pairOfMatch(await there(actedById(context, match), 'The match')),
    }),
    stage: t.expose('stage', { type: MatchStageRef, description: 'Its current step.' }),
    activity: t.field({
      type: ActivityRef,
      nullable: true,
      description: 'The one that would be cancelled.',
      resolve: ({ activity }, _args, context) => activity && activityById(context, activity),
    }),
    placeGivenBack: t.exposeBoolean('placeGivenBack', {
      description: "It holds a place of the offer's capacity of this year, which others may then take.",
    }),
  }),
});

const OpenedHelpRef = builder.objectRef<OpenedHelp>('OpenedHelp').implement({
  description: 'What became of help that had ended with its need, when the need was opened again.',
  fields: (t) => ({
    match: t.field({ type: MatchRef, resolve: ({ match }) => pairOfMatch(match) }),
    outcome: t.expose('outcome', { type: HelpOutcomeRef }),
    why: t.expose('why', { type: LossReasonRef, nullable: true, description: 'Where it is LOST.' }),
  }),
});

builder.objectFields(NeedRef, (t) => ({
  withdrawalWouldEnd: t.field({
    type: [HelpThatEndsRef],
    description:
      "What withdrawing it would end: its open matches, the furthest first. For the State's own people; empty for all others.",
    complexity: 20,
    resolve: async ({ id, participant }, _args, context) => [
      ...(await helpOfNeeds(context, participant, [id])),
    ],
  }),
  openedHelp: t.field({
    type: [OpenedHelpRef],
    description:
      "What became of the help that its last withdrawal ended, until somebody takes a further step. For the State's own people; empty for all others.",
    complexity: 20,
    resolve: async (need, _args, context) => [...(await openedHelp(context, need))],
  }),
}));

builder.objectField(AssessmentRef, 'submissionWouldEnd', (t) =>
  t.field({
    type: [HelpThatEndsRef],
    description:
      "Help under way for needs that the current draft no longer states: submitting it would withdraw them. For the State's own people; empty for all others.",
    complexity: 50,
    resolve: async (assessment, _args, context) => [
      ...(await helpOfNeeds(
        context,
        assessment.participant,
        await withdrawnBySubmission(context, assessment),
      )),
    ],
  }),
);

builder.objectField(OfferRef, 'withdrawalWouldEnd', (t) =>
  t.field({
    type: [HelpThatEndsRef],
    description:
      'Matches that could no longer be agreed; what is agreed continues. For its provider; empty for all others.',
    complexity: 20,
    resolve: async (offer, _args, context) => [...(await helpOfOffer(context, offer))],
  }),
);

builder.objectField(MatchRef, 'decliningWouldEnd', (t) =>
  t.field({
    type: HelpThatEndsRef,
    nullable: true,
    description: 'For its two sides; null for all others, and where it is over.',
    complexity: 5,
    resolve: async (pair, _args, context) =>
      helpOfMatch(context, pair.acted ?? (await actedById(context, pair.id))),
  }),
);
