import type { NeedTotals } from '../../../domain/assistance/matrix/count/need-totals.ts';
import { audience, type Context } from '../../base/context.ts';
import { kept } from '../matrix/kept.ts';
import { narrowed } from '../matrix/narrowed.ts';
import { type NeedFilterInput, needFilterOf } from '../matrix/need-filter.ts';

/** What the head of a list of needs tells, without reading one of them. */
export async function needTotals(
  context: Context,
  input: NeedFilterInput | null | undefined,
): Promise<NeedTotals> {
  const { store } = context;
  const filter = needFilterOf(store.catalogue(), await narrowed(context, input, ['filter']), ['filter']);
  return kept(context, 'needTotals', filter, {
    work: () => store.live.projection.needTotals(filter, audience(context)),
    bytes: () => 200,
  });
}
