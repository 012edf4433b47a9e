import type { Scenario } from '../../../domain/assistance/scenario/scenario.ts';
import type { ProviderId, ScenarioId } from '../../../domain/base/ids.ts';
import { ascending, byParts, descending, inOrder, type Order } from '../../../domain/base/order.ts';
import type { Page, PageRequest } from '../../../domain/base/page.ts';
import { audience, type Context } from '../../base/context.ts';
import { pageOf } from '../../base/page.ts';

const newestFirst: Order<Scenario> = {
  list: 'scenarios',
  keyOf: ({ changedAt, id }) => [changedAt, id],
  compare: byParts(descending, ascending),
};

/** A provider's scenarios that the viewer may open, what was changed last first. */
export async function scenarios(
  context: Context,
  provider: ProviderId,
  request: PageRequest,
): Promise<Page<Scenario>> {
  const all = await context.store.scenarios.ofProvider(audience(context), provider);
  return pageOf(context, inOrder(all, newestFirst), newestFirst, request);
}

/** null where there is none, or it is not shared with the viewer. */
export async function scenario(context: Context, id: ScenarioId): Promise<Scenario | null> {
  return (await context.store.scenarios.byIds(audience(context), [id]))[0] ?? null;
}
