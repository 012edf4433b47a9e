import type { Activity } from '../../domain/assistance/activity.ts';
import { because, type OverlapPart, overlapPartCodes } from '../../domain/assistance/overlap/because.ts';
import {
  type Overlap,
  type OverlapDecision,
  overlapStates,
  type Said,
  speakers,
  verdicts,
} from '../../domain/assistance/overlap/overlap.ts';
import type { OverlapId } from '../../domain/base/ids.ts';
import { decideOverlap } from '../../services/assistance/overlap/decide-overlap.ts';
import { groupsAround, overlapById, overlaps } from '../../services/assistance/overlap/overlaps.ts';
import { partyOf } from '../../services/assistance/overlap/party.ts';
import { pageRequest } from '../../services/base/page.ts';
import { say } from '../../texts/say-reason.ts';
import { connection, paged } from '../base/connection.ts';
import type { GraphContext } from '../base/context.ts';
import { enumOf } from '../base/enum-of.ts';
import { decodeId } from '../base/global-id.ts';
import { loadOne } from '../base/loader.ts';
import { mutation } from '../base/mutation.ts';
import { identify, NodeRef } from '../base/node.ts';
import { builder } from '../builder.ts';
import { ProvisionRef, provisionOf } from '../convention/article.ts';
import { AssistanceTypeRef, assistanceTypeOf } from '../convention/instrument.ts';
import { ParticipantRef, participantOf } from '../convention/participant.ts';
import { ProviderRef, providerOf } from '../convention/provider.ts';
import { providerIdIn } from '../convention/provider-id.ts';
import { ActivityRef } from './activity.ts';
import { activityById, there } from './loaders.ts';

const OverlapStateRef = enumOf('OverlapState', overlapStates, 'OPEN: nobody has decided yet.');
const OverlapVerdictRef = enumOf(
  'OverlapVerdict',
  verdicts,
  'DUPLICATE: the same help written down twice, which no figure counts twice; COOPERATION: help given together; NEITHER.',
);
const SpeakerRef = enumOf('Speaker', speakers, 'For whom somebody decided.');
const OverlapPartCodeRef = enumOf('OverlapPartCode', overlapPartCodes, 'What two activities have in common.');

const OverlapPartRef = builder.objectRef<OverlapPart>('OverlapPart').implement({
  description: 'One part of why they overlap.',
  fields: (t) => ({
    code: t.expose('code', { type: OverlapPartCodeRef }),
    sentence: t.string({
      resolve: ({ sentence }, _args, { language, store }) => say(sentence, language, store.catalogue()),
    }),
  }),
});

const OverlapSaidRef = builder.objectRef<Said>('OverlapSaid').implement({
  description: 'What somebody decided, for whom, and when.',
  fields: (t) => ({
    verdict: t.expose('verdict', { type: OverlapVerdictRef }),
    note: t.exposeString('note', { nullable: true }),
    speaker: t.expose('speaker', { type: SpeakerRef }),
    participant: t.field({
      type: ParticipantRef,
      nullable: true,
      description: 'Where it was decided for a State.',
      resolve: ({ participant }, _args, context) => participant && participantOf(context, participant),
    }),
    provider: t.field({
      type: ProviderRef,
      nullable: true,
      description: 'Where it was decided for a provider.',
      resolve: ({ provider }, _args, context) => provider && providerOf(context, provider),
    }),
    by: t.exposeString('by'),
    at: t.expose('at', { type: 'Instant' }),
  }),
});

const decisionOf = (context: GraphContext, id: OverlapId): Promise<OverlapDecision | null> =>
  loadOne(
    context,
    'OverlapDecision',
    id,
    (ids) => context.store.overlapDecisions.byIds(ids),
    (one) => one.id,
  );

const groupOf = (context: GraphContext, id: OverlapId) =>
  loadOne(
    context,
    'OverlapGroup',
    id,
    async (ids) => groupsAround(context, ids),
    (one) => one.id,
  );

const both = ({ first, second }: Overlap, context: GraphContext): Promise<readonly Activity[]> =>
  Promise.all([first, second].map((id) => there(activityById(context, id), 'The activity')));

const OverlapRef = builder.objectRef<Overlap>('Overlap').implement({
  description:
    'Two activities of different providers for the same State, provision or article, and kind of help, in overlapping time [WG 2(e)]. For both providers, the State and the secretariat, each where they see both.',
  interfaces: [NodeRef],
  fields: (t) => ({
    revision: t.int({
      description: 'Of the decision; 0 while nobody has decided.',
      resolve: async ({ id }, _args, context) => (await decisionOf(context, id))?.revision ?? 0,
    }),
    state: t.expose('state', { type: OverlapStateRef }),
    stands: t.exposeBoolean('stands', {
      description: 'They still overlap; what was decided is kept where they no longer do.',
    }),
    first: t.field({
      type: ActivityRef,
      resolve: ({ first }, _args, context) => there(activityById(context, first), 'The activity'),
    }),
    second: t.field({
      type: ActivityRef,
      resolve: ({ second }, _args, context) => there(activityById(context, second), 'The activity'),
    }),
    participants: t.field({
      type: [ParticipantRef],
      description: 'Those that both help.',
      resolve: ({ common }, _args, context) =>
        common.participants.map((code) => participantOf(context, code)),
    }),
    provisions: t.field({
      type: [ProvisionRef],
      description: 'Those that both name; none where they name others of the same articles.',
      resolve: ({ common }, _args, context) => common.provisions.map((of) => provisionOf(context, of)),
    }),
    articles: t.stringList({ resolve: ({ common }) => [...common.articles] }),
    types: t.field({
      type: [AssistanceTypeRef],
      resolve: ({ common }, _args, context) => common.types.map((type) => assistanceTypeOf(context, type)),
    }),
    from: t.field({ type: 'Date', nullable: true, resolve: ({ common }) => common.from }),
    until: t.field({ type: 'Date', nullable: true, resolve: ({ common }) => common.until }),
    because: t.field({
      type: [OverlapPartRef],
      description: 'Why they overlap, part by part; nothing where they no longer do.',
      resolve: (overlap) => [...because(overlap)],
    }),
    decisions: t.field({
      type: [OverlapSaidRef],
      description: 'The last one first.',
      resolve: async ({ id }, _args, context) => [...((await decisionOf(context, id))?.said ?? [])],
    }),
    group: t.field({
      type: [ActivityRef],
      description:
        'Other activities that these two hang together with, from overlap to overlap, of what the viewer sees; none where they are only two, or a person called them neither.',
      resolve: async ({ id }, _args, context) => {
        const others = (await groupOf(context, id))?.others ?? [];
        return Promise.all(others.map((one) => there(activityById(context, one), 'The activity')));
      },
    }),
    groupSize: t.int({
      description:
        'How many activities hang together with them, with the two; `group` names the first twenty of the others.',
      resolve: async ({ id }, _args, context) => (await groupOf(context, id))?.size ?? 2,
    }),
    viewerCanDecide: t.boolean({
      resolve: async (overlap, _args, context) =>
        partyOf(context.viewer, overlap, await both(overlap, context)) !== null,
    }),
  }),
});

identify('Overlap', OverlapRef, async (id, context) => overlapById(context, id as OverlapId));
const OverlapConnectionRef = connection(OverlapRef);

const OverlapFilterRef = builder.inputType('OverlapFilter', {
  fields: (t) => ({
    states: t.field({ type: [OverlapStateRef] }),
    participants: t.stringList(),
    providers: t.idList({ description: 'Of either activity.' }),
    articles: t.stringList(),
    types: t.stringList(),
  }),
});

builder.queryField('overlaps', (t) =>
  t.field({
    type: OverlapConnectionRef,
    description: 'Those of the viewer’s States and providers, all for the secretariat; open ones first.',
    args: { filter: t.arg({ type: OverlapFilterRef }), first: t.arg.int(), after: t.arg.string() },
    complexity: paged,
    resolve: (_root, { filter, first, after }, context) =>
      overlaps(
        context,
        filter && {
          ...filter,
          providers: filter.providers?.map((id, at) =>
            providerIdIn(context, id, ['filter', 'providers', at]),
          ),
        },
        pageRequest(context, { first, after }),
      ),
  }),
);

mutation('decideOverlap', {
  description:
    'By either provider, by a State that both help, or by the secretariat: what two activities are. A later decision takes the place of the one that was read; both are kept.',
  type: OverlapRef,
  input: builder.inputType('DecideOverlapInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      overlap: t.id({ required: true }),
      verdict: t.field({ type: OverlapVerdictRef, required: true }),
      note: t.string({ description: 'Why, for the others who see it.' }),
      expectedRevision: t.int({ required: true, description: '0 while nobody has decided.' }),
    }),
  }),
  resolve: async (input, context) =>
    decideOverlap(context, { ...input, overlap: decodeId('Overlap', input.overlap, ['overlap']) }),
});

builder.objectField(ActivityRef, 'recordedTwice', (t) =>
  t.field({
    type: [ActivityRef],
    description:
      'Other activities that somebody decided are this same help, those that the viewer may see: figures count them once.',
    resolve: async ({ judged = [] }, _args, context) => {
      const twins = judged.filter(({ verdict }) => verdict === 'DUPLICATE');
      const found = await Promise.all(twins.map((twin) => activityById(context, twin.with)));
      return found.flatMap((one) => one ?? []);
    },
  }),
);
