import type { SilentGapsOfState } from '../../domain/assistance/matrix/figures.ts';
import { audience, type Context } from '../base/context.ts';
import { kept } from './kept.ts';
import { checkInstrument } from './matrix.ts';
import { type NeedFilterInput, needFilterOf } from './need-filter.ts';

export interface SilentGaps {
  readonly gapAnswers: number;
  readonly states: readonly SilentGapsOfState[];
}

/** Gaps in force about which the State asked for nothing: findings, never needs [WG 19]. */
export function silentGaps(
  context: Context,
  filter: NeedFilterInput | null | undefined,
  instrument: string | null | undefined,
): SilentGaps {
  const catalogue = context.store.catalogue();
  checkInstrument(catalogue.instruments, instrument, ['instrument']);
  const asked = needFilterOf(catalogue, filter, ['filter']);
  const of = instrument ?? null;
  return kept(context, 'silentGaps', [asked, of], {
    work: () => context.store.live.projection.silentGaps(asked, of, audience(context)),
    bytes: ({ states }) => states.reduce((sum, { provisions }) => sum + 100 + 8 * provisions.length, 0),
  });
}
