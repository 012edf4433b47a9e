import type { Offer } from '../../domain/assistance/offer.ts';
import type { OfferId, ProviderId } from '../../domain/base/ids.ts';
import type { Audience } from '../../domain/base/visibility.ts';
import type { Writing } from '../base/area.ts';
import { declare } from '../base/declare.ts';
import { findIn } from '../base/find.ts';
import type { Scope } from '../base/scope.ts';
import { saveMany, saveOne } from '../base/write.ts';

export interface OfferDocument extends Omit<Offer, 'id'> {
  readonly _id: string;
}

export const offers = declare(
  'offers',
  {
    revision: 'number',
    provider: 'string',
    title: 'string',
    types: 'array',
    scope: 'object',
    eligible: 'object',
    publishedAt: 'string',
    confirmedAt: 'string',
    withdrawnAt: 'string?',
  },
  [{ name: 'provider', keys: { provider: 1 } }],
);

export interface Offers {
  /** Published ones, stale and withdrawn ones too, are public. */
  byIds(audience: Audience, ids: readonly OfferId[]): Promise<Offer[]>;
  ofProviders(audience: Audience, ids: readonly ProviderId[]): Promise<Offer[]>;
  all(audience: Audience): Promise<Offer[]>;
}
export interface OfferWrites {
  saveOffer(offer: Offer, replaces: number | null): Promise<void>;
  saveOffers(offers: readonly Offer[]): Promise<void>;
}

/** Offers are public from their publication on, stale and withdrawn ones too. */
export function readOffers(scope: Scope): Offers {
  const find = findIn<OfferDocument, Offer>(scope, offers, fromDocument);
  return {
    byIds: (_audience, ids) => find({ _id: { $in: ids } }),
    ofProviders: (_audience, ids) => find({ provider: { $in: ids } }),
    all: () => find({}),
  };
}

export const writeOffers = ({ scope }: Writing): OfferWrites => ({
  saveOffer: (offer, replaces) => saveOne(scope, offers.name, toDocument(offer), replaces),
  saveOffers: async (list) => {
    await saveMany(scope, offers.name, list.map(toDocument));
  },
});

const toDocument = ({ id, ...offer }: Offer): OfferDocument => ({ _id: id, ...offer });
export const fromDocument = ({ _id, ...offer }: OfferDocument): Offer => ({ id: _id as OfferId, ...offer });
