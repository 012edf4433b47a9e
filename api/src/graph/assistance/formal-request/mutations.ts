import { advanceRequest } from '../../../services/assistance/formal-request/advance.ts';
import { askAgain } from '../../../services/assistance/formal-request/ask-again.ts';
import { reviseRequest, writeRequest } from '../../../services/assistance/formal-request/write.ts';
import type { GraphContext } from '../../base/context.ts';
import { decodeId } from '../../base/global-id.ts';
import { mutation } from '../../base/mutation.ts';
import { builder } from '../../builder.ts';
import { providerIdIn } from '../../convention/provider-id.ts';
import { FormalRequestRef, StepRef } from './formal-request.ts';

const ChosenInputRef = builder.inputType('FormalRequestNeedInput', {
  fields: (t) => ({
    need: t.id({ required: true }),
    handOver: t.boolean({ description: 'Hand it over to a receiver who may not see it otherwise.' }),
  }),
});

interface Said {
  readonly receiver?: string | null | undefined;
  readonly needs: readonly {
    readonly need: string;
    readonly handOver?: boolean | null | undefined;
  }[];
}

const decoded = <T extends Said>(input: T, context: GraphContext) => ({
  ...input,
  receiver: input.receiver ? providerIdIn(context, input.receiver, ['receiver']) : null,
  needs: input.needs.map(({ need, handOver }, at) => ({
    need: decodeId('Need', need, ['needs', at, 'need']),
    handOver,
  })),
});

mutation('writeFormalRequest', {
  description: 'Only FOCAL_POINT of the State: a draft, which nobody else sees until it is sent.',
  type: FormalRequestRef,
  input: builder.inputType('WriteFormalRequestInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      participant: t.string({ required: true }),
      receiver: t.id({ description: 'A provider; left out: the secretariat.' }),
      title: t.string({ required: true }),
      words: t.string({ required: true }),
      language: t.string({ required: true, description: 'One of the six.' }),
      termDays: t.int({ description: '7 to 366; left out: 90.' }),
      needs: t.field({ type: [ChosenInputRef], required: true }),
    }),
  }),
  resolve: async (input, context) => writeRequest(context, decoded(input, context)),
});

mutation('reviseFormalRequest', {
  description: 'Only FOCAL_POINT of its State: the whole draft is sent again.',
  type: FormalRequestRef,
  input: builder.inputType('ReviseFormalRequestInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      request: t.id({ required: true }),
      expectedRevision: t.int({ required: true }),
      receiver: t.id({ description: 'A provider; left out: the secretariat.' }),
      title: t.string({ required: true }),
      words: t.string({ required: true }),
      language: t.string({ required: true, description: 'One of the six.' }),
      termDays: t.int({ description: '7 to 366; left out: 90.' }),
      needs: t.field({ type: [ChosenInputRef], required: true }),
    }),
  }),
  resolve: async (input, context) =>
    reviseRequest(context, {
      ...decoded(input, context),
      request: decodeId('FormalRequest', input.request, ['request']),
    }),
});

mutation('advanceFormalRequest', {
  description:
    'Each side its own steps: what goes out is kept with its SHA-256, and the other side is told by mail.',
  type: FormalRequestRef,
  input: builder.inputType('AdvanceFormalRequestInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      request: t.id({ required: true }),
      step: t.field({ type: StepRef, required: true }),
      expectedRevision: t.int({ required: true }),
      words: t.string(),
      file: t.string({
        description: 'With an answer: the SHA-256 of the file that was sent to `/formal-requests/ID/answer`.',
      }),
    }),
  }),
  resolve: async (input, context) =>
    advanceRequest(context, {
      ...input,
      request: decodeId('FormalRequest', input.request, ['request']),
    }),
});

mutation('askFormalRequestAgain', {
  description: 'Only FOCAL_POINT of its State, once its term is over or it was not fulfilled: a new draft.',
  type: FormalRequestRef,
  input: builder.inputType('AskFormalRequestAgainInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      request: t.id({ required: true }),
      expectedRevision: t.int({ required: true }),
    }),
  }),
  resolve: async (input, context) =>
    askAgain(context, { ...input, request: decodeId('FormalRequest', input.request, ['request']) }),
});
