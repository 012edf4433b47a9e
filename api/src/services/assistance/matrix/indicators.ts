import type { Indicator, IndicatorsQuery } from '../../../domain/assistance/matrix/figures.ts';
import type { Instant } from '../../../domain/base/calendar.ts';
import { Invalid } from '../../../domain/base/refusal.ts';
import { audience, type Context } from '../../base/context.ts';
import { kept } from './kept.ts';
import { checkInstrument, projectionAt } from './matrix.ts';
import { type NeedFilterInput, needFilterOf } from './need-filter.ts';

export interface IndicatorsInput {
  readonly instrument: string;
  readonly cycle?: string | null | undefined;
  readonly asOf?: Instant | null | undefined;
  readonly filter?: NeedFilterInput | null | undefined;
}

/** Each with numerator and denominator, over the assessments submitted in the chosen scope [WG 10, 19]. */
export async function indicators(context: Context, input: IndicatorsInput): Promise<readonly Indicator[]> {
  const { store } = context;
  const catalogue = store.catalogue();
  checkInstrument(catalogue.instruments, input.instrument, ['input', 'instrument']);
  if (input.cycle != null && !/^\d{4}$/.test(input.cycle))
    throw new Invalid('A cycle is a year, such as 2027.', ['input', 'cycle']);
  const filter = needFilterOf(catalogue, input.filter, ['input', 'filter']);
  const projection = await projectionAt(context, input.asOf, ['input']);
  const query = { instrument: input.instrument, cycle: input.cycle ?? null, filter };
  return input.asOf == null ? indicatorsNow(context, query) : projection.indicators(query, audience(context));
}

/** As they are: worked out once for all who see the same. */
export function indicatorsNow(context: Context, query: IndicatorsQuery): readonly Indicator[] {
  return kept(context, 'indicators', query, {
    work: () => context.store.live.projection.indicators(query, audience(context)),
    bytes: () => 1_000,
  });
}
