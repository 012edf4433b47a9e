import type { InstrumentDraftId } from '../../base/ids.ts';
import { optionalText, parse } from '../../base/parse.ts';
import { Invalid, words } from '../../base/refusal.ts';
import type { Catalogue } from '../catalogue.ts';
import { type InstrumentFile, instrumentFormat } from '../instrument-file.ts';
import { draftFile, type InstrumentDraft } from './draft.ts';
import { fileOfInstrument } from './file-of-instrument.ts';

/** What a draft begins from: an instrument that is loaded, an instrument file, or nothing but the convention. */
export interface DraftSource {
  readonly code?: string | null | undefined;
  readonly version?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly instrument?: string | null | undefined;
  readonly file?: unknown;
  readonly convention?: string | null | undefined;
}

export function newDraft(source: DraftSource, catalogue: Catalogue): Pick<InstrumentDraft, 'id' | 'file'> {
  const from = begun(source, catalogue);
  const loaded = catalogue.instruments.get(source.code ?? from.instrument.code);
  const { decision: _, ...instrument } = from.instrument;
  const version = source.version ?? from.instrument.version;
  const file = draftFile({
    ...from,
    // It says what becomes of the answers to the version that is loaded, and of no other.
    replaces:
      !loaded || loaded.version === version
        ? undefined
        : from.replaces?.version === loaded.version
          ? from.replaces
          : { version: loaded.version, provisions: [], questions: [] },
    instrument: {
      ...instrument,
      ...(source.code && { code: source.code }),
      version,
      state: 'DRAFT',
    },
  });
  return { id: file.instrument.code as InstrumentDraftId, file };
}

function begun(
  { instrument, file, convention, title, code }: DraftSource,
  catalogue: Catalogue,
): InstrumentFile {
  const given = [instrument, file, convention].filter((one) => one != null);
  if (given.length !== 1)
    throw new Invalid('Say what the draft begins from: an instrument, a file, or a convention.', [
      'instrument',
    ]);
  if (file != null) return draftFile(file, ['file']);
  if (instrument != null) {
    const loaded = catalogue.instruments.get(instrument);
    if (loaded) return fileOfInstrument(loaded, catalogue);
    throw new Invalid(
      words('There is no instrument "{code}". Choose one that is loaded.', { code: instrument }),
      ['instrument'],
    );
  }
  if (!code) throw new Invalid('This is missing. Send it.', ['code']);
  const named = parse(optionalText(300), title, ['title']);
  const known = [...catalogue.instruments.values()];
  return {
    format: instrumentFormat,
    convention: { ...conventionOfDraft(convention ?? '', catalogue) },
    instrument: { code, version: '1', titles: named ? { en: named } : {}, state: 'DRAFT' },
    assistanceTypes: known[0]?.assistanceTypes.map((type) => type.code) ?? [],
    challenges: known[0]?.challenges.map((challenge) => challenge.code) ?? [],
    questions: [],
  };
}

/** With its articles where it is loaded, so that the draft can choose among its provisions. */
function conventionOfDraft(code: string, catalogue: Catalogue): InstrumentFile['convention'] {
  const of = [...catalogue.provisions.keys()].filter((key) => key.startsWith(`${code}:`));
  const empty = { code, chapters: [], articles: [] };
  if (of.length === 0) return empty;
  const asked = { code: '', version: '1', titles: {}, provisions: of, assistanceTypes: [], challenges: [] };
  return fileOfInstrument(asked, catalogue).convention;
}
