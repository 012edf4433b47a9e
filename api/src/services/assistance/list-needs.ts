import type { Need } from '../../domain/assessment/need.ts';
import type { Page } from '../../domain/base/page.ts';
import { audience, type Context } from '../base/context.ts';
import { type PageArguments, pageOf, pageRequest, pageWith } from '../base/page.ts';
import { type NeedFilterInput, needFilterOf } from './need-filter.ts';

/** Which needs is asked of the projection, what they say of MongoDB: one read, whatever the filter. */
export async function listNeeds(
  context: Context,
  filter: NeedFilterInput | null | undefined,
  page: PageArguments,
): Promise<Page<Need>> {
  const { store } = context;
  const request = pageRequest(page);
  const who = audience(context);
  const ids = store.live.projection.needs(needFilterOf(store.catalogue(), filter, ['filter']), who);
  const found = pageOf(ids, request);
  return pageWith(found, found.nodes.length === 0 ? [] : await store.needs.byIds(who, found.nodes));
}
