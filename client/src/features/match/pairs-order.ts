import type { NeedsOrder, OffersOrder } from '../../gql/graphql.ts';

export const needsOrders = [
  'BEST',
  'SUBJECTS',
  'STATE',
  'MANDATORY',
  'LEGISLATION',
] as const satisfies readonly NeedsOrder[];
export const offersOrders = ['BEST', 'SUBJECTS', 'PROVIDER'] as const satisfies readonly OffersOrder[];

export const pairNames = ['subject', 'state', 'article', 'type', 'order'] as const;
/** What is looked for among the needs of an offer; empty: whatever it is. */
export type ChosenPairs = Readonly<Record<(typeof pairNames)[number], string>>;
export type ChosenOffers = Readonly<Record<'subject' | 'provider' | 'order', string>>;

/** An order that a link names and that there is not is none. */
export const needsOrderIn = (text: string): NeedsOrder => needsOrders.find((one) => one === text) ?? 'BEST';
export const offersOrderIn = (text: string): OffersOrder =>
  offersOrders.find((one) => one === text) ?? 'BEST';

/** What is asked of the API. */
export const askedOfPairs = ({ subject, state, article, type, order }: ChosenPairs) => ({
  order: needsOrderIn(order),
  filter:
    subject || state || article || type
      ? {
          ...(subject && { subjects: [subject] }),
          ...(state && { participants: [state] }),
          ...(article && { articles: [article] }),
          ...(type && { types: [type] }),
        }
      : null,
});
export const askedOfOffers = ({ subject, provider, order }: ChosenOffers) => ({
  order: offersOrderIn(order),
  subjects: subject ? [subject] : null,
  providers: provider ? [provider] : null,
});
