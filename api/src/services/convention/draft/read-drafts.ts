import { dayOf } from '../../../domain/base/calendar.ts';
import { collatorOf } from '../../../domain/base/collator.ts';
import type { FileMessage } from '../../../domain/base/file-message.ts';
import type { InstrumentDraftId } from '../../../domain/base/ids.ts';
import type { InstrumentDraft } from '../../../domain/convention/draft/draft.ts';
import { fileOfInstrument } from '../../../domain/convention/draft/file-of-instrument.ts';
import { nextStateOf } from '../../../domain/convention/draft/next-state.ts';
import type { InstrumentFile } from '../../../domain/convention/instrument-file.ts';
import { readInstrumentFile } from '../../../domain/convention/read-instrument-file.ts';
import { type Context, permit } from '../../base/context.ts';

/** Instruments in writing, for whoever writes them, by code. */
export async function instrumentDrafts({ store, viewer }: Context): Promise<readonly InstrumentDraft[]> {
  permit(viewer, 'instrument.write');
  const { compare } = collatorOf('en');
  return (await store.instrumentDrafts.all()).sort((a, b) => compare(a.id, b.id));
}

export async function instrumentDraft(
  { store, viewer }: Context,
  code: string,
): Promise<InstrumentDraft | null> {
  permit(viewer, 'instrument.write');
  return (await store.instrumentDrafts.byIds([code as InstrumentDraftId]))[0] ?? null;
}

/** What keeps a draft from being put under consultation, each by its path in the file. */
export function faultsIn({ store, now }: Context, draft: InstrumentDraft): readonly FileMessage[] {
  const state = nextStateOf(draft, store.catalogue());
  // By which decision it is adopted is asked when it is.
  const decided = state === 'ADOPTED' ? { decision: { text: '…', day: dayOf(now) } } : {};
  const { file } = draft;
  return readInstrumentFile(
    { ...file, instrument: { ...file.instrument, ...decided, state } },
    store.catalogue(),
  ).messages;
}

/** The file of what is loaded: its text is everybody's to know. */
export function instrumentFile({ store }: Context, code: string): InstrumentFile | null {
  const instrument = store.catalogue().instruments.get(code);
  return instrument ? fileOfInstrument(instrument, store.catalogue()) : null;
}
