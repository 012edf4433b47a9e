import { type FileMessage, severities } from '../../../domain/base/file-message.ts';
import type { InstrumentDraftId } from '../../../domain/base/ids.ts';
import { filled } from '../../../domain/base/refusal.ts';
import type { InstrumentDraft } from '../../../domain/convention/draft/draft.ts';
import { listParts, wholeParts } from '../../../domain/convention/draft/draft-edit.ts';
import { nextStateOf } from '../../../domain/convention/draft/next-state.ts';
import {
  faultsIn,
  instrumentDraft,
  instrumentDrafts,
  instrumentFile,
} from '../../../services/convention/draft/read-drafts.ts';
import {
  beginInstrumentDraft,
  dropInstrumentDraft,
  writeInstrumentDraft,
} from '../../../services/convention/draft/write-draft.ts';
import { sayRefusal } from '../../../texts/say-refusal.ts';
import { enumOf } from '../../base/enum-of.ts';
import { mutation } from '../../base/mutation.ts';
import { builder } from '../../builder.ts';
import { InstrumentRef, InstrumentStateRef } from '../instrument.ts';

const FileFaultRef = builder.objectRef<FileMessage>('FileFault').implement({
  description: 'What is to be said of one place of an instrument file.',
  fields: (t) => ({
    severity: t.expose('severity', {
      type: enumOf('FileFaultSeverity', severities, 'ERROR: with it nothing is loaded.'),
    }),
    path: t.stringList({ resolve: ({ path }) => [...path], description: 'In the file, outermost first.' }),
    sentence: t.string({
      resolve: ({ words }, _args, { language, store }) =>
        sayRefusal(
          { words, message: filled(words.template, words.values) },
          language,
          store.catalogue().conventions,
        ),
    }),
  }),
});

export const InstrumentDraftRef = builder.objectRef<InstrumentDraft>('InstrumentDraft').implement({
  description: 'An instrument as it is being written: for the administrator alone, asked of nobody.',
  fields: (t) => ({
    instrument: t.string({ description: 'Its code.', resolve: ({ id }) => id }),
    revision: t.exposeInt('revision'),
    file: t.field({
      type: 'JSON',
      complexity: { field: 50, multiplier: 1 },
      description: 'As instrument.schema.json has it; what is not written yet is left out.',
      resolve: ({ file }) => file,
    }),
    next: t.field({
      type: InstrumentStateRef,
      description:
        'What it can become: UNDER_CONSULTATION; ADOPTED where it takes the place of a version that is adopted.',
      resolve: (draft, _args, { store }) => nextStateOf(draft, store.catalogue()),
    }),
    changedAt: t.expose('changedAt', { type: 'Instant' }),
    changedBy: t.exposeString('changedBy', { description: 'Who wrote in it last.' }),
    faults: t.field({
      type: [FileFaultRef],
      complexity: { field: 500, multiplier: 1 },
      description: 'What keeps it from being put under consultation; none: nothing does.',
      resolve: (draft, _args, context) => [...faultsIn(context, draft)],
    }),
  }),
});

builder.queryField('instrumentDrafts', (t) =>
  t.field({
    type: [InstrumentDraftRef],
    complexity: { field: 20, multiplier: 5 },
    description: 'Instruments that are being written, by code; for the ADMINISTRATOR.',
    resolve: async (_root, _args, context) => [...(await instrumentDrafts(context))],
  }),
);

builder.queryField('instrumentDraft', (t) =>
  t.field({
    type: InstrumentDraftRef,
    nullable: true,
    complexity: { field: 20, multiplier: 1 },
    args: { code: t.arg.string({ required: true }) },
    resolve: (_root, { code }, context) => instrumentDraft(context, code),
  }),
);

builder.objectField(InstrumentRef, 'file', (t) =>
  t.field({
    type: 'JSON',
    nullable: true,
    complexity: { field: 50, multiplier: 1 },
    description: 'As an instrument file: loaded again, it changes nothing.',
    resolve: ({ code }, _args, context) => instrumentFile(context, code),
  }),
);

mutation('beginInstrumentDraft', {
  description:
    'ADMINISTRATOR. From an instrument that is loaded, from an instrument file, or from a convention alone: one of the three.',
  type: InstrumentDraftRef,
  input: builder.inputType('BeginInstrumentDraftInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      code: t.string({ description: 'Left out: that of the instrument or of the file.' }),
      version: t.string({ description: 'Left out: that of the instrument or of the file, else 1.' }),
      instrument: t.string({ description: 'The code of one that is loaded.' }),
      file: t.field({ type: 'JSON' }),
      convention: t.string({ description: 'The code of a convention, of a new one too.' }),
      title: t.string({ description: 'In English, for a draft that begins from a convention alone.' }),
    }),
  }),
  resolve: (input, context) => beginInstrumentDraft(context, input),
});

const DraftEditRef = builder.inputType('InstrumentEditInput', {
  fields: (t) => ({
    part: t.field({
      type: enumOf(
        'InstrumentPart',
        [...listParts, ...wholeParts] as const,
        'Of an instrument file: chapters, articles and questions are written entry by entry, the others as a whole.',
      ),
      required: true,
    }),
    key: t.string({
      description:
        'Of an entry: its number or code; left out: the order of the list, or the part as a whole.',
    }),
    was: t.field({ type: 'JSON', description: 'As it was read; null: it is new. Of an order, the keys.' }),
    becomes: t.field({ type: 'JSON', description: 'Null: it goes. Of an order, the keys.' }),
    behind: t.string({ description: 'The entry before a new one; left out: at the end.' }),
  }),
});

mutation('writeInstrumentDraft', {
  description:
    'ADMINISTRATOR. Entries that nobody else changed since they were read are taken, whatever else was written meanwhile; where somebody did, CONFLICT says what is there now, and nothing is taken. INVALID for conditions that form a circle.',
  type: InstrumentDraftRef,
  input: builder.inputType('WriteInstrumentDraftInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      code: t.string({ required: true }),
      expectedRevision: t.int({ required: true, description: 'That was read.' }),
      edits: t.field({ type: [DraftEditRef], required: true }),
    }),
  }),
  resolve: ({ code, ...input }, context) =>
    writeInstrumentDraft(context, {
      ...input,
      draft: code as InstrumentDraftId,
      edits: input.edits.map(({ was = null, becomes = null, ...edit }) => ({ ...edit, was, becomes })),
    }),
});

const DroppedDraftRef = builder
  .objectRef<{ readonly instrument: string }>('DroppedInstrumentDraft')
  .implement({
    description: 'It is written no longer; what is loaded stays, and the audit trail has the last of it.',
    fields: (t) => ({ instrument: t.exposeString('instrument') }),
  });

mutation('dropInstrumentDraft', {
  description: 'ADMINISTRATOR. CONFLICT where somebody wrote in it since.',
  type: DroppedDraftRef,
  input: builder.inputType('DropInstrumentDraftInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      code: t.string({ required: true }),
      expectedRevision: t.int({ required: true }),
    }),
  }),
  resolve: async ({ code, ...input }, context) => ({
    instrument: await dropInstrumentDraft(context, { ...input, draft: code as InstrumentDraftId }),
  }),
});
