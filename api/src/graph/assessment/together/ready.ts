import type { AnswerId, AssessmentId } from '../../../domain/base/ids.ts';
import { markReady } from '../../../services/assessment/together/mark-ready.ts';
import {
  readyMarksAt,
  readyMarksOf,
  type SeenMark,
} from '../../../services/assessment/together/read-ready.ts';
import type { GraphContext } from '../../base/context.ts';
import { decodeId } from '../../base/global-id.ts';
import { loadMany, loadOne } from '../../base/loader.ts';
import { mutation } from '../../base/mutation.ts';
import { builder } from '../../builder.ts';
import { ProvisionRef, provisionOf } from '../../convention/article.ts';
import { AnswerRef } from '../answer.ts';
import { AssessmentRef } from '../assessment.ts';
import { assessmentById } from '../loaders.ts';

const ReadyMarkRef = builder.objectRef<SeenMark>('ReadyMark').implement({
  description: 'Somebody of the State has finished an answer. It never blocks anything.',
  fields: (t) => ({
    provision: t.field({
      type: ProvisionRef,
      resolve: ({ provision }, _args, context) => provisionOf(context, provision),
    }),
    at: t.expose('at', { type: 'Instant' }),
    by: t.exposeString('by', { nullable: true }),
    byViewer: t.boolean({ resolve: ({ user }, _args, { viewer }) => user === viewer?.id }),
    stands: t.exposeBoolean('stands', {
      description: 'False: the answer was edited since, so the mark is gone.',
    }),
    changedBy: t.exposeString('changedBy', { nullable: true, description: 'Who edited it since.' }),
  }),
});

const markById = (context: GraphContext, id: AnswerId): Promise<SeenMark | null> =>
  loadOne(
    context,
    'ReadyMark',
    id,
    (ids) => readyMarksAt(context, ids),
    (mark) => mark.id,
  );

const marksOf = (context: GraphContext, id: AssessmentId): Promise<readonly SeenMark[]> =>
  loadMany(
    context,
    'readyMarksOf',
    id,
    (ids) => readyMarksOf(context, ids),
    (mark) => mark.assessment,
  );

builder.objectField(AnswerRef, 'ready', (t) =>
  t.field({
    type: ReadyMarkRef,
    nullable: true,
    description: 'For the State’s own people alone.',
    resolve: ({ id }, _args, context) => markById(context, id),
  }),
);

builder.objectField(AssessmentRef, 'readyMarks', (t) =>
  t.field({
    type: [ReadyMarkRef],
    complexity: { field: 20, multiplier: 220 },
    description: 'For the State’s own people alone; those too that an edit has removed.',
    resolve: async ({ id }, _args, context) => [...(await marksOf(context, id))],
  }),
);

const ReadyAnswerRef = builder.inputType('ReadyAnswerInput', {
  fields: (t) => ({
    provision: t.string({ required: true }),
    expectedRevision: t.int({ required: true, description: 'The revision of the answer that was read.' }),
  }),
});

mutation('markReady', {
  description:
    'CONTRIBUTOR and FOCAL_POINT while DRAFT: these answers, as they were read, are finished, or are not after all. INCOMPLETE for one that is not written in this cycle; a later edit removes the mark.',
  type: AssessmentRef,
  input: builder.inputType('MarkReadyInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      assessment: t.id({ required: true }),
      answers: t.field({ type: [ReadyAnswerRef], required: true }),
      ready: t.boolean({ required: true }),
    }),
  }),
  resolve: async (input, context) => {
    const id = await markReady(context, {
      ...input,
      assessment: decodeId('Assessment', input.assessment, ['assessment']),
    });
    const assessment = await assessmentById(context, id);
    if (!assessment) throw new Error(`The assessment ${id} was marked and is not visible.`);
    return assessment;
  },
});
