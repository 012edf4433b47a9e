import type { Correction } from '../../domain/assistance/activity.ts';
import { helpTimes, type StateHelp, stateHelpKinds } from '../../domain/assistance/state-help.ts';
import {
  correctActivity,
  correctableFor,
  correctionsSeen,
} from '../../services/assistance/activity/correct-activity.ts';
import { stateHelp } from '../../services/assistance/activity/state-help.ts';
import { pageRequest } from '../../services/base/page.ts';
import { AssessmentRef } from '../assessment/assessment.ts';
import { assessmentById } from '../assessment/loaders.ts';
import { connection, paged } from '../base/connection.ts';
import { enumOf } from '../base/enum-of.ts';
import { decodeId } from '../base/global-id.ts';
import { mutation } from '../base/mutation.ts';
import { builder } from '../builder.ts';
import { ProvisionRef, provisionOf } from '../convention/article.ts';
import { AssistanceTypeRef, assistanceTypeOf } from '../convention/instrument.ts';
import { ParticipantRef, participantOf } from '../convention/participant.ts';
import { ActivityRef } from './activity.ts';
import { ActivityStatusRef } from './enums.ts';

const HelpTimeRef = enumOf(
  'HelpTime',
  helpTimes,
  'RUNNING: now; TO_COME: planned; OVER: closed or past its last day; STOPPED: suspended or cancelled.',
);

const StateHelpRef = builder.objectRef<StateHelp>('StateHelp').implement({
  description:
    'A line of the one list of help of a State: an activity that helps it, help that its checklist says it received, or an activity by which it helps others. For the State’s own people.',
  fields: (t) => ({
    id: t.string({ description: 'The same for the same line; no id of a record.', resolve: ({ id }) => id }),
    kind: t.field({
      type: enumOf(
        'StateHelpKind',
        stateHelpKinds,
        'ACTIVITY: helps the State; RECEIVED: as the newest checklist says it; GIVEN: by which the State helps others.',
      ),
      resolve: ({ kind }) => kind,
    }),
    participant: t.field({
      type: ParticipantRef,
      resolve: ({ participant }, _args, context) => participantOf(context, participant),
    }),
    time: t.expose('time', {
      type: HelpTimeRef,
      description: 'Where the State corrected the activity: as the State says.',
    }),
    from: t.expose('from', { type: 'Date', nullable: true }),
    until: t.expose('until', { type: 'Date', nullable: true }),
    activity: t.field({ type: ActivityRef, nullable: true, resolve: ({ activity }) => activity }),
    assessment: t.field({
      type: AssessmentRef,
      nullable: true,
      description: 'The checklist that says it.',
      resolve: ({ received }, _args, context) =>
        received ? assessmentById(context, received.assessment) : null,
    }),
    provision: t.field({
      type: ProvisionRef,
      nullable: true,
      resolve: ({ received }, _args, context) => received && provisionOf(context, received.provision),
    }),
    type: t.field({
      type: AssistanceTypeRef,
      nullable: true,
      resolve: ({ received }, _args, context) => received && assistanceTypeOf(context, received.type),
    }),
    providerName: t.string({
      nullable: true,
      description: 'Who gave it, in the words of the State.',
      resolve: ({ received }) => received?.providerName,
    }),
  }),
});

const StateHelpConnectionRef = connection(StateHelpRef);
const StateHelpFilterRef = builder.inputType('StateHelpFilter', {
  fields: (t) => ({ times: t.field({ type: [HelpTimeRef] }) }),
});

builder.queryField('stateHelp', (t) =>
  t.field({
    type: StateHelpConnectionRef,
    description:
      'All help of the viewer’s own States, received and given, what runs now first; empty for everybody else.',
    args: { filter: t.arg({ type: StateHelpFilterRef }), first: t.arg.int(), after: t.arg.string() },
    complexity: paged,
    resolve: (_root, { filter, first, after }, context) =>
      stateHelp(context, filter, pageRequest(context, { first, after })),
  }),
);

const ActivityCorrectionRef = builder.objectRef<Correction>('ActivityCorrection').implement({
  description:
    'What a State says of an activity, beside what its provider says; null: it says nothing of that.',
  fields: (t) => ({
    participant: t.field({
      type: ParticipantRef,
      resolve: ({ participant }, _args, context) => participantOf(context, participant),
    }),
    text: t.exposeString('text'),
    status: t.field({ type: ActivityStatusRef, nullable: true, resolve: ({ status }) => status ?? null }),
    starts: t.field({ type: 'Date', nullable: true, resolve: ({ starts }) => starts ?? null }),
    ends: t.field({ type: 'Date', nullable: true, resolve: ({ ends }) => ends ?? null }),
    by: t.exposeString('by'),
    at: t.expose('at', { type: 'Instant' }),
    answeredAt: t.expose('answeredAt', {
      type: 'Instant',
      nullable: true,
      description: 'When the activity was next written again.',
    }),
  }),
});

builder.objectFields(ActivityRef, (t) => ({
  corrections: t.field({
    type: [ActivityCorrectionRef],
    description:
      'The last one first; for the people of the State that wrote it, its organizations and the secretariat, empty for all others.',
    resolve: (activity, _args, { viewer }) => [...correctionsSeen(viewer, activity)],
  }),
  viewerCanCorrectFor: t.field({
    type: [ParticipantRef],
    description:
      'States that it helps, or that help others by it, and for which the viewer may say that it is not right.',
    resolve: (activity, _args, context) =>
      correctableFor(context.viewer, activity, context.store.catalogue()).map((code) =>
        participantOf(context, code),
      ),
  }),
}));

mutation('correctActivity', {
  description:
    'By the people of a State that it helps, or that helps others by it: what is not right. It is kept beside what the provider said, which stays; the provider is asked to write the activity again.',
  type: ActivityRef,
  input: builder.inputType('CorrectActivityInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      activity: t.id({ required: true }),
      participant: t.string({ required: true, description: 'The State that says so.' }),
      text: t.string({ required: true }),
      status: t.field({ type: ActivityStatusRef, description: 'As it really is; left out: as it says.' }),
      starts: t.field({ type: 'Date' }),
      ends: t.field({ type: 'Date' }),
      expectedRevision: t.int({ required: true }),
    }),
  }),
  resolve: async (input, context) =>
    correctActivity(context, { ...input, activity: decodeId('Activity', input.activity, ['activity']) }),
});
