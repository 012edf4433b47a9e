import type { ProgrammeId } from '../../../domain/base/ids.ts';
import { encodeId } from '../../../domain/base/node-id.ts';
import { placeNeed } from '../../../services/assistance/programme/place-need.ts';
import {
  recordProgramme,
  removeProgramme,
  reviseProgramme,
} from '../../../services/assistance/programme/write-programme.ts';
import { NeedRef } from '../../assessment/need.ts';
import { decodeId } from '../../base/global-id.ts';
import { mutation } from '../../base/mutation.ts';
import { builder, type Types } from '../../builder.ts';
import { providerIdIn } from '../../convention/provider-id.ts';
import { ProgrammeRef } from './programme.ts';

type Fields = PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>;
const content = (t: Fields) => ({
  title: t.string({ required: true }),
  firstYear: t.int({ required: true }),
  lastYear: t.int({ required: true }),
  participants: t.stringList({ description: 'Of a programme: for which States; left out: for all.' }),
  provisions: t.stringList({ description: 'Left out: the whole Convention.' }),
  link: t.string({ description: 'Where to read it.' }),
  note: t.string(),
});

mutation('recordProgramme', {
  description:
    'FOCAL_POINT: the plan of its State. DONOR: a programme of its provider. Everybody may read it.',
  type: ProgrammeRef,
  input: builder.inputType('RecordProgrammeInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      participant: t.string({ description: 'The State whose plan it is; or:' }),
      provider: t.id({ description: 'The provider whose programme it is.' }),
      ...content(t),
    }),
  }),
  resolve: (input, context) =>
    recordProgramme(context, {
      ...input,
      provider: input.provider ? providerIdIn(context, input.provider, ['provider']) : null,
    }),
});

mutation('reviseProgramme', {
  description: 'Whoever may enter it for the same State or provider: all of it is sent again.',
  type: ProgrammeRef,
  input: builder.inputType('ReviseProgrammeInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      programme: t.id({ required: true }),
      expectedRevision: t.int({ required: true }),
      ...content(t),
    }),
  }),
  resolve: (input, context) =>
    reviseProgramme(context, {
      ...input,
      programme: decodeId('Programme', input.programme, ['programme']),
    }),
});

const RemovedRef = builder.objectRef<{ readonly programme: ProgrammeId }>('RemovedProgramme').implement({
  description: 'It is no longer there, and no need belongs to it.',
  fields: (t) => ({ programme: t.id({ resolve: ({ programme }) => encodeId('Programme', programme) }) }),
});

mutation('removeProgramme', {
  description: 'Whoever may change it.',
  type: RemovedRef,
  input: builder.inputType('RemoveProgrammeInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      programme: t.id({ required: true }),
      expectedRevision: t.int({ required: true }),
    }),
  }),
  resolve: async (input, context) => ({
    programme: await removeProgramme(context, {
      ...input,
      programme: decodeId('Programme', input.programme, ['programme']),
    }),
  }),
});

mutation('placeNeedInProgrammes', {
  description: 'Only FOCAL_POINT of the State: all plans and programmes that the need belongs to.',
  type: NeedRef,
  input: builder.inputType('PlaceNeedInProgrammesInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      need: t.id({ required: true }),
      programmes: t.idList({ required: true }),
      expectedRevision: t.int({ required: true, description: 'Need.programmesRevision as it was read.' }),
    }),
  }),
  resolve: (input, context) =>
    placeNeed(context, {
      ...input,
      need: decodeId('Need', input.need, ['need']),
      programmes: input.programmes.map((id, at) => decodeId('Programme', id, ['programmes', at])),
    }),
});
