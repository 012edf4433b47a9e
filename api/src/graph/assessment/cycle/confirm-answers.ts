import type { Confirmed } from '../../../domain/assessment/cycle/confirm.ts';
import { Conflict, type Refusal } from '../../../domain/base/refusal.ts';
import { type ConfirmedAnswers, confirmAnswers } from '../../../services/assessment/cycle/confirm-answers.ts';
import { sayRefusal } from '../../../texts/say-refusal.ts';
import { decodeId } from '../../base/global-id.ts';
import { mutation } from '../../base/mutation.ts';
import { RefusalCodeRef } from '../../base/refusal.ts';
import { builder } from '../../builder.ts';
import { ProvisionRef, provisionOf } from '../../convention/article.ts';
import { AnswerRef } from '../answer.ts';
import { AssessmentRef } from '../assessment.ts';

type Refused = Extract<Confirmed, { readonly is: 'REFUSED' }>;

const NotConfirmedRef = builder.objectRef<Refused>('NotConfirmed').implement({
  description: 'An answer that stays to be confirmed, and why.',
  fields: (t) => ({
    provision: t.field({
      type: ProvisionRef,
      resolve: ({ confirmation }, _args, context) => provisionOf(context, confirmation.provision),
    }),
    code: t.field({ type: RefusalCodeRef, resolve: ({ refusal }: { refusal: Refusal }) => refusal.code }),
    message: t.string({
      description: 'One sentence that says what to do.',
      resolve: ({ refusal }, _args, { language, store }) =>
        sayRefusal(refusal, language, store.catalogue().conventions),
    }),
    currentRevision: t.int({
      nullable: true,
      description: 'Where somebody wrote since it was read.',
      resolve: ({ refusal }) => (refusal instanceof Conflict ? refusal.currentRevision : null),
    }),
  }),
});

const ConfirmedAnswersRef = builder.objectRef<ConfirmedAnswers>('ConfirmedAnswers').implement({
  description: 'What became of each answer that was to be confirmed.',
  fields: (t) => ({
    assessment: t.field({ type: AssessmentRef, resolve: ({ assessment }) => assessment }),
    answers: t.field({
      type: [AnswerRef],
      description: 'Those that are confirmed.',
      resolve: ({ results }) => results.flatMap((one) => (one.is === 'REFUSED' ? [] : [one.after])),
    }),
    refused: t.field({
      type: [NotConfirmedRef],
      resolve: ({ results }) => results.flatMap((one) => (one.is === 'REFUSED' ? [one] : [])),
    }),
  }),
});

mutation('confirmAnswers', {
  description:
    'CONTRIBUTOR and FOCAL_POINT while DRAFT: answers copied from the last cycle are still correct, and count from now on. One that somebody wrote meanwhile is refused by itself; the others are confirmed.',
  type: ConfirmedAnswersRef,
  input: builder.inputType('ConfirmAnswersInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      assessment: t.id({ required: true }),
      answers: t.field({
        type: [
          builder.inputType('ConfirmedAnswerInput', {
            fields: (one) => ({
              provision: one.string({ required: true }),
              expectedRevision: one.int({ required: true, description: 'As it was read: 0.' }),
            }),
          }),
        ],
        required: true,
      }),
    }),
  }),
  resolve: async (input, context) =>
    confirmAnswers(context, {
      ...input,
      assessment: decodeId('Assessment', input.assessment, ['assessment']),
    }),
});
