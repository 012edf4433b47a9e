import { contractQuery } from '../list-page.ts';
import { instance, raw } from '../parts.ts';
import { type Row, timesReference } from '../row.ts';
import { searchPage } from '../search-page.ts';
import { offersQuery } from './offers-list.ts';

/** Two words among 60,000 needs, and among 3,000 offers. */
export const search: Row = {
  figures: { 'search-needs': [timesReference(3)], 'search-offers': [timesReference(3)] },
  async *measure(bench) {
    const { url } = await bench.of(instance);
    const { db } = await bench.of(raw);
    yield await searchPage(url, db, {
      name: 'search-needs',
      collection: 'needs',
      fields: ['subject', 'result', 'beneficiary', 'ownContribution'],
      query: contractQuery('Needs'),
    });
    yield await searchPage(url, db, {
      name: 'search-offers',
      collection: 'offers',
      fields: ['title', 'description'],
      query: offersQuery,
    });
  },
};
