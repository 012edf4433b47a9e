import {
  type FieldHistory,
  fieldHistory,
  type ReadVersion,
} from '../../../services/assessment/together/field-history.ts';
import { builder } from '../../builder.ts';
import { AnswerRef } from '../answer.ts';
import { ChannelRef, ChosenVersionRef } from '../enums.ts';
import { EvidenceFileRef, evidenceOf } from '../evidence.ts';

const FieldVersionRef = builder.objectRef<ReadVersion>('FieldVersion').implement({
  description: 'A field of an answer as one write left it.',
  fields: (t) => ({
    revision: t.exposeInt('revision', { description: 'Of the answer.' }),
    at: t.expose('at', { type: 'Instant' }),
    by: t.exposeString('by', { nullable: true }),
    byViewer: t.boolean({ resolve: ({ user }, _args, { viewer }) => user === viewer?.id }),
    value: t.field({
      type: 'JSON',
      nullable: true,
      description: 'As it is sent, without files that are there no longer: to bring it back, send it again.',
      resolve: ({ value }) => value,
    }),
    was: t.field({
      type: 'JSON',
      nullable: true,
      description: 'The field before this write.',
      resolve: ({ was }) => was,
    }),
    chosen: t.expose('chosen', {
      type: ChosenVersionRef,
      nullable: true,
      description: 'Whose words were chosen, where two had changed the same.',
    }),
    report: t.expose('report', {
      type: ChannelRef,
      nullable: true,
      description:
        'The secretariat took it in from a report of the State, on PAPER or by FILE; nobody is named then.',
    }),
    filesGone: t.exposeInt('filesGone', {
      description: 'Files that it had, and that were thrown away since no answer rested on them.',
    }),
    removedGone: t.exposeInt('removedGone', {
      description: 'Files that this write took from a measure, and that were thrown away since.',
    }),
    files: t.field({
      type: [EvidenceFileRef],
      description: 'By their sha256 in `value` and `was`: those that are there.',
      resolve: ({ participant, files }, _args, context) => evidenceOf(context, participant, files),
    }),
    byFile: t.exposeBoolean('byFile', { description: 'It came in with a checklist file.' }),
  }),
});

const FieldHistoryRef = builder.objectRef<FieldHistory>('FieldHistory').implement({
  description: 'Versions of one field, the latest first.',
  fields: (t) => ({
    versions: t.field({ type: [FieldVersionRef], resolve: ({ versions }) => [...versions] }),
    earlier: t.exposeInt('earlier', {
      nullable: true,
      description: 'Sent as `before`, it gives those that came before these; null: there are none.',
    }),
  }),
});

builder.objectField(AnswerRef, 'history', (t) =>
  t.field({
    type: FieldHistoryRef,
    complexity: ({ first }) => ({ field: 20, multiplier: Math.min(50, Math.max(1, first ?? 20)) }),
    description:
      'Every version of a field that was stored since histories are kept; for the State’s own people alone, empty for all others.',
    args: {
      field: t.arg.string({ required: true, description: 'Named as in AnswerContentInput.' }),
      first: t.arg.int({ description: '1 to 50, 20 when left out.' }),
      before: t.arg.int(),
    },
    resolve: ({ id, assessment, participant, provision }, args, context) =>
      fieldHistory(context, { id, assessment, participant, provision }, args),
  }),
);
