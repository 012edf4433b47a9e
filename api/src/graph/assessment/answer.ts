import type { ObjectRef } from '@pothos/core';
import type { Answer } from '../../domain/assessment/answer.ts';
import { missingReplies } from '../../domain/assessment/replies.ts';
import { answerProvision } from '../../services/assessment/answer-provision.ts';
import { answerTo } from '../../services/assessment/read-answers.ts';
import { connection } from '../base/connection.ts';
import type { GraphContext } from '../base/context.ts';
import { decodeId } from '../base/global-id.ts';
import { mutation } from '../base/mutation.ts';
import { identify, NodeRef } from '../base/node.ts';
import { VisibilityRef } from '../base/visibility.ts';
import { builder, type Types } from '../builder.ts';
import { ProvisionRef, provisionOf } from '../convention/article.ts';
import { ChallengeRef } from '../convention/instrument.ts';
import {
  AssistanceReceivedInputRef,
  AssistanceReceivedRef,
  AssistanceWantedInputRef,
  AssistanceWantedRef,
  CommentRef,
  commentsOf,
  FieldChangeRef,
  FigureInputRef,
  FigureRef,
  MeasureInputRef,
  MeasureRef,
} from './answer-parts.ts';
import { ComplianceRef } from './enums.ts';
import { instrumentOfAnswer } from './instrument-of-answer.ts';
import { type AnswerHandle, answerById, wholeAnswer } from './loaders.ts';
import { QuestionReplyInputRef, QuestionReplyRef } from './reply.ts';

/** Reads the rest of an answer where only its id was known. */
const of =
  <T>(field: (answer: Answer, context: GraphContext) => T) =>
  (handle: AnswerHandle, _args: object, context: GraphContext): T | Promise<T> =>
    handle.revision === undefined
      ? wholeAnswer(context, handle).then((answer) => field(answer, context))
      : field(handle as Answer, context);

export const AnswerRef: ObjectRef<Types, AnswerHandle> = builder.objectRef<AnswerHandle>('Answer').implement({
  description:
    "What a State says of one provision: its working copy for its own people, for all others what was last submitted, where the answer's label lets them see it.",
  interfaces: [NodeRef],
  fields: (t) => ({
    revision: t.int({
      description:
        '0: copied from the last cycle or not written yet; counts as neither answered nor submitted. For others than its State the number of the submission.',
      resolve: of(({ revision }) => revision),
    }),
    confirmed: t.boolean({
      description: 'Written in this cycle, not only copied.',
      resolve: of(({ revision }) => revision > 0),
    }),
    provision: t.field({
      type: ProvisionRef,
      resolve: ({ provision }, _args, context) => provisionOf(context, provision),
    }),
    visibility: t.field({ type: VisibilityRef, resolve: of(({ visibility }) => visibility) }),
    compliance: t.field({ type: ComplianceRef, nullable: true, resolve: of(({ compliance }) => compliance) }),
    law: t.string({
      nullable: true,
      description: 'On paper: what the law says of it.',
      resolve: of(({ law }) => law),
    }),
    practice: t.string({
      nullable: true,
      description: 'How the law on paper is practised.',
      resolve: of(({ practice }) => practice),
    }),
    figures: t.field({ type: [FigureRef], resolve: of(({ figures }) => [...figures]) }),
    language: t.string({
      nullable: true,
      description:
        "BCP 47: in which the State's texts are that say no other in their `…Language`; null where it is not known.",
      resolve: of(({ language }) => language),
    }),
    secondLanguage: t.string({
      nullable: true,
      description:
        'In which it gives them once more: each `…Translation` is its own. Of a text that is in this language itself, it is in the first.',
      resolve: of(({ secondLanguage }) => secondLanguage),
    }),
    lawTranslation: t.string({ nullable: true, resolve: of(({ lawTranslation }) => lawTranslation) }),
    practiceTranslation: t.string({
      nullable: true,
      resolve: of(({ practiceTranslation }) => practiceTranslation),
    }),
    lawLanguage: t.string({
      nullable: true,
      description: 'In which this text is, where it is another language than the answer’s.',
      resolve: of(({ lawLanguage }) => lawLanguage),
    }),
    practiceLanguage: t.string({ nullable: true, resolve: of(({ practiceLanguage }) => practiceLanguage) }),
    challenges: t.field({
      type: [ChallengeRef],
      resolve: of(({ challenges }, context) => challenges.map((code) => challengeOf(context, code))),
    }),
    measures: t.field({
      type: [MeasureRef],
      resolve: of(({ measures, participant }) => measures.map((measure) => ({ ...measure, participant }))),
    }),
    assistanceWanted: t.field({
      type: [AssistanceWantedRef],
      resolve: of(({ assistanceWanted }) => [...assistanceWanted]),
    }),
    noneRequired: t.boolean({ resolve: of(({ noneRequired }) => noneRequired) }),
    assistanceReceived: t.field({
      type: [AssistanceReceivedRef],
      resolve: of(({ assistanceReceived }) => [...assistanceReceived]),
    }),
    replies: t.field({
      type: [QuestionReplyRef],
      description:
        'To the questions of the instrument; those to hidden questions are kept, and count for nothing.',
      resolve: of(({ replies }) => [...replies]),
    }),
    missingReplies: t.stringList({
      description: 'Codes of the required questions that are shown and have no reply; they block nothing.',
      resolve: async (handle, args, context) => {
        const [answer, instrument] = await Promise.all([
          of((whole) => whole)(handle, args, context),
          instrumentOfAnswer(context, handle.assessment),
        ]);
        return missingReplies(instrument, answer).map(({ code }) => code);
      },
    }),
    // Few answers have any.
    comments: t.field({
      type: [CommentRef],
      complexity: { field: 1, multiplier: 2 },
      resolve: of(commentsOf),
    }),
    changedAt: t.field({ type: 'Instant', nullable: true, resolve: of(({ changedAt }) => changedAt) }),
    changedBy: t.string({ nullable: true, resolve: of(({ changedBy }) => changedBy) }),
    changes: t.field({
      type: [FieldChangeRef],
      description: "Who wrote each field last; for the State's own people alone.",
      resolve: of(({ fieldChanges }) =>
        Object.entries(fieldChanges).map(([field, change]) => ({ field, ...change })),
      ),
    }),
  }),
});

identify('Answer', AnswerRef, (id, context) => answerById(context, id as Answer['id']));

export const AnswerConnectionRef = connection(AnswerRef);

const challengeOf = ({ store }: GraphContext, code: string) => {
  for (const { challenges } of store.catalogue().instruments.values()) {
    const challenge = challenges.find((known) => known.code === code);
    if (challenge) return challenge;
  }
  return { code, labels: { en: code } };
};

builder.queryField('answer', (t) =>
  t.field({
    type: AnswerRef,
    nullable: true,
    description:
      "One answer; for the State's own people even where nothing was written yet. INVALID for a provision that the checklist does not ask.",
    args: { assessment: t.arg.id({ required: true }), provision: t.arg.string({ required: true }) },
    resolve: (_root, { assessment, provision }, context) =>
      answerTo(context, decodeId('Assessment', assessment, ['assessment']), provision),
  }),
);

/** What a State says of a provision, as it is sent. */
export const contentFields = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) => ({
  compliance: t.field({ type: ComplianceRef }),
  law: t.string({ description: 'On paper; `practice` is how that is applied.' }),
  practice: t.string(),
  figures: t.field({ type: [FigureInputRef] }),
  challenges: t.stringList(),
  measures: t.field({ type: [MeasureInputRef] }),
  assistanceWanted: t.field({ type: [AssistanceWantedInputRef] }),
  noneRequired: t.boolean(),
  assistanceReceived: t.field({ type: [AssistanceReceivedInputRef] }),
  language: t.string({
    description: "BCP 47, in which the texts are. The writer's own where texts come and none was said.",
  }),
  secondLanguage: t.string({ description: 'BCP 47, in which the `…Translation` are; another one.' }),
  lawTranslation: t.string(),
  practiceTranslation: t.string(),
  lawLanguage: t.string({ description: 'BCP 47, where this text is in another language than the answer.' }),
  practiceLanguage: t.string(),
  replies: t.field({
    type: [QuestionReplyInputRef],
    description: 'To the questions of the instrument; by syncAnswer each merges by itself.',
  }),
});

mutation('answerProvision', {
  description:
    "Content by CONTRIBUTOR and FOCAL_POINT while DRAFT; visibility by FOCAL_POINT alone, at any time. expectedRevision is the answer's, 0 before the first write: a write over another field that changed since merges, over the same field it is CONFLICT.",
  type: AnswerRef,
  input: builder.inputType('AnswerProvisionInput', {
    description: 'Left out: stays; null: cleared; a list: replaced whole.',
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      assessment: t.id({ required: true }),
      provision: t.string({ required: true }),
      expectedRevision: t.int({ required: true }),
      ...contentFields(t),
      visibility: t.field({ type: VisibilityRef }),
      instrumentVersion: t.string({
        description:
          'Of the checklist that was read: a visibility is not chosen for another answer that is here since. Left out: the one that it is in.',
      }),
    }),
  }),
  resolve: async (input, context): Promise<AnswerHandle> =>
    answerProvision(context, {
      ...input,
      assessment: decodeId('Assessment', input.assessment, ['assessment']),
    }),
});
