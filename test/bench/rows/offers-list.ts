import { listPage } from '../list-page.ts';
import { instance, raw } from '../parts.ts';
import { type Row, timesReference } from '../row.ts';

/** Fifty of 3,000 offers. */
export const offersList: Row = {
  figures: { 'offers-list': [timesReference(2.5)] },
  async *measure(bench) {
    const { url } = await bench.of(instance);
    const { db } = await bench.of(raw);
    yield await listPage(url, db, {
      name: 'offers-list',
      what: 'a page of 50 offers, as the list of offers asks for them',
      collection: 'offers',
      query: offersQuery,
    });
  },
};

export const offersQuery = `query ($filter: OfferFilter, $first: Int, $after: String) {
  offers(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id revision title state confirmedAt staleAt closes
      provider { id name kind } types { code label }
      scope { articles chapters provisions wholeConvention }
    }
  }
}`;
