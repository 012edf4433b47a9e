import type { SourcedNeed, SourcedNeedState } from '../../../domain/assessment/sourced-need.ts';
import { byParts, descending, inOrder, type Order } from '../../../domain/base/order.ts';
import type { Page, PageRequest } from '../../../domain/base/page.ts';
import { audience, type Context } from '../../base/context.ts';
import { pageOf } from '../../base/page.ts';
import { participantIn } from '../open-assessment.ts';

/** Needs from outside the checklist that the viewer may see, the latest first. */
export async function listSourcedNeeds(
  context: Context,
  filter: {
    readonly participant?: string | null | undefined;
    readonly states?: readonly SourcedNeedState[] | null | undefined;
  },
  request: PageRequest,
): Promise<Page<SourcedNeed>> {
  const { store } = context;
  const participants = filter.participant ? [participantIn(store.catalogue(), filter.participant)] : null;
  const found = await store.sourcedNeeds.list(audience(context), {
    participants,
    states: filter.states ?? null,
  });
  return pageOf(context, inOrder(found, order), order, request);
}

const order: Order<SourcedNeed> = {
  list: 'sourcedNeeds',
  keyOf: ({ at, id }) => [at, id],
  compare: byParts(descending, descending),
};
