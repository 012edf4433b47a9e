import type { Offer } from '../../../domain/assistance/offer.ts';
import { saysWhatWasRead } from '../../../domain/assistance/offer-steps.ts';
import type { OfferId } from '../../../domain/base/ids.ts';
import { Conflict } from '../../../domain/base/refusal.ts';
import { audience, type Context, found } from '../../base/context.ts';
import type { Revisable } from '../../base/revising.ts';

/** As it says now; by whom it was confirmed meanwhile is no matter. */
export const asOfferWasRead =
  ({ expectedRevision }: { readonly expectedRevision: number }) =>
  (offer: Offer): void => {
    if (!saysWhatWasRead(offer, expectedRevision)) throw new Conflict(offer.revision);
  };

/** An offer, which its provider revises. */
export function revisableOffer(context: Context, id: OfferId): Revisable<Offer> {
  const read = ({ offers }: Pick<Context['store'], 'offers'>) =>
    found(offers.byIds(audience(context), [id]), ['offer']);
  return {
    argument: 'offer',
    see: () => read(context.store),
    read,
    save: (writes, after, replaces) => writes.saveOffer(after, replaces),
    rows: (row) => [{ kind: 'offer', row }],
  };
}
