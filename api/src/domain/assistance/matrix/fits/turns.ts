import type { NeedRow } from '../../../assessment/need.ts';
import { ascending, byParts, descending, type Order } from '../../../base/order.ts';
import type { Ranked } from '../../matching/offer-index.ts';
import type { Offer } from '../../offer.ts';
import { type NeedsFirst, turnOf } from '../../orders.ts';
import { needAt } from '../world/need-columns.ts';
import { atlasOf, type World } from '../world/world.ts';

/** How a reader may have the needs of an offer: the best first, unless they ask otherwise. */
export const needsOrders = ['BEST', 'SUBJECTS', 'STATE', 'MANDATORY', 'LEGISLATION'] as const;
export type NeedsOrder = (typeof needsOrders)[number];
/** The same of the offers for a need. */
export const offersOrders = ['BEST', 'SUBJECTS', 'PROVIDER'] as const;
export type OffersOrder = (typeof offersOrders)[number];

/** What is in an earlier turn comes first, whatever its score. */
export type Turn<Row> = (row: Row) => number;

/** Of the needs of an offer, by slot. */
export function turnOfNeed(world: World, order: NeedsOrder, { subjects = [] }: Offer): Turn<number> {
  if (order === 'BEST' || order === 'STATE') return () => 0;
  if (order === 'SUBJECTS') return (slot) => -shared(needAt(world.needs, slot).subjects, subjects);
  const turn = turnOf(atlasOf(world).catalogue, order satisfies NeedsFirst);
  return (slot) => turn(world.needs.ids[slot] as NeedRow['id']);
}

/** Of the offers for a need. */
export function turnOfOffer(world: World, order: OffersOrder, { subjects }: NeedRow): Turn<Offer> {
  if (order === 'BEST') return () => 0;
  if (order === 'SUBJECTS') return (offer) => -shared(subjects, offer.subjects ?? []);
  const { providersByName, numbers } = atlasOf(world);
  const places = new Map(providersByName.map((provider, at) => [provider, at]));
  return ({ provider }) => places.get(numbers.providers.find(provider)) ?? places.size;
}

const shared = (wanted: readonly string[] = [], offered: readonly string[] = []): number =>
  wanted.filter((subject) => offered.includes(subject)).length;

/** The order of the offers for a need; a key of one order says nothing in another. */
export const orderOfOffers = (order: OffersOrder, turn: Turn<Offer>): Order<Ranked> =>
  order === 'BEST'
    ? bestOffers
    : {
        list: `offersOfNeed/${order}`,
        keyOf: ({ offer, blockers, score }) => [blockers, turn(offer), score, offer.title, offer.id],
        compare: byParts(ascending, ascending, descending, ascending, ascending),
      };

const bestOffers: Order<Ranked> = {
  list: 'offersOfNeed',
  keyOf: ({ offer, blockers, score }) => [blockers, score, offer.title, offer.id],
  compare: byParts(ascending, descending, ascending, ascending),
};
