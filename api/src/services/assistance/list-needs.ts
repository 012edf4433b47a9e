import type { Need } from '../../domain/assessment/need.ts';
import { needOrder } from '../../domain/assistance/orders.ts';
import type { Page, PageRequest } from '../../domain/base/page.ts';
import { audience, type Context } from '../base/context.ts';
import { pageOf, pageWith } from '../base/page.ts';
import { type NeedFilterInput, needFilterOf } from './need-filter.ts';

/** Which needs is asked of the projection, what they say of MongoDB: one read, whatever the filter. */
export async function listNeeds(
  context: Context,
  filter: NeedFilterInput | null | undefined,
  request: PageRequest,
): Promise<Page<Need>> {
  const { store } = context;
  const who = audience(context);
  const { projection } = store.live;
  const catalogue = store.catalogue();
  const ids = projection.needs(needFilterOf(catalogue, filter, ['filter']), who, request.language);
  const order = needOrder('needs', catalogue, request.language, projection.ownPlace);
  const found = pageOf(context, ids, order, request);
  return pageWith(
    found,
    found.nodes.length === 0 ? [] : await store.needs.byIds(who, found.nodes),
    (id) => id,
  );
}
