import type { SavedSearch } from '../../../domain/assistance/saved-search/saved-search.ts';
import type { SavedSearchId } from '../../../domain/base/ids.ts';
import { ascending, byParts, descending, inOrder, type Order } from '../../../domain/base/order.ts';
import type { Page, PageRequest } from '../../../domain/base/page.ts';
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
  if (!context.viewer) return null;
  const reader = await searchReader(context, context.viewer);
  return (await context.store.savedSearches.byIds(reader, [id]))[0] ?? null;
}
