import { hindranceCodes } from '../../domain/assistance/matching/why-not/hindrances.ts';
import { changers } from '../../domain/assistance/matching/why-not/way.ts';
import type {
  ScoredWay,
  WhyNotBlocker,
  WhyNotHindrance,
  WhyNotPart,
} from '../../domain/assistance/matching/why-not/why-not.ts';
import type { Sentence } from '../../domain/base/sentence.ts';
import { type WhyNotOfPair, whyNotOf } from '../../services/assistance/match/why-not.ts';
import { say } from '../../texts/say-reason.ts';
import type { GraphContext } from '../base/context.ts';
import { enumOf } from '../base/enum-of.ts';
import { decodeId } from '../base/global-id.ts';
import { builder } from '../builder.ts';
import { BlockerCodeRef, PartCodeRef } from './enums.ts';
import { CautionRef, MatchRef } from './match.ts';

const ChangerRef = enumOf('Changer', changers, 'Who can change it; TIME: it only has to be waited for.');
const HindranceCodeRef = enumOf(
  'HindranceCode',
  hindranceCodes,
  'Why a pair is not proposed although it might fit.',
);

const said = (
  { sentence }: { readonly sentence: Sentence },
  _args: object,
  { language, store }: GraphContext,
): string => say(sentence, language, store.catalogue());

const WayRef = builder.objectRef<ScoredWay>('Way').implement({
  description: 'What would have to change: all of its sentences together. Of several ways one is enough.',
  fields: (t) => ({
    by: t.expose('by', { type: ChangerRef }),
    sentences: t.stringList({
      resolve: ({ steps }, _args, { language, store }) =>
        steps.map((step) => say(step, language, store.catalogue())),
    }),
    score: t.exposeInt('score', { description: 'That the pair would have then.' }),
  }),
});

const WhyNotBlockerRef = builder.objectRef<WhyNotBlocker>('WhyNotBlocker').implement({
  description: 'What is in the way, and what would remove it and nothing else.',
  fields: (t) => ({
    code: t.expose('code', { type: BlockerCodeRef }),
    sentence: t.string({ resolve: said }),
    ways: t.field({ type: [WayRef], resolve: ({ ways }) => [...ways] }),
  }),
});

const WhyNotHindranceRef = builder.objectRef<WhyNotHindrance>('WhyNotHindrance').implement({
  description: 'Not a matter of the offer: the need is not there to be helped with.',
  fields: (t) => ({
    code: t.expose('code', { type: HindranceCodeRef }),
    sentence: t.string({ resolve: said }),
    ways: t.field({
      type: [WayRef],
      description: 'None: nobody can change it.',
      resolve: ({ ways }) => [...ways],
    }),
  }),
});

const WhyNotPartRef = builder.objectRef<WhyNotPart>('WhyNotPart').implement({
  description: 'A part of the score, and what would give it more.',
  fields: (t) => ({
    code: t.expose('code', { type: PartCodeRef }),
    points: t.exposeInt('points'),
    of: t.exposeInt('of'),
    sentence: t.string({ resolve: said }),
    ways: t.field({ type: [WayRef], resolve: ({ ways }) => [...ways] }),
  }),
});

const WhyNotRef = builder.objectRef<WhyNotOfPair>('WhyNot').implement({
  description: 'Why an offer does not fit a need, or not better, and what would have to change, by whom.',
  fields: (t) => ({
    match: t.field({ type: MatchRef, resolve: ({ pair }) => pair }),
    score: t.exposeInt('score', { description: 'Of the pair as it is, blocked or not.' }),
    blockers: t.field({
      type: [WhyNotBlockerRef],
      description: 'None: it fits.',
      resolve: ({ blockers }) => [...blockers],
    }),
    hindrances: t.field({ type: [WhyNotHindranceRef], resolve: ({ hindrances }) => [...hindrances] }),
    parts: t.field({ type: [WhyNotPartRef], resolve: ({ parts }) => [...parts] }),
    cautions: t.field({ type: [CautionRef], resolve: ({ cautions }) => [...cautions] }),
  }),
});

builder.queryField('whyNot', (t) =>
  t.field({
    type: WhyNotRef,
    nullable: true,
    description:
      'Why does this offer not fit this need? Of a pair that fits: what would make it fit better. Null where the viewer may not see one of them.',
    complexity: 50,
    args: { need: t.arg.id({ required: true }), offer: t.arg.id({ required: true }) },
    resolve: (_root, { need, offer }, context) =>
      whyNotOf(context, decodeId('Need', need, ['need']), decodeId('Offer', offer, ['offer'])),
  }),
);
