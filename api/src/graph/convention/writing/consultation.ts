import { encodeId } from '../../../domain/base/node-id.ts';
import type {
  ConsultationComment,
  ConsultationReply,
} from '../../../domain/convention/consultation/comment.ts';
import type { Question } from '../../../domain/convention/question.ts';
import { advanceInstrument } from '../../../services/convention/advance-instrument.ts';
import {
  commentCounts,
  commentPage,
  commentsOn,
} from '../../../services/convention/consultation/comments.ts';
import {
  commentOnInstrument,
  replyToConsultation,
  settleConsultation,
} from '../../../services/convention/consultation/write-comment.ts';
import type { CommentCount } from '../../../store/store.ts';
import { connection, paged } from '../../base/connection.ts';
import type { GraphContext } from '../../base/context.ts';
import { decodeId } from '../../base/global-id.ts';
import { loadMany } from '../../base/loader.ts';
import { mutation } from '../../base/mutation.ts';
import { builder } from '../../builder.ts';
import { ProvisionRef, provisionOf } from '../article.ts';
import { InstrumentRef, InstrumentStateRef } from '../instrument.ts';
import { ParticipantRef, participantOf } from '../participant.ts';
import { QuestionRef } from '../question.ts';

const ReplyRef = builder.objectRef<ConsultationReply>('ConsultationReply').implement({
  description: 'Written under a comment.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => id }),
    at: t.expose('at', { type: 'Instant' }),
    participant: t.field({
      type: ParticipantRef,
      nullable: true,
      description: 'Whose people wrote it; null: the secretariat.',
      resolve: ({ participant }, _args, context) =>
        participant ? participantOf(context, participant) : null,
    }),
    text: t.exposeString('text'),
    byViewer: t.boolean({ resolve: ({ user }, _args, { viewer }) => user === viewer?.id }),
  }),
});

const questionOf = (
  { instrument, question }: ConsultationComment,
  { store }: GraphContext,
): Question | null =>
  store
    .catalogue()
    .instruments.get(instrument)
    ?.questions?.find(({ code }) => code === question) ?? null;

const CommentRef = builder.objectRef<ConsultationComment>('ConsultationComment').implement({
  description:
    'What somebody who is consulted says of an instrument: seen by all who are, and by the secretariat.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeId('ConsultationComment', id) }),
    revision: t.exposeInt('revision'),
    version: t.exposeString('version', { description: 'Of the instrument that it speaks of.' }),
    question: t.field({
      type: QuestionRef,
      nullable: true,
      description: 'Null: of the provision, or of the instrument as a whole; or it is asked no longer.',
      resolve: (comment, _args, context) => questionOf(comment, context),
    }),
    questionCode: t.exposeString('question', { nullable: true }),
    provision: t.field({
      type: ProvisionRef,
      nullable: true,
      resolve: ({ provision }, _args, context) => (provision ? provisionOf(context, provision) : null),
    }),
    at: t.expose('at', { type: 'Instant' }),
    participant: t.field({
      type: ParticipantRef,
      nullable: true,
      description: 'Whose people wrote it; null: the secretariat.',
      resolve: ({ participant }, _args, context) =>
        participant ? participantOf(context, participant) : null,
    }),
    text: t.exposeString('text'),
    byViewer: t.boolean({ resolve: ({ user }, _args, { viewer }) => user === viewer?.id }),
    replies: t.field({
      type: [ReplyRef],
      complexity: { field: 1, multiplier: 5 },
      resolve: ({ replies }) => [...replies],
    }),
    settledAt: t.field({
      type: 'Instant',
      nullable: true,
      description: 'Null: it is open.',
      resolve: ({ settled }) => settled?.at ?? null,
    }),
  }),
});

builder.objectField(InstrumentRef, 'comments', (t) =>
  t.field({
    type: [CommentRef],
    complexity: { field: 20, multiplier: 50 },
    description:
      'Of the consultation on it, the oldest first: for focal points, contributors and the secretariat, empty for all others.',
    resolve: async ({ code }, _args, context) => [
      ...(await loadMany(
        context,
        'consultationComments',
        code,
        (codes) => commentsOn(context, codes),
        (comment) => comment.instrument,
      )),
    ],
  }),
);

builder.objectField(InstrumentRef, 'consultation', (t) =>
  t.field({
    type: connection(CommentRef),
    description:
      'The comments page by page, in the order of what they speak of: of the whole first, then as the instrument asks.',
    args: {
      first: t.arg.int(),
      after: t.arg.string(),
      open: t.arg.boolean({ description: 'True: only those that nobody settled.' }),
    },
    complexity: paged,
    resolve: ({ code }, { open, ...args }, context) =>
      commentPage(context, code, { ...args, openOnly: open === true }),
  }),
);

builder.objectField(InstrumentRef, 'openComments', (t) =>
  t.int({
    complexity: 20,
    description: 'That nobody settled; 0 for whoever is not consulted.',
    resolve: async ({ code }, _args, context) => {
      const [count] = await loadMany<string, CommentCount>(
        context,
        'consultationCounts',
        code,
        (codes) => commentCounts(context, codes),
        (one) => one.instrument,
      );
      return count?.open ?? 0;
    },
  }),
);

mutation('advanceInstrument', {
  description:
    'ADMINISTRATOR. One step on: UNDER_CONSULTATION (a draft in writing is loaded by it, whole or not at all), ADOPTED by a decision (so is a draft that takes the place of an adopted version), SUPERSEDED. OUT_OF_TURN for any other step.',
  type: InstrumentRef,
  input: builder.inputType('AdvanceInstrumentInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      code: t.string({ required: true }),
      version: t.string({ required: true, description: 'That was read.' }),
      to: t.field({ type: InstrumentStateRef, required: true }),
      expectedRevision: t.int({ description: 'Of the draft in writing that was read.' }),
      decision: t.string({ description: 'By what it is adopted.' }),
      decidedOn: t.field({ type: 'Date' }),
    }),
  }),
  resolve: (input, context) => advanceInstrument(context, input),
});

mutation('commentOnInstrument', {
  description:
    'FOCAL_POINT of a State that is asked, ANALYST, ADMINISTRATOR. OUT_OF_TURN where it is not under consultation.',
  type: CommentRef,
  input: builder.inputType('CommentOnInstrumentInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      code: t.string({ required: true }),
      version: t.string({ required: true, description: 'That was read.' }),
      question: t.string({ description: 'Its code; left out: of the provision, or of all.' }),
      provision: t.string({ description: 'Its key; left out: of the question, or of all.' }),
      text: t.string({ required: true }),
    }),
  }),
  resolve: (input, context) => commentOnInstrument(context, input),
});

const commentIn = <T extends { readonly comment: string }>(input: T) => ({
  ...input,
  comment: decodeId('ConsultationComment', input.comment, ['comment']),
});

mutation('replyToConsultation', {
  description: 'FOCAL_POINT, ANALYST, ADMINISTRATOR. What a State replies opens the comment again.',
  type: CommentRef,
  input: builder.inputType('ReplyToConsultationInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      comment: t.id({ required: true }),
      text: t.string({ required: true }),
    }),
  }),
  resolve: async (input, context) => replyToConsultation(context, commentIn(input)),
});

mutation('settleConsultation', {
  description: 'ANALYST, ADMINISTRATOR: a comment is settled, or open again.',
  type: CommentRef,
  input: builder.inputType('SettleConsultationInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      comment: t.id({ required: true }),
      expectedRevision: t.int({ required: true }),
      settled: t.boolean({ required: true }),
    }),
  }),
  resolve: async (input, context) => settleConsultation(context, commentIn(input)),
});
