import type { NeedWithOffersFragment } from '../../gql/graphql.ts';

export interface FitOfOurs {
  readonly need: NeedWithOffersFragment;
  readonly match: NeedWithOffersFragment['matches']['nodes'][number];
}

export interface OfferThatFits {
  readonly offer: FitOfOurs['match']['offer'];
  readonly fits: readonly FitOfOurs[];
}

/** Our needs turned round: each offer once, with all of ours that it fits. What our first need can use comes first [WG 40]. */
export function fittingOffers(needs: readonly NeedWithOffersFragment[]): readonly OfferThatFits[] {
  const ours = [...needs].sort((one, other) => (one.place ?? Infinity) - (other.place ?? Infinity));
  const offers = new Map<string, { readonly offer: OfferThatFits['offer']; readonly fits: FitOfOurs[] }>();
  for (const need of ours)
    for (const match of need.matches.nodes) {
      const one = offers.get(match.offer.id) ?? { offer: match.offer, fits: [] };
      one.fits.push({ need, match });
      offers.set(match.offer.id, one);
    }
  return [...offers.values()];
}
