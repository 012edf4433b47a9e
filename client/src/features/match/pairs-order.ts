import type { NeedsOrder, OffersOrder } from '../../gql/graphql.ts';

export const needsOrders = [
  'BEST',
  'SUBJECTS',
  'STATE',
  'MANDATORY',
  'LEGISLATION',
] as const satisfies readonly NeedsOrder[];
export const offersOrders = ['BEST', 'SUBJECTS', 'PROVIDER'] as const satisfies readonly OffersOrder[];

/** What is looked for among the needs of an offer; empty: whatever it is. */
export type ChosenPairs = Readonly<Record<'subject' | 'state' | 'order', string>>;
export type ChosenOffers = Readonly<Record<'subject' | 'provider' | 'order', string>>;
export const pairNames = ['subject', 'state', 'order'] as const;

/** An order that a link names and that there is not is none. */
export const needsOrderIn = (text: string): NeedsOrder => needsOrders.find((one) => one === text) ?? 'BEST';
export const offersOrderIn = (text: string): OffersOrder =>
  offersOrders.find((one) => one === text) ?? 'BEST';

/** What is asked of the API. */
export const askedOfPairs = ({ subject, state, order }: ChosenPairs) => ({
  order: needsOrderIn(order),
  filter:
    subject || state
      ? { ...(subject && { subjects: [subject] }), ...(state && { participants: [state] }) }
      : null,
});
export const askedOfOffers = ({ subject, provider, order }: ChosenOffers) => ({
  order: offersOrderIn(order),
  subjects: subject ? [subject] : null,
  providers: provider ? [provider] : null,
});
