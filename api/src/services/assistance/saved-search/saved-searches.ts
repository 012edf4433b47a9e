import type { SavedSearch } from '../../../domain/assistance/saved-search/saved-search.ts';
import type { SavedSearchId } from '../../../domain/base/ids.ts';
import { ascending, byParts, descending, inOrder, type Order } from '../../../domain/base/order.ts';
import type { Page, PageRequest } from '../../../domain/base/page.ts';
import { audienceOf } from '../../../domain/base/viewer.ts';
import { type Context, signedIn } from '../../base/context.ts';
import { pageOf } from '../../base/page.ts';
import { searchReader } from './reader.ts';

const newestFirst: Order<SavedSearch> = {
  list: 'savedSearches',
  keyOf: ({ changedAt, id }) => [changedAt, id],
  compare: byParts(descending, ascending),
};

/** The viewer's own and those that colleagues share, what was changed last first. */
export async function savedSearches(context: Context, request: PageRequest): Promise<Page<SavedSearch>> {
  const reader = await searchReader(context, signedIn(context.viewer));
  const all = await context.store.savedSearches.listed(reader);
  return pageOf(context, inOrder(all, newestFirst), newestFirst, request);
}

/** null where there is none, or it is not shared with the viewer. */
export async function savedSearch(context: Context, id: SavedSearchId): Promise<SavedSearch | null> {
  const { store, viewer } = context;
  if (!viewer) return null;
  const reader = await searchReader(context, viewer);
  const [search] = await store.savedSearches.byIds(reader, [id]);
  if (!search || search.owner === viewer.id || reader.colleagues.includes(search.owner))
    return search ?? null;
  // Who no longer sees what donors see shares nothing with them.
  const [owner] = await store.users.byIds([search.owner]);
  return owner && audienceOf(owner).level !== 'PUBLIC' ? search : null;
}
