import { changeCycle, closeCycle } from '../../../services/assessment/cycle/change-cycle.ts';
import { openCycle } from '../../../services/assessment/cycle/open-cycle.ts';
import { decodeId } from '../../base/global-id.ts';
import { mutation } from '../../base/mutation.ts';
import { builder } from '../../builder.ts';
import { CycleRef } from './cycle.ts';

const CycleTextInputRef = builder.inputType('CycleTextInput', {
  fields: (t) => ({
    language: t.string({ required: true, description: 'One of the six, `fr`.' }),
    text: t.string({ description: 'Blank or left out: our own wording is read.' }),
  }),
});

const written = (
  t: PothosSchemaTypes.InputFieldBuilder<(typeof builder)['$inferSchemaTypes'], 'InputObject'>,
) => ({
  partyTexts: t.field({
    type: [CycleTextInputRef],
    description: 'What urges parties; a language without a text has our own wording.',
  }),
  invitedTexts: t.field({
    type: [CycleTextInputRef],
    description: 'What invites signatories and observers; a language without a text has our own wording.',
  }),
  remindDays: t.intList({
    description: 'Days before the deadline; 30, 7 and 1 when a cycle is opened without.',
  }),
});

const cycleIn = <T extends { readonly cycle: string }>(input: T) => ({
  ...input,
  cycle: decodeId('Cycle', input.cycle, ['cycle']),
});

mutation('openCycle', {
  description:
    'ANALYST, ADMINISTRATOR. Focal points of the States that have not submitted are told by mail: that it is open, before the deadline, and once a fortnight after it. OUT_OF_TURN for one that was opened already.',
  type: CycleRef,
  input: builder.inputType('OpenCycleInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      instrument: t.string({ required: true }),
      cycle: t.string({ required: true, description: 'A year.' }),
      deadline: t.field({ type: 'Date', required: true, description: 'Today or later, by Universal Time.' }),
      ...written(t),
    }),
  }),
  resolve: (input, context) => openCycle(context, input),
});

mutation('changeCycle', {
  description:
    'ANALYST, ADMINISTRATOR. Left out: stays; lists are replaced whole. A closed one opens again by a deadline.',
  type: CycleRef,
  input: builder.inputType('ChangeCycleInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      cycle: t.id({ required: true }),
      expectedRevision: t.int({ required: true }),
      deadline: t.field({ type: 'Date' }),
      ...written(t),
    }),
  }),
  resolve: async (input, context) => changeCycle(context, cycleIn(input)),
});

mutation('closeCycle', {
  description:
    'ANALYST, ADMINISTRATOR. Nobody is reminded any longer; a State may still submit, and is late after the deadline.',
  type: CycleRef,
  input: builder.inputType('CloseCycleInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      cycle: t.id({ required: true }),
      expectedRevision: t.int({ required: true }),
    }),
  }),
  resolve: async (input, context) => closeCycle(context, cycleIn(input)),
});
