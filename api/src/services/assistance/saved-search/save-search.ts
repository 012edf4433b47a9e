import {
  mostSearches,
  type SavedSearch,
  type SearchQuestion,
  type SearchReaders,
} from '../../../domain/assistance/saved-search/saved-search.ts';
import type { SavedSearchId } from '../../../domain/base/ids.ts';
import { parse, text } from '../../../domain/base/parse.ts';
import { Forbidden, Invalid } from '../../../domain/base/refusal.ts';
import { audience, type Context, found, permit } from '../../base/context.ts';
import { entityAgain, once } from '../../base/once.ts';
import { removing } from '../../base/removing.ts';
import { asRead, revising } from '../../base/revising.ts';
import type { AnyMatrixInput } from '../edition/matrix-of-edition.ts';
import { matrixQuery } from '../matrix/matrix.ts';
import { checkCodes } from '../matrix/need-filter.ts';

export interface SearchContent {
  readonly title: string;
  readonly readers: SearchReaders;
  readonly question: AnyMatrixInput;
}
export interface SaveSearchInput extends SearchContent {
  readonly operationId: string;
}
export interface OneSearchInput {
  readonly operationId: string;
  readonly search: SavedSearchId;
  readonly expectedRevision: number;
}
export type ReviseSearchInput = OneSearchInput & SearchContent;

/** Keeps a question to the matrix under a name. */
export async function saveSearch(context: Context, input: SaveSearchInput): Promise<SavedSearch> {
  const { viewer, now, newId } = context;
  const by = permit(viewer, 'search.save');
  const search: SavedSearch = {
    id: newId() as SavedSearchId,
    revision: 1,
    owner: by.id,
    ...contentOf(context, input),
    changedAt: now,
  };
  const own = owner(by.id);
  return once(
    context,
    'search.save',
    input.operationId,
    input,
    async (writes) => {
      const { id: subject, title } = search;
      if ((await writes.savedSearches.listed(own)).length >= mostSearches)
        throw new Invalid('You keep 200 searches, and more is not possible. Remove one you no longer need.', [
          'title',
        ]);
      await writes.saveSearch(search, null);
      writes.record({ user: by.id, action: 'search.save', subject, detail: { title } });
      return search;
    },
    entityAgain((id) => context.store.savedSearches.byIds(own, [id])),
  );
}

/** All of it is sent again. Another's is NOT_FOUND, shared or not. */
export async function reviseSearch(context: Context, input: ReviseSearchInput): Promise<SavedSearch> {
  const own = owner(permit(context.viewer, 'search.save').id);
  return revising(
    context,
    'search.save',
    input,
    {
      argument: 'search',
      see: async () => {
        await found(context.store.savedSearches.byIds(own, [input.search]), ['search']);
        return {};
      },
      read: ({ savedSearches }) => found(savedSearches.byIds(own, [input.search]), ['search']),
      save: (writes, after, replaces) => writes.saveSearch(after, replaces),
      rows: () => [],
    },
    () => {
      const content = contentOf(context, input);
      return {
        compare: asRead(input),
        change: (before: SavedSearch) => ({
          after: { ...before, ...content, revision: before.revision + 1, changedAt: context.now },
          detail: { title: content.title },
        }),
      };
    },
  );
}

/** Its link then leads nowhere, for everybody. */
export async function removeSearch(context: Context, input: OneSearchInput): Promise<SavedSearchId> {
  const own = owner(permit(context.viewer, 'search.remove').id);
  await removing<SavedSearch & object>(context, 'search.remove', input, {
    argument: 'search',
    read: ({ savedSearches }) => savedSearches.byIds(own, [input.search]),
    remove: (writes, before) => writes.dropSearch(before),
    detail: ({ title }) => ({ title }),
  });
  return input.search;
}

/** Only what is one's own is changed: what others share is read as if it was not there. */
const owner = (id: SavedSearch['owner']) => ({ id, colleagues: [], seesAsDonors: false });

function contentOf(context: Context, { title, readers, question }: SearchContent) {
  const named = parse(text(200), title, ['title']);
  const past = (['asOf', 'edition'] as const).find((name) => question[name] != null);
  if (past)
    throw new Invalid('A saved search always asks about the present. Leave the moment out.', [
      'question',
      past,
    ]);
  if (question.seenAs != null)
    throw new Invalid('A saved search shows each reader what they see themselves. Leave seenAs out.', [
      'question',
      'seenAs',
    ]);
  const { priorities, ...filter } = question.filter ?? {};
  checkCodes(
    context.store.catalogue().providers,
    priorities,
    ['question', 'filter', 'priorities'],
    'provider',
  );
  matrixQuery(context, { ...question, filter }, ['question']);
  if (readers === 'DONORS' && audience(context).level === 'PUBLIC')
    throw new Forbidden('Only who sees what donors see can share with them. Choose your colleagues.', [
      'readers',
    ]);
  return { title: named, readers, question: questionOf(question) };
}

/** What was chosen and nothing besides: what is null or left out narrows nothing. */
function questionOf({ rows, columns, instrument, filter }: AnyMatrixInput): SearchQuestion {
  const chosen = Object.entries(filter ?? {}).filter(([, value]) => value != null);
  return { rows, columns, instrument: instrument ?? null, filter: Object.fromEntries(chosen) };
}
