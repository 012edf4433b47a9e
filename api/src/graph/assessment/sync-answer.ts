import type { InputObjectRef } from '@pothos/core';
import type { OpenField } from '../../domain/assessment/merge/merge-edits.ts';
import { type SyncedAnswer, syncAnswer } from '../../services/assessment/sync-answer.ts';
import { decodeId } from '../base/global-id.ts';
import { mutation } from '../base/mutation.ts';
import { builder, type Types } from '../builder.ts';
import { AnswerRef, contentFields } from './answer.ts';
import { ChosenVersionRef as ChosenVersionEnum } from './enums.ts';
import { assessmentIs } from './loaders.ts';

const OpenFieldRef = builder.objectRef<OpenField>('OpenField').implement({
  description:
    'A field that two changed where they overlap; it stays as it is stored until a person chooses.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Named as in AnswerContentInput.' }),
    mine: t.field({
      type: 'JSON',
      nullable: true,
      description: 'As the caller wrote it, with what others changed elsewhere in it.',
      resolve: ({ mine }) => mine,
    }),
    theirs: t.field({
      type: 'JSON',
      nullable: true,
      description: 'As others wrote it, with what the caller changed elsewhere in it.',
      resolve: ({ theirs }) => theirs,
    }),
    both: t.field({
      type: 'JSON',
      nullable: true,
      description: 'Both, one after the other; null where only one of the two can be right.',
      resolve: ({ both }) => both,
    }),
  }),
});

const SyncedAnswerRef = builder.objectRef<SyncedAnswer>('SyncedAnswer').implement({
  description: 'What became of edits that were merged with those of others.',
  fields: (t) => ({
    answer: t.field({ type: AnswerRef, resolve: ({ answer }) => answer }),
    open: t.field({
      type: [OpenFieldRef],
      description: 'Fields in which a person must choose; empty: all is stored.',
      resolve: ({ open }) => [...open],
    }),
    carriedTo: t.stringList({
      nullable: true,
      description:
        'Edits of an earlier version of the checklist: where they are now, none where they are parked. Null for all others.',
      resolve: ({ carriedTo }) => (carriedTo ? [...carriedTo] : null),
    }),
  }),
});

const ContentRef = builder.inputType('AnswerContentInput', {
  description: 'Fields of an answer. Left out: not spoken of; null: nothing.',
  fields: contentFields,
});

const ChosenVersionRef = builder.inputType('ChosenVersionInput', {
  description: 'How a person settled a field in which two had overlapped; kept in the audit trail.',
  fields: (t) => ({
    field: t.string({ required: true }),
    version: t.field({
      type: ChosenVersionEnum,
      required: true,
    }),
  }),
});

mutation('syncAnswer', {
  description:
    'Edits by CONTRIBUTOR and FOCAL_POINT while DRAFT, made perhaps long ago and without a line: texts merge word by word and lists entry by entry with what others wrote since; what overlaps is answered in `open` and not written. answerProvision answers CONFLICT instead.',
  type: SyncedAnswerRef,
  known: ({ assessment }, context) => assessment && assessmentIs(context, assessment),
  input: builder.inputType('SyncAnswerInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      assessment: t.id({ required: true }),
      provision: t.string({ required: true }),
      expectedRevision: t.int({ required: true, description: 'The revision of the answer that was read.' }),
      before: t.field({
        type: ContentRef as InputObjectRef<Types, object>,
        required: true,
        description: 'The fields of `after` as they were before they were changed.',
      }),
      after: t.field({
        type: ContentRef as InputObjectRef<Types, object>,
        required: true,
        description: 'The fields that were changed, as they are now.',
      }),
      chosen: t.field({ type: [ChosenVersionRef] }),
      instrumentVersion: t.string({
        description:
          'Of the checklist that was read. Edits of an earlier version are laid where their provision went, or join what was parked. Left out: the version that it is in, or the latest before it that takes these edits.',
      }),
    }),
  }),
  resolve: async (input, context): Promise<SyncedAnswer> =>
    syncAnswer(context, {
      ...input,
      before: { ...input.before },
      after: { ...input.after },
      assessment: decodeId('Assessment', input.assessment, ['assessment']),
    }),
});
