import { describe, expect, it } from 'vitest';
import type { NeedWithOffersFragment } from '../../gql/graphql.ts';
import { fittingOffers } from './fitting-offers.ts';

const need = (id: string, place: number | null, ...offers: readonly string[]) =>
  ({
    id,
    place,
    matches: { nodes: offers.map((offer) => ({ id: `${id}~${offer}`, offer: { id: offer } })) },
  }) as unknown as NeedWithOffersFragment;

describe('the offers for us', () => {
  it('names each offer once, in the order of our needs, with all of ours that it fits', () => {
    const offers = fittingOffers([
      need('unplaced', null, 'late', 'both'),
      need('second', 2, 'both'),
      need('first', 1, 'early', 'both'),
    ]);
    expect(offers.map(({ offer, fits }) => [offer.id, fits.map((fit) => fit.need.id)])).toEqual([
      ['early', ['first']],
      ['both', ['first', 'second', 'unplaced']],
      ['late', ['unplaced']],
    ]);
  });
});
