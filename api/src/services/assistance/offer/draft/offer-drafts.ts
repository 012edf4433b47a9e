import type { OfferDraft } from '../../../../domain/assistance/offer-draft/offer-draft.ts';
import type { OfferDraftId, ProviderId } from '../../../../domain/base/ids.ts';
import { ascending, byParts, descending, inOrder, type Order } from '../../../../domain/base/order.ts';
import type { Page, PageRequest } from '../../../../domain/base/page.ts';
import { audience, type Context } from '../../../base/context.ts';
import { pageOf } from '../../../base/page.ts';

const newestFirst: Order<OfferDraft> = {
  list: 'offerDrafts',
  keyOf: ({ changedAt, id }) => [changedAt, id],
  compare: byParts(descending, ascending),
};

/** What a provider's people have half written, what was changed last first; nothing for everybody else. */
export async function offerDrafts(
  context: Context,
  provider: ProviderId,
  request: PageRequest,
): Promise<Page<OfferDraft>> {
  const all = await context.store.offerDrafts.ofProvider(audience(context), provider);
  return pageOf(context, inOrder(all, newestFirst), newestFirst, request);
}

/** null where there is none, or it is another provider's. */
export async function offerDraft(context: Context, id: OfferDraftId): Promise<OfferDraft | null> {
  return (await context.store.offerDrafts.byIds(audience(context), [id]))[0] ?? null;
}
