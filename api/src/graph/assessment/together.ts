import type { PlaceHere } from '../../domain/assessment/together/presence.ts';
import type { Instant } from '../../domain/base/calendar.ts';
import {
  type ChecklistEvent,
  checklistChanged,
} from '../../services/assessment/together/checklist-changed.ts';
import type { PersonHere } from '../../services/assessment/together/people-here.ts';
import { tellPresence } from '../../services/assessment/together/tell-presence.ts';
import { decodeId } from '../base/global-id.ts';
import { mutation } from '../base/mutation.ts';
import { builder } from '../builder.ts';
import { ProvisionRef, provisionOf } from '../convention/article.ts';
import { AnswerRef } from './answer.ts';
import { AssessmentRef } from './assessment.ts';

const PlaceHereRef = builder.objectRef<PlaceHere>('PlaceHere').implement({
  description: 'Where one window of a person is in a checklist.',
  fields: (t) => ({
    provision: t.field({
      type: ProvisionRef,
      resolve: ({ provision }, _args, context) => provisionOf(context, provision),
    }),
    field: t.exposeString('field', {
      nullable: true,
      description: 'The field that is being written, named as in AnswerContentInput; null: none.',
    }),
  }),
});

const PersonHereRef = builder.objectRef<PersonHere>('PersonHere').implement({
  description: 'Somebody in the checklist; it informs, and never locks.',
  fields: (t) => ({
    name: t.exposeString('name'),
    byViewer: t.exposeBoolean('byViewer', { description: 'The viewer, in other windows.' }),
    places: t.field({ type: [PlaceHereRef], resolve: ({ places }) => [...places] }),
  }),
});

const ChecklistEventRef = builder.objectRef<ChecklistEvent>('ChecklistEvent').implement({
  description: 'How a checklist is, and what was written in it since the last event.',
  fields: (t) => ({
    assessment: t.field({ type: AssessmentRef, resolve: ({ assessment }) => assessment }),
    answers: t.field({
      type: [AnswerRef],
      complexity: { field: 1, multiplier: 5 },
      description: 'Those that were written since the last event; none in the first.',
      resolve: ({ answers }) => [...answers],
    }),
    people: t.field({
      type: [PersonHereRef],
      description: 'Who else is here, and the viewer in other windows.',
      resolve: ({ people }) => [...people],
    }),
    noted: t.field({
      type: [ProvisionRef],
      description: 'Where colleagues wrote, resolved or deleted notes since the last event.',
      resolve: ({ noted }, _args, context) => noted.map((one) => provisionOf(context, one)),
    }),
    marked: t.field({
      type: [ProvisionRef],
      description: 'Whose ready mark was set or removed since the last event.',
      resolve: ({ marked }, _args, context) => marked.map((one) => provisionOf(context, one)),
    }),
    presenceSeconds: t.int({
      description: 'Who says nothing for so long counts as gone: say it three times as often.',
      resolve: (_event, _args, { presenceSeconds }) => presenceSeconds,
    }),
  }),
});

builder.subscriptionField('checklistChanged', (t) =>
  t.field({
    type: ChecklistEventRef,
    description:
      "For the State's own people: first how the checklist is, then each time something is written in it or somebody comes, moves or goes.",
    args: {
      assessment: t.arg.id({ required: true }),
      window: t.arg.id({
        required: true,
        description: 'As this window calls itself in tellPresence; it is not told of itself.',
      }),
    },
    subscribe: (_root, { assessment, window }, context) =>
      checklistChanged(
        context,
        { assessment: decodeId('Assessment', assessment, ['assessment']), window },
        context.signal,
      ),
    resolve: (event) => event,
  }),
);

const PresenceToldRef = builder.objectRef<{ readonly until: Instant | null }>('PresenceTold').implement({
  description: 'Others are told where this window is.',
  fields: (t) => ({
    until: t.expose('until', {
      type: 'Instant',
      nullable: true,
      description: 'When it counts as gone unless it is said again; null: it has left.',
    }),
  }),
});

mutation('tellPresence', {
  description:
    'Where a window of CONTRIBUTOR or FOCAL_POINT is in a checklist of its State, said again and again while it is open. Nothing is locked or kept by it, so that it has no operation id: said twice is said once.',
  type: PresenceToldRef,
  cost: 50,
  input: builder.inputType('TellPresenceInput', {
    fields: (t) => ({
      assessment: t.id({ required: true }),
      window: t.id({
        required: true,
        description: 'As the window calls itself: up to 40 letters and digits.',
      }),
      provision: t.string({ description: 'Left out: the window has left.' }),
      field: t.string({ description: 'The field that is being written, named as in AnswerContentInput.' }),
    }),
  }),
  resolve: (input, context) =>
    tellPresence(
      context,
      { ...input, assessment: decodeId('Assessment', input.assessment, ['assessment']) },
      context.presenceSeconds * 1_000,
    ),
});
