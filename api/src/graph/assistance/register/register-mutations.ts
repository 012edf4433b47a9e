import type { RegisterEntryId } from '../../../domain/base/ids.ts';
import { encodeId } from '../../../domain/base/node-id.ts';
import { entryRead } from '../../../services/assistance/register/entries.ts';
import { removeEntry } from '../../../services/assistance/register/remove-entry.ts';
import { recordEntry, reviseEntry } from '../../../services/assistance/register/write-entry.ts';
import { decodeId } from '../../base/global-id.ts';
import { mutation } from '../../base/mutation.ts';
import { builder, type Types } from '../../builder.ts';
import { providerIdIn } from '../../convention/provider-id.ts';
import { RegisterEntryRef, RegisterKindRef } from './register.ts';

type Fields = PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>;
const whatIsEntered = (t: Fields) => ({
  kind: t.field({ type: RegisterKindRef, required: true }),
  title: t.string({ required: true }),
  institution: t.string({ required: true, description: 'Who made the assessment, or leads the mechanism.' }),
  participants: t.stringList({ required: true, description: 'Codes; a State enters itself alone.' }),
  provisions: t.stringList({ description: 'Left out: the whole Convention.' }),
  day: t.field({
    type: 'Date',
    description: 'When the assessment was made, which is asked for; or when the mechanism began.',
  }),
  link: t.string({ description: 'Where to read it; asked for of an assessment.' }),
  note: t.string(),
});

mutation('recordRegisterEntry', {
  description:
    'FOCAL_POINT for its State, DONOR for its provider, ANALYST and ADMINISTRATOR: an assessment made elsewhere, or a coordination mechanism, for everybody to find.',
  type: RegisterEntryRef,
  input: builder.inputType('RecordRegisterEntryInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      participant: t.string({ description: 'For which State it is entered.' }),
      provider: t.id({ description: 'For which provider it is entered; neither: for the secretariat.' }),
      ...whatIsEntered(t),
    }),
  }),
  resolve: async (input, context) =>
    entryRead(
      context,
      await recordEntry(context, {
        ...input,
        provider: input.provider ? providerIdIn(context, input.provider, ['provider']) : null,
      }),
    ),
});

mutation('reviseRegisterEntry', {
  description:
    'Whoever may enter it for the same State or provider, ANALYST and ADMINISTRATOR: all of it is sent again.',
  type: RegisterEntryRef,
  input: builder.inputType('ReviseRegisterEntryInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      entry: t.id({ required: true }),
      expectedRevision: t.int({ required: true }),
      ...whatIsEntered(t),
    }),
  }),
  resolve: async (input, context) =>
    entryRead(
      context,
      await reviseEntry(context, { ...input, entry: decodeId('RegisterEntry', input.entry, ['entry']) }),
    ),
});

const RemovedRef = builder.objectRef<{ readonly entry: RegisterEntryId }>('RemovedRegisterEntry').implement({
  description: 'It is no longer in the register.',
  fields: (t) => ({ entry: t.id({ resolve: ({ entry }) => encodeId('RegisterEntry', entry) }) }),
});

mutation('removeRegisterEntry', {
  description: 'Whoever may change it.',
  type: RemovedRef,
  input: builder.inputType('RemoveRegisterEntryInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      entry: t.id({ required: true }),
      expectedRevision: t.int({ required: true }),
    }),
  }),
  resolve: async (input, context) => ({
    entry: await removeEntry(context, { ...input, entry: decodeId('RegisterEntry', input.entry, ['entry']) }),
  }),
});
