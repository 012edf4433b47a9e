import { type SavedSearch, searchReaders } from '../../domain/assistance/saved-search/saved-search.ts';
import type { SavedSearchId, UserId } from '../../domain/base/ids.ts';
import type { Writing } from '../base/area.ts';
import { declare } from '../base/declare.ts';
import { findIn } from '../base/find.ts';
import type { Scope } from '../base/scope.ts';
import { dropOne, saveOne } from '../base/write.ts';

type SavedSearchDocument = Omit<SavedSearch, 'id'> & { readonly _id: string };

export const savedSearches = declare(
  'savedSearches',
  {
    revision: 'number',
    owner: 'string',
    title: 'string',
    readers: searchReaders,
    question: 'object',
    changedAt: 'string',
  },
  [{ name: 'owner', keys: { owner: 1, changedAt: -1, _id: 1 } }],
);

/** For whom a search is read: what others share is read for whoever they share it with, and for nobody else. */
export interface SearchReader {
  readonly id: UserId;
  readonly colleagues: readonly UserId[];
  readonly seesAsDonors: boolean;
}

export interface SavedSearches {
  byIds(reader: SearchReader, ids: readonly SavedSearchId[]): Promise<SavedSearch[]>;
  /** For a service that asks of each of many readers whether it is theirs to open; never handed out as they are. */
  forFollowers(ids: readonly SavedSearchId[]): Promise<SavedSearch[]>;
  /** Their own, and those that colleagues share; what others share is opened by its link. */
  listed(reader: SearchReader): Promise<SavedSearch[]>;
}
export interface SavedSearchWrites {
  saveSearch(search: SavedSearch, replaces: number | null): Promise<void>;
  dropSearch(search: Pick<SavedSearch, 'id' | 'revision'>): Promise<void>;
}

export function readSavedSearches(scope: Scope): SavedSearches {
  const find = findIn<SavedSearchDocument, SavedSearch>(scope, savedSearches, ({ _id, ...search }) => ({
    id: _id as SavedSearchId,
    ...search,
  }));
  return {
    byIds: (reader, ids) => find({ _id: { $in: ids }, $or: sharedWith(reader) }),
    forFollowers: async (ids) => (ids.length === 0 ? [] : find({ _id: { $in: ids } })),
    listed: (reader) => find({ $or: ownAndColleagues(reader) }),
  };
}

const ownAndColleagues = ({ id, colleagues }: SearchReader) => [
  { owner: id },
  { owner: { $in: colleagues }, readers: { $in: ['COLLEAGUES', 'DONORS'] } },
];
const sharedWith = (reader: SearchReader) => [
  ...ownAndColleagues(reader),
  ...(reader.seesAsDonors ? [{ readers: 'DONORS' }] : []),
];

export const writeSavedSearches = ({ scope }: Writing): SavedSearchWrites => ({
  saveSearch: ({ id, ...search }, replaces) =>
    saveOne<SavedSearchDocument>(scope, savedSearches.name, { _id: id, ...search }, replaces),
  dropSearch: (read) => dropOne(scope, savedSearches.name, read),
});
