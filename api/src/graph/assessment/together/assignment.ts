import type { Assessment } from '../../../domain/assessment/assessment.ts';
import type { AssignedPart } from '../../../domain/assessment/together/part.ts';
import { encodeId } from '../../../domain/base/node-id.ts';
import { allows } from '../../../domain/base/policy.ts';
import { assignProvisions, unassignProvisions } from '../../../services/assessment/together/assign.ts';
import {
  type Divided,
  divisions,
  myQuestions,
} from '../../../services/assessment/together/read-assignments.ts';
import { whatOneSees } from '../../../services/assessment/together/sees.ts';
import type { GraphContext } from '../../base/context.ts';
import { decodeId } from '../../base/global-id.ts';
import { loadOne } from '../../base/loader.ts';
import { mutation } from '../../base/mutation.ts';
import { DeviceCopyRef, ViewerRef } from '../../base/viewer.ts';
import { builder } from '../../builder.ts';
import { ArticleRef, articleOf, ProvisionRef, provisionOf } from '../../convention/article.ts';
import { AssessmentRef } from '../assessment.ts';
import { assessmentById, sightIn } from '../loaders.ts';
import { ColleagueRef, colleagueById } from './colleague.ts';

builder.objectField(DeviceCopyRef, 'sees', (t) =>
  t.string({
    description:
      'Another text than before: the person sees other parts of their State’s checklists, and the device drops what it kept to be read. Empty: all of them.',
    resolve: (_copy, _args, context) => whatOneSees(context),
  }),
);

const AssignmentRef = builder.objectRef<AssignedPart>('Assignment').implement({
  description: 'Provisions of one article that one person of the State looks after until one day.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeId('Assignment', id) }),
    assessment: t.field({
      type: AssessmentRef,
      resolve: async ({ assessment }, _args, context) => own(await assessmentById(context, assessment)),
    }),
    person: t.field({
      type: ColleagueRef,
      nullable: true,
      description: 'Null for somebody who is no longer one of the State’s people.',
      resolve: ({ participant, person }, _args, context) => colleagueById(context, participant, person),
    }),
    personId: t.id({
      description: 'For unassignProvisions; it is here even if the person has left.',
      resolve: ({ person }) => encodeId('User', person),
    }),
    article: t.field({
      type: ArticleRef,
      resolve: ({ article }, _args, context) => articleOf(context, article),
    }),
    whole: t.exposeBoolean('whole', { description: 'All that the checklist asks of the article.' }),
    provisions: t.field({
      type: [ProvisionRef],
      resolve: ({ provisions }, _args, context) =>
        provisions.map((reference) => provisionOf(context, reference)),
    }),
    due: t.expose('due', { type: 'Date' }),
    answered: t.exposeInt('answered'),
    ready: t.exposeInt('ready', { description: 'Marked as ready, and not edited since.' }),
    late: t.exposeBoolean('late', { description: 'The day is over, and not all is answered or ready.' }),
    next: t.field({
      type: ProvisionRef,
      nullable: true,
      description: 'The first that is not answered.',
      resolve: ({ next }, _args, context) => next && provisionOf(context, next),
    }),
  }),
});

const AssignmentsRef = builder.objectRef<Divided>('Assignments').implement({
  description: 'Who of the State looks after what in one assessment.',
  fields: (t) => ({
    revision: t.exposeInt('revision', { description: '0 before the first.' }),
    parts: t.field({
      type: [AssignmentRef],
      complexity: { field: 1, multiplier: 60 },
      description: 'The earliest day first; to whom sees only what is assigned to them, theirs.',
      resolve: ({ parts }) => [...parts],
    }),
    nobodys: t.field({
      type: [ProvisionRef],
      complexity: { field: 1, multiplier: 220 },
      description: 'What nobody looks after.',
      resolve: ({ nobodys }, _args, context) => nobodys.map((reference) => provisionOf(context, reference)),
    }),
  }),
});

builder.objectFields(AssessmentRef, (t) => ({
  assignments: t.field({
    type: AssignmentsRef,
    nullable: true,
    complexity: { field: 20 },
    description: 'For the State’s own people alone; null for all others.',
    resolve: (assessment, _args, context) => divisionOf(context, assessment),
  }),
  assignedProvisions: t.stringList({
    nullable: true,
    description:
      'For a contributor who sees only what is assigned to them: that. All else looks as if it were not asked. Null for everybody else.',
    resolve: async ({ id }, _args, context) => {
      const seen = await sightIn(context, id);
      return typeof seen === 'string' ? null : [...seen];
    },
  }),
  viewerCanAssign: t.boolean({
    resolve: (assessment, _args, { viewer }) =>
      assessment.status === 'DRAFT' && allows(viewer, 'assignment.change', assessment),
  }),
}));

builder.objectField(ViewerRef, 'myQuestions', (t) =>
  t.field({
    type: [AssignmentRef],
    complexity: { field: 20, multiplier: 20 },
    description: 'What is assigned to this person in drafts of their States, the earliest day first.',
    resolve: async (viewer, _args, context) => [...(await myQuestions({ ...context, viewer }))],
  }),
);

mutation('assignProvisions', {
  description:
    'FOCAL_POINT while DRAFT: gives a person of the State articles or provisions to look after until a day. The same again with another day changes the day; several people may look after the same.',
  type: AssessmentRef,
  input: builder.inputType('AssignProvisionsInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      assessment: t.id({ required: true }),
      expectedRevision: t.int({ required: true, description: 'Assignments.revision as it was read.' }),
      person: t.id({ required: true }),
      articles: t.stringList({ description: 'All that the checklist asks of them.' }),
      provisions: t.stringList(),
      due: t.field({ type: 'Date', required: true, description: 'Today or later.' }),
      insteadOf: t.id({ description: 'From whom they are taken.' }),
    }),
  }),
  resolve: async ({ insteadOf, ...input }, context) => {
    await assignProvisions(context, {
      ...decoded(input),
      insteadOf: insteadOf ? decodeId('User', insteadOf, ['insteadOf']) : null,
    });
    return own(await assessmentById(context, decoded(input).assessment));
  },
});

mutation('unassignProvisions', {
  description: 'FOCAL_POINT while DRAFT: these articles or provisions are no longer assigned to that person.',
  type: AssessmentRef,
  input: builder.inputType('UnassignProvisionsInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      assessment: t.id({ required: true }),
      expectedRevision: t.int({ required: true, description: 'Assignments.revision as it was read.' }),
      person: t.id({ required: true }),
      articles: t.stringList(),
      provisions: t.stringList(),
    }),
  }),
  resolve: async (input, context) => {
    await unassignProvisions(context, decoded(input));
    return own(await assessmentById(context, decoded(input).assessment));
  },
});

const decoded = <T extends { readonly assessment: string; readonly person: string }>(input: T) => ({
  ...input,
  assessment: decodeId('Assessment', input.assessment, ['assessment']),
  person: decodeId('User', input.person, ['person']),
});

const divisionOf = (context: GraphContext, { id }: Assessment): Promise<Divided | null> =>
  loadOne(
    context,
    'Assignments',
    id,
    async (ids) => {
      const assessments = await Promise.all(ids.map((one) => assessmentById(context, one)));
      return divisions(
        context,
        assessments.flatMap((one) => one ?? []),
      );
    },
    (divided) => divided.id,
  );

function own(assessment: Assessment | null): Assessment {
  if (!assessment) throw new Error('What is assigned in an assessment is shown to those alone who see it.');
  return assessment;
}
