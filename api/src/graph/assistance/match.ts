import type { Blocker, Caution, MatchStep, Part } from '../../domain/assistance/match.ts';
import { overdue, waitingSince, whoseTurn } from '../../domain/assistance/match-turns.ts';
import type { Sentence } from '../../domain/base/sentence.ts';
import { sidesOf, stagesOpenTo } from '../../services/assistance/match/match-sides.ts';
import { fitOf, inputsOf, matchById, type Pair } from '../../services/assistance/match/matches.ts';
import { say } from '../../texts/say-reason.ts';
import { saySentence } from '../../texts/say-refusal.ts';
import { needById } from '../assessment/loaders.ts';
import { NeedRef } from '../assessment/need.ts';
import { connection } from '../base/connection.ts';
import type { GraphContext } from '../base/context.ts';
import { decodeId } from '../base/global-id.ts';
import { identify, NodeRef } from '../base/node.ts';
import { builder } from '../builder.ts';
import { ActivityRef } from './activity.ts';
import {
  BlockerCodeRef,
  CautionCodeRef,
  HelpOutcomeRef,
  LossReasonRef,
  MatchStageRef,
  PartCodeRef,
  SideRef,
} from './enums.ts';
import { FitInputsRef, ScoredRef } from './fit-inputs.ts';
import { actedById, activityById, offerById, there } from './loaders.ts';
import { OfferRef } from './offer.ts';
import { WeightsRef } from './weights-of-version.ts';

const said = (
  { sentence }: { readonly sentence: Sentence },
  _args: object,
  { language, store }: GraphContext,
): string => say(sentence, language, store.catalogue());

export const BlockerRef = builder.objectRef<Blocker>('Blocker').implement({
  description: 'Why not.',
  fields: (t) => ({
    code: t.expose('code', { type: BlockerCodeRef }),
    sentence: t.string({ resolve: said }),
  }),
});
export const CautionRef = builder.objectRef<Caution>('Caution').implement({
  description: 'What to know; it blocks nothing.',
  fields: (t) => ({
    code: t.expose('code', { type: CautionCodeRef }),
    sentence: t.string({ resolve: said }),
  }),
});
export const PartRef = builder.objectRef<Part>('Part').implement({
  description: 'The points of all parts add up to the score.',
  fields: (t) => ({
    code: t.expose('code', { type: PartCodeRef }),
    points: t.exposeInt('points', { description: '0 to `of`.' }),
    of: t.exposeInt('of', { description: 'Its weight; all weights make 100.' }),
    sentence: t.string({ resolve: said }),
  }),
});
const MatchStepRef = builder.objectRef<MatchStep>('MatchStep').implement({
  description: 'What happened, when, and by which side.',
  fields: (t) => ({
    stage: t.expose('stage', { type: MatchStageRef }),
    side: t.expose('side', { type: SideRef }),
    at: t.expose('at', { type: 'Instant' }),
    by: t.exposeString('by', { nullable: true }),
    reason: t.string({
      nullable: true,
      // What a side wrote, or what the system says of it.
      resolve: ({ reason }, _args, { language }) => reason && saySentence(reason, language),
    }),
    opened: t.field({
      type: HelpOutcomeRef,
      nullable: true,
      description: 'Where this step came of opening its need again.',
      resolve: ({ opened }) => opened?.outcome ?? null,
    }),
    why: t.field({
      type: LossReasonRef,
      nullable: true,
      description: 'Where opened is LOST.',
      resolve: ({ opened }) => opened?.why ?? null,
    }),
  }),
});

const acted = async (pair: Pair, context: GraphContext) => pair.acted ?? actedById(context, pair.id);

export const MatchRef = builder.objectRef<Pair>('Match').implement({
  description:
    'A need and an offer side by side. Its id is made of the pair; revision is 0 and stage null while nobody has acted, and for a viewer of neither side.',
  interfaces: [NodeRef],
  fields: (t) => ({
    revision: t.int({ resolve: async (pair, _args, context) => (await acted(pair, context))?.revision ?? 0 }),
    need: t.field({
      type: NeedRef,
      resolve: ({ need }, _args, context) => there(needById(context, need), 'The need'),
    }),
    offer: t.field({
      type: OfferRef,
      resolve: ({ offer }, _args, context) => there(offerById(context, offer), 'The offer'),
    }),
    score: t.int({
      description: '0 to 100.',
      resolve: (pair, _args, context) => fitOf(context, pair)?.score ?? 0,
    }),
    blockers: t.field({
      type: [BlockerRef],
      resolve: (pair, _args, context) => [...(fitOf(context, pair)?.blockers ?? [])],
    }),
    cautions: t.field({
      type: [CautionRef],
      resolve: (pair, _args, context) => [...(fitOf(context, pair)?.cautions ?? [])],
    }),
    parts: t.field({
      type: [PartRef],
      resolve: (pair, _args, context) => [...(fitOf(context, pair)?.parts ?? [])],
    }),
    weightsVersion: t.int({
      description:
        'Rises with every change of a weight: score and parts can be compared within one version only.',
      resolve: (_pair, _args, { store }) => store.catalogue().weights.version,
    }),
    inputs: t.field({
      type: FitInputsRef,
      nullable: true,
      description: 'With `weights` the score can be worked out again.',
      resolve: (pair, _args, context) => inputsOf(context, pair),
    }),
    weights: t.field({
      type: WeightsRef,
      description: 'Those of `weightsVersion`.',
      resolve: (_pair, _args, { store }) => store.catalogue().weights,
    }),
    scored: t.field({
      type: ScoredRef,
      nullable: true,
      description: 'When it was proposed last: that score keeps its weights and its inputs.',
      resolve: async (pair, _args, context) => (await acted(pair, context))?.scored ?? null,
    }),
    stage: t.field({
      type: MatchStageRef,
      nullable: true,
      resolve: async (pair, _args, context) => (await acted(pair, context))?.stage ?? null,
    }),
    agreedBy: t.field({
      type: [SideRef],
      description: 'AGREED needs both sides: which of them have agreed.',
      resolve: async (pair, _args, context) => [...((await acted(pair, context))?.agreedBy ?? [])],
    }),
    message: t.string({
      nullable: true,
      description: 'From the side that proposed it.',
      resolve: async (pair, _args, context) => (await acted(pair, context))?.message ?? null,
    }),
    steps: t.field({
      type: [MatchStepRef],
      resolve: async (pair, _args, context) => [...((await acted(pair, context))?.steps ?? [])],
    }),
    activity: t.field({
      type: ActivityRef,
      nullable: true,
      description: 'Made by AGREED.',
      resolve: async (pair, _args, context) => {
        const activity = (await acted(pair, context))?.activity;
        return activity ? activityById(context, activity) : null;
      },
    }),
    turn: t.field({
      type: [SideRef],
      description: 'Whose step is next.',
      resolve: async (pair, _args, context) => {
        const match = await acted(pair, context);
        return match ? [...whoseTurn(match)] : [];
      },
    }),
    waitingSince: t.field({
      type: 'Instant',
      nullable: true,
      resolve: async (pair, _args, context) => {
        const match = await acted(pair, context);
        return match ? waitingSince(match) : null;
      },
    }),
    overdue: t.boolean({
      description: 'The next step waits longer than its limit.',
      resolve: async (pair, _args, context) => {
        const match = await acted(pair, context);
        return match ? overdue(match, context.now) : false;
      },
    }),
    viewerSides: t.field({
      type: [SideRef],
      resolve: async (pair, _args, context) => {
        const [need, offer] = await Promise.all([
          needById(context, pair.need),
          offerById(context, pair.offer),
        ]);
        return need && offer
          ? [...sidesOf(context.viewer, { participant: need.participant, provider: offer.provider })]
          : [];
      },
    }),
    viewerCan: t.field({
      type: [MatchStageRef],
      description: 'The steps that are the viewer’s now.',
      resolve: async (pair, _args, context) => {
        const [match, need, offer] = await Promise.all([
          acted(pair, context),
          needById(context, pair.need),
          offerById(context, pair.offer),
        ]);
        return need && offer
          ? [...stagesOpenTo(context.viewer, { match, need, offer, fit: fitOf(context, pair) })]
          : [];
      },
    }),
  }),
});

identify('Match', MatchRef, (id, context) => matchById(context, id));
export const MatchConnectionRef = connection(MatchRef);

builder.queryField('match', (t) =>
  t.field({
    type: MatchRef,
    nullable: true,
    description: 'Any pair of which the viewer may see both.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, context) => matchById(context, decodeId('Match', id)),
  }),
);
