import type { Assessment } from '../../../domain/assessment/assessment.ts';
import type { NoteEntry, NoteThread } from '../../../domain/assessment/together/note.ts';
import type { AnswerId, AssessmentId } from '../../../domain/base/ids.ts';
import { encodeId } from '../../../domain/base/node-id.ts';
import { deleteNote, readNotes, resolveNote } from '../../../services/assessment/together/change-note.ts';
import {
  noteCounts,
  type ThreadAt,
  threadsAt,
  unreadNotes,
} from '../../../services/assessment/together/read-notes.ts';
import { writeNote } from '../../../services/assessment/together/write-note.ts';
import type { NoteCount } from '../../../store/store.ts';
import type { GraphContext } from '../../base/context.ts';
import { decodeId } from '../../base/global-id.ts';
import { loadMany } from '../../base/loader.ts';
import { mutation } from '../../base/mutation.ts';
import { ViewerRef } from '../../base/viewer.ts';
import { builder } from '../../builder.ts';
import { ArticleRef, articleOf, ProvisionRef, provisionOf } from '../../convention/article.ts';
import { AnswerRef } from '../answer.ts';
import { AssessmentRef } from '../assessment.ts';
import { assessmentById } from '../loaders.ts';

const NoteRef = builder.objectRef<NoteEntry>('Note').implement({
  description: 'What one person of a State wrote to colleagues.',
  fields: (t) => ({
    id: t.id({ description: 'For deleteNote.', resolve: ({ id }) => id }),
    at: t.expose('at', { type: 'Instant' }),
    by: t.exposeString('by'),
    byViewer: t.boolean({ resolve: ({ user }, _args, { viewer }) => user === viewer?.id }),
    text: t.exposeString('text', { description: 'Empty where it was deleted: the words are gone.' }),
    toViewer: t.boolean({
      description: 'It names the viewer.',
      resolve: ({ mentions }, _args, { viewer }) => viewer !== null && mentions.includes(viewer.id),
    }),
    deletedAt: t.expose('deletedAt', { type: 'Instant', nullable: true }),
  }),
});

const NoteThreadRef = builder.objectRef<NoteThread>('NoteThread').implement({
  description:
    'Notes of colleagues at a field of a provision: for the State’s own people alone, never submitted, exported or counted in figures.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeId('NoteThread', id) }),
    field: t.exposeString('field', {
      nullable: true,
      description: 'Named as in AnswerContentInput; null: of the provision as a whole.',
    }),
    article: t.field({
      type: ArticleRef,
      nullable: true,
      description: 'The article that it is of as a whole; null: of the provision alone.',
      resolve: ({ article }, _args, context) => (article === null ? null : articleOf(context, article)),
    }),
    notes: t.field({
      type: [NoteRef],
      complexity: { field: 1, multiplier: 10 },
      resolve: ({ entries }) => [...entries],
    }),
    resolvedAt: t.field({ type: 'Instant', nullable: true, resolve: ({ resolved }) => resolved?.at ?? null }),
    resolvedBy: t.string({ nullable: true, resolve: ({ resolved }) => resolved?.by ?? null }),
    unread: t.boolean({
      description: 'The viewer was told of it and has not read it.',
      resolve: ({ unread }, _args, { viewer }) => viewer !== null && unread.includes(viewer.id),
    }),
  }),
});

const NoteCountRef = builder.objectRef<NoteCount>('NoteCount').implement({
  description: 'How many threads there are at a field.',
  fields: (t) => ({
    assessment: t.field({
      type: AssessmentRef,
      resolve: async ({ assessment }, _args, context) => visible(await assessmentById(context, assessment)),
    }),
    provision: t.field({
      type: ProvisionRef,
      resolve: ({ provision }, _args, context) => provisionOf(context, provision),
    }),
    field: t.exposeString('field', { nullable: true }),
    article: t.field({
      type: ArticleRef,
      nullable: true,
      description: 'Of the article as a whole; its provision is then the first that the viewer sees.',
      resolve: ({ article }, _args, context) => (article === null ? null : articleOf(context, article)),
    }),
    open: t.exposeInt('open', { description: 'That nobody resolved.' }),
    unread: t.exposeInt('unread', {
      description: 'Of which the viewer was told and that they have not read.',
    }),
  }),
});

const threadsOf = (context: GraphContext, id: AnswerId): Promise<readonly ThreadAt[]> =>
  loadMany(
    context,
    'noteThreads',
    id,
    (ids) => threadsAt(context, ids),
    ({ answer }) => answer,
  );

const countsOf = (context: GraphContext, id: AssessmentId): Promise<readonly NoteCount[]> =>
  loadMany(
    context,
    'noteCounts',
    id,
    (ids) => noteCounts(context, ids),
    (count) => count.assessment,
  );

builder.objectField(AnswerRef, 'notes', (t) =>
  t.field({
    type: [NoteThreadRef],
    complexity: { field: 20, multiplier: 20 },
    description:
      'Of colleagues, those of its whole article too, the oldest thread first; for the State’s own people alone, empty for all others.',
    resolve: async ({ id }, _args, context) => (await threadsOf(context, id)).map(({ thread }) => thread),
  }),
);

builder.objectField(AssessmentRef, 'noteCounts', (t) =>
  t.field({
    type: [NoteCountRef],
    complexity: { field: 20, multiplier: 50 },
    description:
      'Where colleagues have open notes, or some that the viewer has not read; empty for all others.',
    resolve: async ({ id }, _args, context) => [...(await countsOf(context, id))],
  }),
);

builder.objectField(ViewerRef, 'unreadNotes', (t) =>
  t.field({
    type: [NoteCountRef],
    complexity: { field: 20, multiplier: 20 },
    description: 'Where colleagues wrote something for this person that they have not read.',
    resolve: async (viewer, _args, context) => [...(await unreadNotes({ ...context, viewer }))],
  }),
);

function visible(assessment: Assessment | null): Assessment {
  if (!assessment) throw new Error('Notes are shown to those alone who see their assessment.');
  return assessment;
}

mutation('writeNote', {
  description:
    'CONTRIBUTOR and FOCAL_POINT of the State. A new thread, or under the others of one, which is open again. Whoever is mentioned, wrote in it or looks after the provision is told, in the product alone.',
  type: NoteThreadRef,
  input: builder.inputType('WriteNoteInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      assessment: t.id({ required: true }),
      provision: t.string({ required: true }),
      field: t.string({ description: 'Named as in AnswerContentInput; null: of the provision as a whole.' }),
      wholeArticle: t.boolean({ description: 'Of the article of the provision as a whole.' }),
      thread: t.id({ description: 'Left out: a new one.' }),
      text: t.string({ required: true }),
      mentions: t.idList({ description: 'People of the State who see the provision.' }),
    }),
  }),
  resolve: ({ thread, mentions, ...input }, context) =>
    writeNote(context, {
      ...input,
      assessment: decodeId('Assessment', input.assessment, ['assessment']),
      thread: thread ? decodeId('NoteThread', thread, ['thread']) : null,
      mentions: (mentions ?? []).map((id, at) => decodeId('User', id, ['mentions', at])),
    }),
});

mutation('resolveNote', {
  description: 'CONTRIBUTOR and FOCAL_POINT: a thread is settled, or open again.',
  type: NoteThreadRef,
  input: builder.inputType('ResolveNoteInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      thread: t.id({ required: true }),
      resolved: t.boolean({ required: true }),
    }),
  }),
  resolve: (input, context) =>
    resolveNote(context, { ...input, thread: decodeId('NoteThread', input.thread, ['thread']) }),
});

mutation('deleteNote', {
  description: 'Only whoever wrote it: its words are gone for all, that it was there stays.',
  type: NoteThreadRef,
  input: builder.inputType('DeleteNoteInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      thread: t.id({ required: true }),
      note: t.id({ required: true }),
    }),
  }),
  resolve: (input, context) =>
    deleteNote(context, { ...input, thread: decodeId('NoteThread', input.thread, ['thread']) }),
});

mutation('readNotes', {
  description: 'The viewer has read what colleagues wrote at a provision.',
  type: AssessmentRef,
  input: builder.inputType('ReadNotesInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      assessment: t.id({ required: true }),
      provision: t.string({ required: true }),
    }),
  }),
  resolve: async (input, context) => {
    const id = await readNotes(context, {
      ...input,
      assessment: decodeId('Assessment', input.assessment, ['assessment']),
    });
    return visible(await assessmentById(context, id));
  },
});
