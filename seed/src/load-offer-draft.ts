import type { ProviderId } from '@needs-matrix/api/domain/base/ids';
import { holds } from '@needs-matrix/api/domain/base/viewer';
import { keepOfferDraft } from '@needs-matrix/api/services/assistance/offer/draft/keep-offer-draft';
import { audience, type Context } from '@needs-matrix/api/services/base/context';
import type { BegunOffer } from './worlds/demo/offer-draft.ts';

/** What one of a provider's people began, and nobody published yet; once. */
export async function loadOfferDraft(
  clock: Context,
  { provider: key, content }: BegunOffer,
  providers: ReadonlyMap<string, ProviderId>,
): Promise<void> {
  const { store, newId } = clock;
  const provider = providers.get(key);
  const viewer = provider && (await store.users.ofProviders([provider])).find((one) => holds(one, 'DONOR'));
  if (!provider || !viewer) return;
  const context: Context = { ...clock, viewer };
  if ((await store.offerDrafts.ofProvider(audience(context), provider)).length > 0) return;
  await keepOfferDraft(context, { ...content, operationId: newId(), provider });
}
