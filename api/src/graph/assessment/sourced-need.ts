import type { NeedSource } from '../../domain/assessment/need.ts';
import {
  proposingSides,
  type SourcedNeed,
  sourcedNeedStates,
  sourceKinds,
} from '../../domain/assessment/sourced-need.ts';
import { allows } from '../../domain/base/policy.ts';
import { sees } from '../../domain/base/visibility.ts';
import { decideProposedNeed } from '../../services/assessment/sourced/decide-need.ts';
import { listSourcedNeeds } from '../../services/assessment/sourced/list-sourced-needs.ts';
import { proposeNeed, recordNeed } from '../../services/assessment/sourced/record-need.ts';
import { pageRequest } from '../../services/base/page.ts';
import { connection, paged } from '../base/connection.ts';
import { enumOf } from '../base/enum-of.ts';
import { decodeId } from '../base/global-id.ts';
import { loadOne } from '../base/loader.ts';
import { mutation } from '../base/mutation.ts';
import { identify, NodeRef } from '../base/node.ts';
import { VisibilityRef } from '../base/visibility.ts';
import { builder } from '../builder.ts';
import { ProvisionRef, provisionOf } from '../convention/article.ts';
import { ParticipantRef, participantOf } from '../convention/participant.ts';
import { ProviderRef, providerOf } from '../convention/provider.ts';
import { providerIdIn } from '../convention/provider-id.ts';
import { AssistanceWantedInputRef, AssistanceWantedRef } from './answer-parts.ts';
import { EvidenceFileRef, evidenceById } from './evidence.ts';
import { needById } from './loaders.ts';
import { eyesOn } from './looked-at.ts';
import { NeedRef } from './need.ts';

const SourceKindRef = enumOf(
  'SourceKind',
  sourceKinds,
  'Where a need comes from that no checklist states [WG 23].',
);
const SourcedNeedStateRef = enumOf(
  'SourcedNeedState',
  sourcedNeedStates,
  'CONFIRMED and DECLINED only by the State.',
);
const ProposingSideRef = enumOf('ProposingSide', proposingSides);

interface Source {
  readonly kind: SourcedNeed['source']['kind'];
  readonly text: string;
  readonly day: string;
}
const SourceRef = builder.objectRef<Source>('NeedSource').implement({
  description: 'From where, in words, and of which day.',
  fields: (t) => ({
    kind: t.expose('kind', { type: SourceKindRef }),
    text: t.exposeString('text'),
    day: t.expose('day', { type: 'Date' }),
  }),
});

builder.objectField(NeedRef, 'sources', (t) =>
  t.field({
    type: [SourceRef],
    description: 'Outside the checklist, confirmed by the State; those that the viewer may see.',
    resolve: (need, _args, { audience }) =>
      (need.sources ?? []).filter(({ label }: NeedSource) =>
        sees(eyesOn(need, audience), label, need.participant),
      ),
  }),
);

const SourcedNeedRef = builder.objectRef<SourcedNeed>('SourcedNeed').implement({
  description:
    'A need from outside the checklist. Until its State confirms it, the State and whoever proposed it alone know of it.',
  interfaces: [NodeRef],
  fields: (t) => ({
    revision: t.exposeInt('revision'),
    participant: t.field({
      type: ParticipantRef,
      resolve: ({ participant }, _args, context) => participantOf(context, participant),
    }),
    provision: t.field({
      type: ProvisionRef,
      resolve: ({ provision }, _args, context) => provisionOf(context, provision),
    }),
    wish: t.field({ type: AssistanceWantedRef, resolve: ({ wish }) => wish }),
    source: t.field({ type: SourceRef, resolve: ({ source }) => source }),
    file: t.field({
      type: EvidenceFileRef,
      nullable: true,
      description: 'The State’s file that shows it, where the viewer may see that file.',
      resolve: ({ file }, _args, context) => file && evidenceById(context, file),
    }),
    proposedFile: t.field({
      type: EvidenceFileRef,
      nullable: true,
      description: 'The file of whoever proposed it, seen as the proposal is.',
      resolve: ({ proposedFile }, _args, context) => proposedFile && evidenceById(context, proposedFile),
    }),
    side: t.field({
      type: ProposingSideRef,
      description: 'Who entered or proposed it.',
      resolve: ({ by }) => by.side,
    }),
    provider: t.field({
      type: ProviderRef,
      nullable: true,
      resolve: ({ by }, _args, context) => by.provider && providerOf(context, by.provider),
    }),
    at: t.expose('at', { type: 'Instant' }),
    state: t.expose('state', { type: SourcedNeedStateRef }),
    visibility: t.field({
      type: VisibilityRef,
      description: 'Who may see it once it is confirmed.',
      resolve: ({ label }) => label,
    }),
    decidedAt: t.expose('decidedAt', { type: 'Instant', nullable: true }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why the State declined it.' }),
    need: t.field({
      type: NeedRef,
      nullable: true,
      description: 'What it became, or went into.',
      resolve: ({ need }, _args, context) => need && needById(context, need),
    }),
    viewerCanDecide: t.boolean({
      resolve: (one, _args, { viewer }) =>
        one.state === 'PROPOSED' && allows(viewer, 'sourcedNeed.decide', one),
    }),
  }),
});

identify('SourcedNeed', SourcedNeedRef, (id, context) =>
  loadOne(
    context,
    'SourcedNeed',
    id as SourcedNeed['id'],
    (ids) => context.store.sourcedNeeds.byIds(context.audience, ids),
    (one) => one.id,
  ),
);

builder.queryField('sourcedNeeds', (t) =>
  t.field({
    type: connection(SourcedNeedRef),
    description: 'Needs from outside the checklist that the viewer may see; the latest first.',
    args: {
      participant: t.arg.string(),
      states: t.arg({ type: [SourcedNeedStateRef] }),
      first: t.arg.int(),
      after: t.arg.string(),
    },
    complexity: paged,
    resolve: (_root, { participant, states, first, after }, context) =>
      listSourcedNeeds(context, { participant, states }, pageRequest(context, { first, after })),
  }),
);

const SourceInputRef = builder.inputType('NeedSourceInput', {
  fields: (t) => ({
    kind: t.field({ type: SourceKindRef, required: true }),
    text: t.string({ required: true, description: 'Which visit, letter or event, and what it says.' }),
    day: t.field({ type: 'Date', required: true }),
  }),
});

mutation('recordNeed', {
  description:
    'Only FOCAL_POINT of the State: a need from outside the checklist. Where an answer states the same, it is said beside it, and the need stays one.',
  type: SourcedNeedRef,
  input: builder.inputType('RecordNeedInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      participant: t.string({ required: true }),
      provision: t.string({ required: true }),
      wish: t.field({ type: AssistanceWantedInputRef, required: true }),
      source: t.field({ type: SourceInputRef, required: true }),
      visibility: t.field({ type: VisibilityRef, description: 'SECRETARIAT when left out.' }),
      file: t.id({ description: 'Of an EvidenceFile of the State.' }),
    }),
  }),
  resolve: ({ file, ...input }, context) =>
    recordNeed(context, { ...input, file: file == null ? file : decodeId('EvidenceFile', file, ['file']) }),
});

mutation('proposeNeed', {
  description:
    'Only the secretariat, or DONOR of the provider: tells a State of a need that came up elsewhere. Nobody else sees it until the State confirms it.',
  type: SourcedNeedRef,
  input: builder.inputType('ProposeNeedInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      participant: t.string({ required: true }),
      provision: t.string({ required: true }),
      wish: t.field({ type: AssistanceWantedInputRef, required: true }),
      source: t.field({ type: SourceInputRef, required: true }),
      provider: t.id({ description: 'For which the proposer acts; left out by the secretariat.' }),
      file: t.string({
        description:
          'The SHA-256 of a file that the proposer sent for it. Nobody sees it before the proposal is made, and then whoever sees that.',
      }),
    }),
  }),
  resolve: ({ provider, ...input }, context) =>
    proposeNeed(context, {
      ...input,
      provider: provider == null ? provider : providerIdIn(context, provider, ['provider']),
    }),
});

mutation('decideProposedNeed', {
  description: 'Only FOCAL_POINT of the State; once. To decline takes a reason.',
  type: SourcedNeedRef,
  input: builder.inputType('DecideProposedNeedInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      proposal: t.id({ required: true }),
      expectedRevision: t.int({ required: true }),
      decision: t.field({ type: enumOf('ProposalDecision', ['CONFIRM', 'DECLINE']), required: true }),
      visibility: t.field({ type: VisibilityRef, description: 'SECRETARIAT when left out.' }),
      reason: t.string(),
      file: t.id({ description: 'Of an EvidenceFile of the State, which shows it.' }),
    }),
  }),
  resolve: ({ file, ...input }, context) =>
    decideProposedNeed(context, {
      ...input,
      file: file == null ? file : decodeId('EvidenceFile', file, ['file']),
      proposal: decodeId('SourcedNeed', input.proposal, ['proposal']),
    }),
});
