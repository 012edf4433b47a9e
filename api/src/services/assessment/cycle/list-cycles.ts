import type { Cycle } from '../../../domain/assessment/cycle/cycle.ts';
import { ascending, byParts, descending, inOrder, type Order } from '../../../domain/base/order.ts';
import type { Page, PageRequest } from '../../../domain/base/page.ts';
import type { Context } from '../../base/context.ts';
import { pageOf } from '../../base/page.ts';

/** The cycles that the secretariat opened, the latest first. */
export async function listCycles(
  context: Pick<Context, 'store'>,
  { open }: { readonly open?: boolean | null | undefined },
  request: PageRequest,
): Promise<Page<Cycle>> {
  const all = await context.store.cycles.all();
  const asked = open == null ? all : all.filter(({ closedAt }) => (closedAt === null) === open);
  return pageOf(context, inOrder(asked, latestFirst), latestFirst, request);
}

const latestFirst: Order<Cycle> = {
  list: 'cycles',
  keyOf: ({ cycle, instrument }) => [cycle, instrument],
  compare: byParts(descending, ascending),
};
