import type { Offer } from '../../../domain/assistance/offer.ts';
import { confirmOffer as confirmed } from '../../../domain/assistance/offer-steps.ts';
import type { OfferId } from '../../../domain/base/ids.ts';
import { Conflict } from '../../../domain/base/refusal.ts';
import { audience, type Context, found, permit, signedIn } from '../../base/context.ts';
import { entityAgain, once } from '../../base/once.ts';

export interface ConfirmOfferInput {
  readonly operationId: string;
  readonly offer: OfferId;
  readonly expectedRevision: number;
}

/** Its provider says that the offer is still valid: fresh again for the whole period. */
export async function confirmOffer(context: Context, input: ConfirmOfferInput): Promise<Offer> {
  const { store, viewer, now } = context;
  signedIn(viewer);
  const who = audience(context);
  const by = permit(viewer, 'offer.confirm', await found(store.offers.byIds(who, [input.offer]), ['offer']), [
    'offer',
  ]);
  return once(
    context,
    'offer.confirm',
    input.operationId,
    input,
    async (writes) => {
      const before = await found(writes.offers.byIds(who, [input.offer]), ['offer']);
      if (before.revision !== input.expectedRevision) throw new Conflict(before.revision);
      const after = confirmed(before, now);
      await writes.saveOffer(after, before.revision);
      writes.publish([{ kind: 'offer', row: after }]);
      writes.record({ user: by.id, action: 'offer.confirm', subject: after.id, detail: {} });
      return after;
    },
    entityAgain((id) => store.offers.byIds(who, [id])),
  );
}
