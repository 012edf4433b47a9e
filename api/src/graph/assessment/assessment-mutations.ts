import { openAssessment } from '../../services/assessment/open-assessment.ts';
import { reviewAssessment } from '../../services/assessment/review-assessment.ts';
import { submitAssessment } from '../../services/assessment/submit-assessment.ts';
import { takeUpAssessment } from '../../services/assessment/take-up-assessment.ts';
import { enumOf } from '../base/enum-of.ts';
import { decodeId } from '../base/global-id.ts';
import { mutation } from '../base/mutation.ts';
import { VisibilityRef } from '../base/visibility.ts';
import { builder } from '../builder.ts';
import { AssessmentRef } from './assessment.ts';
import { ConsultedBodyRef } from './enums.ts';
import { matchIds, mayEndText } from './may-end.ts';

const assessmentIn = <T extends { readonly assessment: string }>(input: T) => ({
  ...input,
  assessment: decodeId('Assessment', input.assessment, ['assessment']),
});

mutation('openAssessment', {
  description:
    'A State has one assessment for an instrument and a cycle; opening it again gives the same one. CONTRIBUTOR and FOCAL_POINT of the State.',
  type: AssessmentRef,
  input: builder.inputType('OpenAssessmentInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      participant: t.string({ required: true }),
      instrument: t.string({ required: true }),
      cycle: t.string({ required: true }),
    }),
  }),
  resolve: (input, context) => openAssessment(context, input),
});

mutation('submitAssessment', {
  description:
    'Only FOCAL_POINT. visibility lifts every answer to at least this, SECRETARIAT when left out. Unanswered questions never block; a declaration that is not made is INCOMPLETE. The needs follow in the same transaction.',
  type: AssessmentRef,
  input: builder.inputType('SubmitAssessmentInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      assessment: t.id({ required: true }),
      expectedRevision: t.int({ required: true, description: 'Assessment.revision as it was read.' }),
      declaration: t.boolean({ required: true }),
      visibility: t.field({ type: VisibilityRef }),
      consulted: t.field({ type: [ConsultedBodyRef] }),
      mayEnd: t.idList({ description: mayEndText }),
    }),
  }),
  resolve: async (input, context) =>
    submitAssessment(context, { ...assessmentIn(input), mayEnd: matchIds(input.mayEnd, ['mayEnd']) }),
});

const ReviewDecisionRef = enumOf(
  'ReviewDecision',
  ['ACCEPT', 'RETURN'],
  'ACCEPT names the content hash that was read; RETURN opens it to the State again, with comments.',
);
const CommentInputRef = builder.inputType('CommentInput', {
  fields: (t) => ({
    provision: t.string({ required: true }),
    text: t.string({ required: true }),
    field: t.string({
      description:
        'The part of the answer that it is about, by its name in AnswerProvisionInput; left out: all of it.',
    }),
  }),
});

mutation('reviewAssessment', {
  description:
    'ANALYST, ADMINISTRATOR. contentHash names what was read; another one is CONFLICT. RETURN makes it DRAFT again, with comments.',
  type: AssessmentRef,
  input: builder.inputType('ReviewAssessmentInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      assessment: t.id({ required: true }),
      contentHash: t.string({ required: true }),
      decision: t.field({ type: ReviewDecisionRef, required: true }),
      comments: t.field({ type: [CommentInputRef] }),
    }),
  }),
  resolve: async (input, context) => reviewAssessment(context, assessmentIn(input)),
});

mutation('takeUpAssessment', {
  description:
    'FOCAL_POINT: what was submitted or accepted is a draft again; the last submission stays in force until the next.',
  type: AssessmentRef,
  input: builder.inputType('TakeUpAssessmentInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      assessment: t.id({ required: true }),
      expectedRevision: t.int({ required: true }),
    }),
  }),
  resolve: async (input, context) => takeUpAssessment(context, assessmentIn(input)),
});
