import type { Instant } from '../../domain/base/calendar.ts';
import type { FileMessage } from '../../domain/base/file-message.ts';
import { Invalid } from '../../domain/base/refusal.ts';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import type { Instrument } from '../../domain/convention/instrument.ts';
import { changesOf, type PartChanges } from '../../domain/convention/instrument-changes.ts';
import type { VersionOutcome } from '../../domain/convention/instrument-version.ts';
import { type ReadInstrument, readInstrumentFile } from '../../domain/convention/read-instrument-file.ts';
import type { Writes } from '../../store/store.ts';
import { type Context, permit, type SignedIn } from '../base/context.ts';
import { carryDraftsJob } from './carry-job.ts';

export interface InstrumentPreview {
  readonly messages: readonly FileMessage[];
  /** Null where the file cannot be loaded, and `messages` say why. */
  readonly instrument: Instrument | null;
  readonly outcome: VersionOutcome | null;
  readonly changes: readonly PartChanges[];
}

/** What loading this file would do; nothing is written. */
export function previewInstrument({ store, viewer }: Context, file: unknown): InstrumentPreview {
  permit(viewer, 'instrument.load');
  return previewOf(readInstrumentFile(file, store.catalogue()), store.catalogue());
}

/** Loads another treaty's checklist: all of it, or nothing. The same file again changes nothing; the catalogue of every process follows. */
export async function loadInstrument(context: Context, file: unknown): Promise<InstrumentPreview> {
  const { store, viewer } = context;
  const by = permit(viewer, 'instrument.load');
  return store.atomically((writes) => loadWith(writes, file, by, context.now));
}

/** Within a transaction that may do more; refused with the first of what is wrong. */
export async function loadWith(
  writes: Writes,
  file: unknown,
  by: SignedIn,
  now: Instant,
): Promise<InstrumentPreview> {
  const catalogue = await writes.catalogueHere();
  const found = readInstrumentFile(file, catalogue);
  const { read, messages } = found;
  const [wrong] = messages.filter(({ severity }) => severity === 'ERROR');
  if (!read || wrong) throw new Invalid(wrong?.words ?? 'This file cannot be loaded.', wrong?.path);
  const preview = previewOf(found, catalogue);
  if (read.outcome === 'UNCHANGED' && preview.changes.every((part) => part.added + part.changed === 0))
    return preview;
  const [{ code, version, state }] = read.parts.instruments;
  await writes.saveReference(read.parts);
  // What States are writing follows, once they are asked the new version.
  if (read.outcome === 'VERSION') await writes.enqueue([carryDraftsJob({ instrument: code, version })], now);
  writes.record({
    user: by.id,
    action: 'instrument.load',
    subject: code,
    detail: { version, state, outcome: read.outcome },
  });
  return preview;
}

const previewOf = ({ messages, read }: ReadInstrument, catalogue: Catalogue): InstrumentPreview => ({
  messages,
  instrument: read?.parts.instruments[0] ?? null,
  outcome: read?.outcome ?? null,
  changes: read ? changesOf(read.parts, catalogue) : [],
});
