import type { Need } from '../../../domain/assessment/need.ts';
import { needOrder } from '../../../domain/assistance/orders.ts';
import type { Page, PageRequest } from '../../../domain/base/page.ts';
import { audience, type Context } from '../../base/context.ts';
import { pageOf, pageWith } from '../../base/page.ts';
import { kept } from '../matrix/kept.ts';
import { type NeedFilterInput, needFilterOf } from '../matrix/need-filter.ts';

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
  const { language } = request;
  const asked = needFilterOf(catalogue, filter, ['filter']);
  const ids = kept(context, 'needs', [asked, language], {
    work: () => projection.needs(asked, who, language),
    bytes: ({ length }) => 8 * length,
  });
  const order = needOrder('needs', catalogue, language, projection.ownPlace);
  const found = pageOf(context, ids, order, request);
  return pageWith(
    found,
    found.nodes.length === 0 ? [] : await store.needs.byIds(who, found.nodes),
    (id) => id,
  );
}
