import type {
  CapacityOfType,
  Indicator,
  IndicatorsQuery,
  LevelShare,
} from '../../../domain/assistance/matrix/figures.ts';
import type { Projection } from '../../../domain/assistance/matrix/projection.ts';
import type { Instant } from '../../../domain/base/calendar.ts';
import { Invalid } from '../../../domain/base/refusal.ts';
import { audience, type Context } from '../../base/context.ts';
import { kept } from './kept.ts';
import { checkInstrument, projectionAt } from './matrix.ts';
import { narrowed } from './narrowed.ts';
import { type NeedFilterInput, needFilterOf } from './need-filter.ts';

export interface IndicatorsInput {
  readonly instrument: string;
  readonly cycle?: string | null | undefined;
  readonly asOf?: Instant | null | undefined;
  readonly filter?: NeedFilterInput | null | undefined;
}

/** Each with numerator and denominator, over the assessments submitted in the chosen scope [WG 10, 19]. */
export async function indicators(context: Context, input: IndicatorsInput): Promise<readonly Indicator[]> {
  const query = await queryOf(context, input);
  const projection = await projectionAt(context, input.asOf, ['input']);
  return input.asOf == null ? indicatorsNow(context, query) : projection.indicators(query, audience(context));
}

/** As they are: worked out once for all who see the same. */
export function indicatorsNow(context: Context, query: IndicatorsQuery): readonly Indicator[] {
  return kept(context, 'indicators', query, {
    work: () => context.store.live.projection.indicators(query, audience(context)),
    bytes: () => 1_000,
  });
}

/** What was answered to each provision of the checklist, in its order, over the same scope. */
export async function levelShares(context: Context, input: IndicatorsInput): Promise<readonly LevelShare[]> {
  const query = await queryOf(context, input);
  const projection = await projectionAt(context, input.asOf, ['input']);
  const work = () => projection.levels(query, audience(context));
  if (input.asOf != null) return work();
  return kept(context, 'levels', query, { work, bytes: (shares) => 100 * shares.length });
}

/** Places and money that are offered against what is asked for, kind by kind [WG 27, 38]. */
export async function capacityByType(
  context: Context,
  input: IndicatorsInput,
): Promise<readonly CapacityOfType[]> {
  const query = await queryOf(context, input);
  const projection = await projectionAt(context, input.asOf, ['input']);
  const work = () => projection.capacity(query, audience(context));
  if (input.asOf != null) return work();
  return kept(context, 'capacity', query, { work, bytes: (rows) => 300 * rows.length });
}

/** The same of one cycle, beside those before it. */
export interface IndicatorsOfCycle {
  readonly cycle: string;
  readonly indicators: readonly Indicator[];
}

/** Cycle by cycle, the latest last: those in which the viewer sees an answer to this checklist. */
export async function indicatorSeries(
  context: Context,
  input: Omit<IndicatorsInput, 'cycle'>,
): Promise<readonly IndicatorsOfCycle[]> {
  return cycleByCycle(context, input, (query, projection) =>
    input.asOf == null ? indicatorsNow(context, query) : projection.indicators(query, audience(context)),
  );
}

export async function cycleByCycle(
  context: Context,
  input: Omit<IndicatorsInput, 'cycle'>,
  told: (query: IndicatorsQuery, projection: Projection) => readonly Indicator[],
): Promise<readonly IndicatorsOfCycle[]> {
  const query = await queryOf(context, input);
  const projection = await projectionAt(context, input.asOf, ['input']);
  const cycles = projection.cycles(audience(context), query.instrument).slice(0, mostCycles).reverse();
  return cycles.map((cycle) => ({ cycle, indicators: told({ ...query, cycle }, projection) }));
}

/** As many as can be told apart side by side. */
const mostCycles = 12;

export async function queryOf(
  context: Context,
  { instrument, cycle, filter }: IndicatorsInput,
): Promise<IndicatorsQuery> {
  const catalogue = context.store.catalogue();
  checkInstrument(catalogue.instruments, instrument, ['input', 'instrument']);
  if (cycle != null && !/^\d{4}$/.test(cycle))
    throw new Invalid('A cycle is a year, such as 2027.', ['input', 'cycle']);
  return {
    instrument,
    cycle: cycle ?? null,
    filter: needFilterOf(catalogue, await narrowed(context, filter, ['input', 'filter']), [
      'input',
      'filter',
    ]),
  };
}
