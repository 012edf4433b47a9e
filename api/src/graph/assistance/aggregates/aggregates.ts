import type { Aggregate } from '../../../domain/assistance/aggregates/aggregate.ts';
import { fewestStates } from '../../../domain/assistance/aggregates/aggregate.ts';
import { allows } from '../../../domain/base/policy.ts';
import {
  type Aggregates,
  aggregates,
  publishAggregates,
} from '../../../services/assistance/aggregates/aggregates.ts';
import {
  aggregateConsent,
  chooseAggregateConsent,
  consentingStates,
  type SaidConsent,
} from '../../../services/assistance/aggregates/consent.ts';
import { mutation } from '../../base/mutation.ts';
import { builder } from '../../builder.ts';
import { ProvisionRef, provisionOf } from '../../convention/article.ts';
import { ParticipantRef, participantOf } from '../../convention/participant.ts';
import { countedAbove } from '../figures-cost.ts';
import { IndicatorRef } from '../indicator.ts';

const ConsentRef = builder.objectRef<SaidConsent>('AggregateConsent').implement({
  description:
    'Whether a State lets its hidden answers count in aggregates for donors; only by its own word.',
  fields: (t) => ({
    participant: t.field({
      type: ParticipantRef,
      resolve: ({ id }, _args, context) => participantOf(context, id),
    }),
    consents: t.exposeBoolean('consents', { description: 'False where nothing was said yet.' }),
    changedAt: t.expose('changedAt', { type: 'Instant', nullable: true }),
    revision: t.exposeInt('revision', { description: '0: nothing was said yet.' }),
  }),
});

const AggregateRef = builder.objectRef<Aggregate>('Aggregate').implement({
  description: 'Answers at one provision that donors do not see, of States that consent, counted together.',
  fields: (t) => ({
    provision: t.field({
      type: ProvisionRef,
      complexity: countedAbove,
      resolve: ({ provision }, _args, context) => provisionOf(context, provision),
    }),
    asOf: t.expose('at', {
      type: 'Instant',
      description: 'When it was counted; what came later is not in it.',
    }),
    states: t.exposeInt('states'),
    yes: t.exposeInt('yes'),
    inPart: t.exposeInt('inPart'),
    no: t.exposeInt('no'),
    stated: t.exposeInt('stated', {
      nullable: true,
      description: 'Gaps at which assistance is wanted; null where that is withheld.',
    }),
  }),
});

const AggregatesRef = builder.objectRef<Aggregates>('Aggregates').implement({
  description:
    'What donors are told of answers that they do not see. Of all States, as of its publication; nothing narrows it, so that no two answers differ by fewer States than `fewestStates`.',
  fields: (t) => ({
    number: t.exposeInt('number', {
      description: 'Of the last publication of any checklist; 0: there was none.',
    }),
    publishedAt: t.expose('publishedAt', { type: 'Instant', nullable: true }),
    fewestStates: t.int({ resolve: () => fewestStates }),
    figures: t.field({
      type: [AggregateRef],
      complexity: { field: 1, multiplier: 22 },
      description: 'In the order of the checklist; provisions of which nothing is told are left out.',
      resolve: ({ figures }) => [...figures],
    }),
    withheld: t.exposeInt('withheld', {
      description: 'Provisions of the checklist of which no figure is told, whatever the reason.',
    }),
    needsPerGap: t.field({
      type: IndicatorRef,
      description: 'Over the provisions of which it is told.',
      resolve: ({ needsPerGap }) => needsPerGap,
    }),
    consenting: t.field({
      type: [ParticipantRef],
      nullable: true,
      description: 'The States that consent today; null for anybody but the secretariat.',
      resolve: async (_aggregates, _args, context) =>
        (await consentingStates(context))?.map((code) => participantOf(context, code)) ?? null,
    }),
    viewerCanPublish: t.boolean({
      resolve: (_aggregates, _args, { viewer }) => allows(viewer, 'aggregates.publish'),
    }),
  }),
});

builder.queryField('aggregates', (t) =>
  t.field({
    type: AggregatesRef,
    nullable: true,
    description: 'Null for whoever does not see what donors see.',
    args: { instrument: t.arg.string({ required: true }) },
    complexity: { field: 300, multiplier: 1 },
    resolve: (_root, { instrument }, context) => aggregates(context, instrument),
  }),
);

builder.queryField('aggregateConsent', (t) =>
  t.field({
    type: ConsentRef,
    nullable: true,
    description: 'Only for the focal point of the State; null for anybody else.',
    args: { participant: t.arg.string({ required: true }) },
    resolve: (_root, { participant }, context) => aggregateConsent(context, participant),
  }),
);

mutation('chooseAggregateConsent', {
  description:
    'Only FOCAL_POINT of the State: its hidden answers count in aggregates for donors, or no longer. Taken back, whatever was counted with them is withheld at once.',
  type: ConsentRef,
  input: builder.inputType('ChooseAggregateConsentInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      participant: t.string({ required: true }),
      consents: t.boolean({ required: true }),
      expectedRevision: t.int({ required: true, description: '0 where nothing was said yet.' }),
    }),
  }),
  resolve: async (input, context) => chooseAggregateConsent(context, input),
});

mutation('publishAggregates', {
  description:
    'Only the secretariat: counts the hidden answers of States that consent, provision by provision, as they are now. What would rest on, or differ from anything published by, fewer States than `fewestStates` stays out.',
  type: AggregatesRef,
  input: builder.inputType('PublishAggregatesInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      instrument: t.string({ required: true }),
      expectedNumber: t.int({ required: true, description: 'The number that was read; 0: there was none.' }),
    }),
  }),
  resolve: (input, context) => publishAggregates(context, input),
});
