import { opens } from '../../../domain/assistance/saved-search/saved-search.ts';
import type { SavedSearchId } from '../../../domain/base/ids.ts';
import type { Follow, Subscription } from '../../../domain/correspondence/subscription.ts';
import { type Context, signedIn } from '../../base/context.ts';

/** One thing that is followed, as its reader is told of it. */
export interface Followed extends Follow {
  /** What a saved search is called; null of all else, and of one that is closed. */
  readonly title: string | null;
  /** It is not told of for now: the search may not be opened by its follower today, or is gone. */
  readonly paused: boolean;
}

/** The viewer's own. */
export async function ownSubscription({ store, viewer }: Context): Promise<Subscription | null> {
  const [own] = await store.subscriptions.ofPeople([signedIn(viewer).id]);
  return own ?? null;
}

/** What is followed, each with its name where the follower may know it. */
export async function followedIn(
  { store }: Context,
  { person, follows }: Subscription,
): Promise<readonly Followed[]> {
  const ids = follows.flatMap(({ kind, code }) => (kind === 'SEARCH' ? [code as SavedSearchId] : []));
  const searches = await store.savedSearches.forFollowers(ids);
  const owners = ids.length > 0 ? searches.map(({ owner }) => owner) : [];
  const people = person === null ? [] : await store.users.byIds([...new Set([person, ...owners])]);
  const reader = people.find(({ id }) => id === person);
  return follows.map((one) => {
    if (one.kind !== 'SEARCH') return { ...one, title: null, paused: false };
    const search = searches.find(({ id }) => id === one.code);
    const owner = people.find(({ id }) => id === search?.owner);
    const open = search !== undefined && reader !== undefined && opens(search, owner, reader);
    return { ...one, title: open ? search.title : null, paused: !open };
  });
}
