import type { Instant } from '../../base/calendar.ts';
import type { ProviderId, SavedSearchId, UserId } from '../../base/ids.ts';
import { areColleagues, audienceOf, type Viewer } from '../../base/viewer.ts';
import type { Dimension, NeedFilter } from '../matrix/figures.ts';

/**
 * Who may open it by its link: who saved it; besides the people of the same State or provider, or of the secretariat; or whoever sees what donors
 * see. Each is shown the figures of what they see themselves: a link widens nothing.
 */
export const searchReaders = ['OWNER', 'COLLEAGUES', 'DONORS'] as const;
export type SearchReaders = (typeof searchReaders)[number];

/** The filter as it was chosen, its codes known at that time: what a code covers is looked up whenever it is asked. */
export interface SearchFilter extends NeedFilter {
  /** All their chapters. */
  readonly conventions?: readonly string[] | null;
  readonly legislation?: boolean | null;
  readonly providers?: readonly ProviderId[] | null;
  /** Of whom: what they put first is looked up as well. */
  readonly priorities?: readonly ProviderId[] | null;
}

/** What the matrix is asked, always about the present. */
export interface SearchQuestion {
  readonly rows: Dimension;
  readonly columns: Dimension;
  readonly instrument: string | null;
  readonly filter: SearchFilter;
}

/** A question to the matrix that somebody keeps under a name. */
export interface SavedSearch {
  readonly id: SavedSearchId;
  readonly revision: number;
  readonly owner: UserId;
  readonly title: string;
  readonly readers: SearchReaders;
  readonly question: SearchQuestion;
  readonly changedAt: Instant;
}

/** May this person open it, as they and its owner are today? */
export function opens(search: SavedSearch, owner: Person | undefined, person: Person): boolean {
  if (search.owner === person.id) return true;
  if (search.readers === 'OWNER' || !owner) return false;
  if (areColleagues(owner, person)) return true;
  // Who no longer sees what donors see shares nothing with them.
  return search.readers === 'DONORS' && [owner, person].every((one) => audienceOf(one).level !== 'PUBLIC');
}
type Person = NonNullable<Viewer>;

/** Nobody finds their way in a longer list. */
export const mostSearches = 200;
