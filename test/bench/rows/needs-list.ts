import { contractQuery, listPage } from '../list-page.ts';
import { instance, raw } from '../parts.ts';
import { type Row, timesReference } from '../row.ts';

/** Fifty of 60,000 needs. */
export const needsList: Row = {
  figures: { 'needs-list': [timesReference(2.5)] },
  async *measure(bench) {
    const { url } = await bench.of(instance);
    const { db } = await bench.of(raw);
    yield await listPage(url, db, {
      name: 'needs-list',
      what: 'a page of 50 needs, as the contract asks for them',
      collection: 'needs',
      query: contractQuery('Needs'),
    });
  },
};
