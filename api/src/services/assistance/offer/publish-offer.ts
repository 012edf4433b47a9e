import type { Offer } from '../../../domain/assistance/offer.ts';
import { parseOffer } from '../../../domain/assistance/offer-input.ts';
import { publishedOffer } from '../../../domain/assistance/offer-steps.ts';
import type { OfferDraftId, OfferId, ProviderId } from '../../../domain/base/ids.ts';
import { Conflict, NotFound } from '../../../domain/base/refusal.ts';
import type { Writes } from '../../../store/store.ts';
import { audience, type Context, found, permit, type SignedIn, signedIn } from '../../base/context.ts';
import { entityAgain, once } from '../../base/once.ts';

export interface OfferInput extends Readonly<Record<string, unknown>> {
  readonly provider: ProviderId;
}
export interface PublishOfferInput extends OfferInput {
  readonly operationId: string;
  /** The draft that becomes this offer, and is gone by that; as it was read. */
  readonly draft?: OfferDraftRead | null;
}
export interface OfferDraftRead {
  readonly id: OfferDraftId;
  readonly expectedRevision: number;
}

/** A provider says what it is ready to give; publishing confirms it for the first time. */
export async function publishOffer(context: Context, input: PublishOfferInput): Promise<Offer> {
  const { by, offer } = newOffer(context, input);
  return once(
    context,
    'offer.publish',
    input.operationId,
    input,
    async (writes) => {
      if (input.draft) await endDraft(writes, context, input.draft, offer);
      await writes.saveOffer(offer, null);
      writes.publish([{ kind: 'offer', row: offer }]);
      writes.record({
        user: by.id,
        action: 'offer.publish',
        subject: offer.id,
        detail: { title: offer.title },
      });
      return offer;
    },
    entityAgain((id) => context.store.offers.byIds(audience(context), [id])),
  );
}

/** Whatever a colleague wrote into the draft since it was read is not lost by publishing. */
async function endDraft(
  writes: Writes,
  context: Context,
  { id, expectedRevision }: OfferDraftRead,
  { provider }: Offer,
): Promise<void> {
  const draft = await found(writes.offerDrafts.byIds(audience(context), [id]), ['draft', 'id']);
  if (draft.provider !== provider) throw new NotFound(['draft', 'id']);
  if (draft.revision !== expectedRevision) throw new Conflict(draft.revision);
  await writes.dropOfferDraft(draft);
}

/** What would be published: first who may, then what it says. */
export function newOffer(
  { store, viewer, now, newId }: Context,
  input: OfferInput,
): { readonly by: SignedIn; readonly offer: Offer } {
  signedIn(viewer);
  const { provider } = input;
  const catalogue = store.catalogue();
  if (!catalogue.providers.has(provider)) throw new NotFound(['provider']);
  const by = permit(viewer, 'offer.publish', { provider }, ['provider']);
  const content = parseOffer(input, catalogue);
  return { by, offer: publishedOffer(content, { id: newId() as OfferId, provider, now }) };
}
