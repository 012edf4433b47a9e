import type { Document } from 'mongodb';
import type { Offer } from '../../domain/assistance/offer.ts';
import type { OfferId } from '../../domain/base/ids.ts';
import { declare } from '../base/declare.ts';
import type { Scope } from '../base/scope.ts';
import { saveMany, saveOne } from '../base/write.ts';
import type { Store } from '../store.ts';

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

/** Offers are public from their publication on, stale and withdrawn ones too. */
export function readOffers(scope: Scope): Store['offers'] {
  const find = async (filter: Document) =>
    (
      await scope.run((options) =>
        scope
          .collection<OfferDocument>(offers.name)
          .find(filter, { ...options, batchSize: 2000 })
          .toArray(),
      )
    ).map(fromDocument);
  return {
    byIds: (_audience, ids) => find({ _id: { $in: ids } }),
    ofProviders: (_audience, ids) => find({ provider: { $in: ids } }),
    all: () => find({}),
  };
}

export const saveOffer = (scope: Scope, offer: Offer, replaces: number | null): Promise<void> =>
  saveOne(scope, offers.name, toDocument(offer), replaces);

export async function saveOffers(scope: Scope, list: readonly Offer[]): Promise<void> {
  await saveMany(scope, offers.name, list.map(toDocument));
}

const toDocument = ({ id, ...offer }: Offer): OfferDocument => ({ _id: id, ...offer });
export const fromDocument = ({ _id, ...offer }: OfferDocument): Offer => ({ id: _id as OfferId, ...offer });
