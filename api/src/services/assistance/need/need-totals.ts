import type { NeedTotals } from '../../../domain/assistance/matrix/count/need-totals.ts';
import { audience, type Context } from '../../base/context.ts';
import { kept } from '../matrix/kept.ts';
import { type NeedFilterInput, needFilterOf } from '../matrix/need-filter.ts';

/** What the head of a list of needs tells, without reading one of them. */
export function needTotals(context: Context, input: NeedFilterInput | null | undefined): NeedTotals {
  const { store } = context;
  const filter = needFilterOf(store.catalogue(), input, ['filter']);
  return kept(context, 'needTotals', filter, {
    work: () => store.live.projection.needTotals(filter, audience(context)),
    bytes: () => 200,
  });
}
