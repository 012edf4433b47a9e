import {
  type AnswerFile,
  type FormalRequest,
  type RequestTaken,
  requestSides,
  requestStatuses,
} from '../../../domain/assistance/formal-request/formal-request.ts';
import {
  canAskAgain,
  isOverdue,
  openSteps,
  requestSteps,
} from '../../../domain/assistance/formal-request/steps.ts';
import type { FormalRequestId } from '../../../domain/base/ids.ts';
import { encodeId } from '../../../domain/base/node-id.ts';
import { formalRequest, formalRequests } from '../../../services/assistance/formal-request/read.ts';
import { sidesOf } from '../../../services/assistance/formal-request/sides.ts';
import { pageRequest } from '../../../services/base/page.ts';
import { connection, paged } from '../../base/connection.ts';
import { enumOf } from '../../base/enum-of.ts';
import { decodeId } from '../../base/global-id.ts';
import { identify, NodeRef } from '../../base/node.ts';
import { builder } from '../../builder.ts';
import { ParticipantRef, participantOf } from '../../convention/participant.ts';
import { ProviderRef, providerOf } from '../../convention/provider.ts';

const StatusRef = enumOf(
  'FormalRequestStatus',
  requestStatuses,
  'How far a formal request is; a draft is its State’s own.',
);
const SideRef = enumOf('FormalRequestSide', requestSides, 'Who takes a step of a formal request.');
export const StepRef = enumOf(
  'FormalRequestStep',
  requestSteps,
  'SEND, WITHDRAW, FULFIL and NOT_FULFIL are the State’s; ACKNOWLEDGE and ANSWER the receiver’s.',
);

const TakenRef = builder.objectRef<RequestTaken>('FormalRequestTaken').implement({
  description: 'A step that was taken.',
  fields: (t) => ({
    to: t.field({ type: StatusRef, resolve: ({ to }) => to }),
    side: t.field({ type: SideRef, resolve: ({ side }) => side }),
    at: t.expose('at', { type: 'Instant' }),
    by: t.exposeString('by', { nullable: true }),
    words: t.exposeString('words', { nullable: true }),
  }),
});

const FileRef = builder.objectRef<AnswerFile>('FormalRequestFile').implement({
  description: 'The file of an answer, read at `/formal-requests/ID/answer`.',
  fields: (t) => ({
    name: t.exposeString('name'),
    bytes: t.exposeInt('bytes'),
    sha256: t.exposeString('sha256'),
  }),
});

const ChosenRef = builder.objectRef<FormalRequest['needs'][number]>('FormalRequestNeed').implement({
  description: 'A need that a request asks help for.',
  fields: (t) => ({
    need: t.id({ resolve: ({ need }) => encodeId('Need', need) }),
    handOver: t.boolean({
      description: 'The State hands it over to a receiver who may not see it otherwise.',
      resolve: ({ handOver }) => handOver,
    }),
  }),
});

const idOf = (id: FormalRequestId | null) => id && encodeId('FormalRequest', id);

export const FormalRequestRef = builder.objectRef<FormalRequest>('FormalRequest').implement({
  description:
    'A State asks the secretariat or a provider for help with chosen needs. Its document, with all help already received, is read at `/formal-requests/ID.docx`, `.pdf` or `.json`.',
  interfaces: [NodeRef],
  fields: (t) => ({
    revision: t.exposeInt('revision'),
    participant: t.field({
      type: ParticipantRef,
      resolve: ({ participant }, _args, context) => participantOf(context, participant),
    }),
    receiver: t.field({
      type: ProviderRef,
      nullable: true,
      description: 'Null: the secretariat.',
      resolve: ({ receiver }, _args, context) => receiver && providerOf(context, receiver),
    }),
    title: t.exposeString('title'),
    words: t.exposeString('words'),
    language: t.exposeString('language'),
    termDays: t.exposeInt('termDays'),
    needs: t.field({ type: [ChosenRef], resolve: ({ needs }) => [...needs] }),
    status: t.field({ type: StatusRef, resolve: ({ status }) => status }),
    steps: t.field({ type: [TakenRef], resolve: ({ steps }) => [...steps] }),
    sentAt: t.field({ type: 'Instant', nullable: true, resolve: ({ sent }) => sent?.at }),
    dueOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day of its term.',
      resolve: ({ sent }) => sent?.dueOn,
    }),
    overdue: t.boolean({ resolve: (request, _args, { now }) => isOverdue(request, now) }),
    sha256: t.string({
      nullable: true,
      description: 'Of what was sent, byte for byte as `/formal-requests/ID.json` gives it.',
      resolve: ({ sent }) => sent?.sha256,
    }),
    file: t.field({ type: FileRef, nullable: true, resolve: ({ file }) => file }),
    follows: t.id({
      nullable: true,
      description: 'The request that this one asks again.',
      resolve: ({ follows }) => idOf(follows),
    }),
    followedBy: t.id({
      nullable: true,
      description: 'The request that asks this one again, for its State’s own people.',
      resolve: (request, _args, { viewer }) =>
        sidesOf(viewer, request).includes('STATE') ? idOf(request.followedBy) : null,
    }),
    changedAt: t.expose('changedAt', { type: 'Instant' }),
    viewerSteps: t.field({
      type: [StepRef],
      description: 'The steps that the viewer can take now.',
      resolve: (request, _args, { viewer, now }) => [...openSteps(request, sidesOf(viewer, request), now)],
    }),
    viewerCanAskAgain: t.boolean({
      resolve: (request, _args, { viewer, now }) =>
        sidesOf(viewer, request).includes('STATE') && canAskAgain(request, now),
    }),
  }),
});
identify('FormalRequest', FormalRequestRef, (id, context) => formalRequest(context, id as FormalRequestId));

builder.queryField('formalRequest', (t) =>
  t.field({
    type: FormalRequestRef,
    nullable: true,
    description: 'Null where there is none, or it is neither of the viewer’s State nor sent to the viewer.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, context) => formalRequest(context, decodeId('FormalRequest', id)),
  }),
);

const FilterRef = builder.inputType('FormalRequestFilter', {
  fields: (t) => ({
    statuses: t.field({ type: [StatusRef] }),
    waiting: t.boolean({ description: 'The next step is the viewer’s, or its term is over.' }),
  }),
});

builder.queryField('formalRequests', (t) =>
  t.field({
    type: connection(FormalRequestRef),
    description: 'Those of the viewer’s State and those sent to the viewer, what moved last first.',
    args: { filter: t.arg({ type: FilterRef }), first: t.arg.int(), after: t.arg.string() },
    complexity: paged,
    resolve: (_root, { filter, first, after }, context) =>
      formalRequests(context, filter, pageRequest(context, { first, after })),
  }),
);
