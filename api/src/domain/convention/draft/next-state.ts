import type { Catalogue } from '../catalogue.ts';
import type { InstrumentState } from '../instrument.ts';
import type { InstrumentDraft } from './draft.ts';

/** What a draft can become: while it is discussed the adopted version stays, so what takes its place is adopted at once [WG 46, 2(c)]. */
export function nextStateOf(
  { file: { instrument } }: Pick<InstrumentDraft, 'file'>,
  { instruments }: Catalogue,
): Extract<InstrumentState, 'UNDER_CONSULTATION' | 'ADOPTED'> {
  const loaded = instruments.get(instrument.code);
  const isAdopted = loaded !== undefined && (!loaded.state || loaded.state === 'ADOPTED');
  return isAdopted && loaded.version !== instrument.version ? 'ADOPTED' : 'UNDER_CONSULTATION';
}
