import type { Need } from '../../domain/assessment/need.ts';
import type { Blocker, Caution, Match, MatchStep, Part } from '../../domain/assistance/match.ts';
import { overdue, waitingSince, whoseTurn } from '../../domain/assistance/match-turns.ts';
import type { Offer } from '../../domain/assistance/offer.ts';
import type { Sentence } from '../../domain/base/sentence.ts';
import { sidesOf, stagesOpenTo } from '../../services/assistance/match/match-sides.ts';
import { fitOf, inputsOf, matchById, type Pair } from '../../services/assistance/match/matches.ts';

import { saySentence } from '../../texts/say-refusal.ts';
import { needById } from '../assessment/loaders.ts';
import { NeedRef } from '../assessment/need.ts';
import { connection } from '../base/connection.ts';
import type { GraphContext } from '../base/context.ts';
import { decodeId } from '../base/global-id.ts';
import { identify, NodeRef } from '../base/node.ts';

import { builder } from '../builder.ts';
import { saidBefore } from '../convention/said-before.ts';
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
): string => saidBefore(sentence, language, store.catalogue());

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

/** What is told of what somebody did about a pair: at once where it is known already, since a page has many of both. */
const ofActed =
  <T>(tell: (match: Match | null, context: GraphContext) => T) =>
  (pair: Pair, _args: object, context: GraphContext): T | Promise<T> =>
    pair.acted === undefined
      ? actedById(context, pair.id).then((match) => tell(match, context))
      : tell(pair.acted, context);

/** The need and the offer of a pair, as far as its sides follow from them. */
interface Both {
  readonly need: Pick<Need, 'participant' | 'label' | 'state'>;
  readonly offer: Pick<Offer, 'provider'>;
}
const sidesBetween = (viewer: GraphContext['viewer'], { need, offer }: Both) =>
  sidesOf(viewer, { participant: need.participant, provider: offer.provider });
const bothOf = async (pair: Pair, context: GraphContext): Promise<Both | null> => {
  const [need, offer] = await Promise.all([needById(context, pair.need), offerById(context, pair.offer)]);
  return need && offer && { need, offer };
};

export const MatchRef = builder.objectRef<Pair>('Match').implement({
  description:
    'A need and an offer side by side. Its id is made of the pair; revision is 0 and stage null while nobody has acted, and for a viewer of neither side.',
  interfaces: [NodeRef],
  fields: (t) => ({
    revision: t.int({ resolve: ofActed((match) => match?.revision ?? 0) }),
    need: t.field({
      type: NeedRef,
      resolve: ({ need }, _args, context) => there(needById(context, need), 'The need'),
    }),
    offer: t.field({
      type: OfferRef,
      // A page says of an offer what it was scored with.
      resolve: ({ offer, judged }, _args, context) =>
        judged?.offer ?? there(offerById(context, offer), 'The offer'),
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
      resolve: ofActed((match) => match?.scored ?? null),
    }),
    stage: t.field({
      type: MatchStageRef,
      nullable: true,
      resolve: ofActed((match) => match?.stage ?? null),
    }),
    agreedBy: t.field({
      type: [SideRef],
      description: 'AGREED needs both sides: which of them have agreed.',
      resolve: ofActed((match) => [...(match?.agreedBy ?? [])]),
    }),
    message: t.string({
      nullable: true,
      description: 'From the side that proposed it.',
      resolve: ofActed((match) => match?.message ?? null),
    }),
    steps: t.field({
      type: [MatchStepRef],
      resolve: ofActed((match) => [...(match?.steps ?? [])]),
    }),
    activity: t.field({
      type: ActivityRef,
      nullable: true,
      description: 'Made by AGREED.',
      resolve: async (pair, args, context) => {
        const activity = await ofActed((match) => match?.activity ?? null)(pair, args, context);
        return activity && activityById(context, activity);
      },
    }),
    turn: t.field({
      type: [SideRef],
      description: 'Whose step is next.',
      resolve: ofActed((match) => (match ? [...whoseTurn(match)] : [])),
    }),
    waitingSince: t.field({
      type: 'Instant',
      nullable: true,
      resolve: ofActed((match) => match && waitingSince(match)),
    }),
    overdue: t.boolean({
      description: 'The next step waits longer than its limit.',
      resolve: ofActed(
        (match, { now, store }) => match !== null && overdue(match, now, store.catalogue().timeLimits),
      ),
    }),
    viewerSides: t.field({
      type: [SideRef],
      resolve: (pair, _args, context) => {
        const told = (both: Both | null) => (both ? [...sidesBetween(context.viewer, both)] : []);
        return pair.judged ? told(pair.judged) : bothOf(pair, context).then(told);
      },
    }),
    viewerCan: t.field({
      type: [MatchStageRef],
      description: 'The steps that are the viewer’s now.',
      resolve: (pair, args, context) => {
        const told = (both: Both | null) => (match: Match | null) =>
          both
            ? [
                ...stagesOpenTo(context.viewer, {
                  ...{ match, ...both, fit: fitOf(context, pair) },
                  provider: context.store.catalogue().providers.get(both.offer.provider),
                }),
              ]
            : [];
        if (pair.judged) return ofActed(told(pair.judged))(pair, args, context);
        return bothOf(pair, context).then((both) => ofActed(told(both))(pair, args, context));
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
