import type { Belonging, Indicator } from '../../../domain/assistance/matrix/figures.ts';
import type { NeedId } from '../../../domain/base/ids.ts';
import { audience, type Context } from '../../base/context.ts';
import { cycleByCycle, type IndicatorsInput, type IndicatorsOfCycle, queryOf } from './indicators.ts';
import { projectionAt } from './matrix.ts';

/** How many needs belong to a plan or a programme, as their States say today [WG 25]. Two reads, for any scope and date. */
export async function planIndicators(
  context: Context,
  input: IndicatorsInput,
): Promise<readonly Indicator[]> {
  const query = await queryOf(context, input);
  const projection = await projectionAt(context, input.asOf, ['input']);
  return projection.belonging(query, await belongingOf(context), audience(context));
}

/** The same cycle by cycle, the latest last. */
export async function planIndicatorSeries(
  context: Context,
  input: Omit<IndicatorsInput, 'cycle'>,
): Promise<readonly IndicatorsOfCycle[]> {
  const placed = await belongingOf(context);
  return cycleByCycle(context, input, (query, projection) =>
    projection.belonging(query, placed, audience(context)),
  );
}

/** Read once in a request. */
function belongingOf(context: Context): Promise<Belonging> {
  const before = read.get(context) ?? readBelonging(context);
  read.set(context, before);
  return before;
}
const read = new WeakMap<Context, Promise<Belonging>>();

async function readBelonging({ store }: Context): Promise<Belonging> {
  const [programmes, placings] = await Promise.all([store.programmes.list(null), store.programmes.placed()]);
  const plans = new Set(programmes.filter(({ participant }) => participant).map(({ id }) => id));
  const plan = new Set<NeedId>();
  const programme = new Set<NeedId>();
  for (const { id, programmes: named } of placings)
    for (const one of named) (plans.has(one) ? plan : programme).add(id);
  return { plan, programme };
}
