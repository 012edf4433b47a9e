import {
  concernsNeed,
  overlap,
  type RegisterEntry,
  type RegisterKind,
} from '../../../domain/assistance/register/entry.ts';
import type { NeedId, ParticipantCode, RegisterEntryId } from '../../../domain/base/ids.ts';
import { ascending, byParts, descending, inOrder, type Order } from '../../../domain/base/order.ts';
import type { Page, PageRequest } from '../../../domain/base/page.ts';
import { finds, foldedOnce } from '../../../domain/base/search.ts';
import type { Catalogue } from '../../../domain/convention/catalogue.ts';
import { provisionText, stateText } from '../../../domain/convention/found-by.ts';
import { audience, type Context, found } from '../../base/context.ts';
import { pageOf } from '../../base/page.ts';
import { searchedWords } from '../../base/searched-words.ts';
import { checkCodes } from '../matrix/need-filter.ts';

export interface EntryFilter {
  readonly kinds?: readonly RegisterKind[] | null | undefined;
  readonly participants?: readonly string[] | null | undefined;
  readonly articles?: readonly string[] | null | undefined;
  /** Those that concern this need. */
  readonly need?: NeedId | null | undefined;
  readonly text?: string | null | undefined;
}
/** With those it overlaps with, the newest first. */
export interface EntryRead extends RegisterEntry {
  readonly overlaps: readonly RegisterEntry[];
}

/** The registers, what was made or begun last first. Two reads, however many there are, and one more for a need. */
export async function registerEntries(
  context: Context,
  filter: EntryFilter | null | undefined,
  request: PageRequest,
): Promise<Page<EntryRead>> {
  const catalogue = context.store.catalogue();
  checkCodes(catalogue.participants, filter?.participants, ['filter', 'participants'], 'participant');
  checkCodes(catalogue.articles, filter?.articles, ['filter', 'articles'], 'article');
  const words = searchedWords(filter?.text, ['filter', 'text']);
  const need = filter?.need
    ? await found(context.store.needs.byIds(audience(context), [filter.need]), ['filter', 'need'])
    : null;
  const states = filter?.participants as readonly ParticipantCode[] | null | undefined;
  const all = await context.store.registerEntries.list({
    participants: states ?? (need && [need.participant]),
    kinds: filter?.kinds ?? null,
  });
  const passes = (entry: RegisterEntry): boolean =>
    (!need || concernsNeed(entry, need)) &&
    onArticles(catalogue, entry, filter?.articles) &&
    (words.length === 0 || finds(words, ...textsOf(catalogue, entry, request.language)));
  const page = pageOf(context, inOrder(all.filter(passes), newestFirst), newestFirst, request);
  return { ...page, nodes: await withOverlaps(context, page.nodes) };
}

/** null where there is none. */
export async function registerEntry(context: Context, id: RegisterEntryId): Promise<EntryRead | null> {
  return (await withOverlaps(context, await context.store.registerEntries.byIds([id])))[0] ?? null;
}

/** For what a write gives back. */
export const entryRead = async (context: Context, entry: RegisterEntry): Promise<EntryRead> =>
  (await withOverlaps(context, [entry]))[0] ?? { ...entry, overlaps: [] };

async function withOverlaps(
  { store }: Context,
  entries: readonly RegisterEntry[],
): Promise<readonly EntryRead[]> {
  if (entries.length === 0) return [];
  const participants = [...new Set(entries.flatMap((entry) => entry.participants))];
  const others = inOrder(await store.registerEntries.list({ participants }), newestFirst);
  return entries.map((entry) => ({ ...entry, overlaps: others.filter((other) => overlap(entry, other)) }));
}

/** One that names no provision is on every article. */
const onArticles = (
  { provisions: all }: Catalogue,
  { provisions }: RegisterEntry,
  articles: EntryFilter['articles'],
): boolean =>
  !articles ||
  provisions.length === 0 ||
  provisions.some((one) => articles.includes(all.get(one)?.article ?? ''));

const textsOf = (catalogue: Catalogue, entry: RegisterEntry, language: string): readonly string[] => [
  ownText(entry, ''),
  ...entry.participants.map((code) => stateText(catalogue, code)),
  ...entry.provisions.map((of) => provisionText(catalogue, of, language)),
];

const ownText = foldedOnce(
  ({ title, institution, note }: RegisterEntry) => `${title}\n${institution}\n${note ?? ''}`,
);

const newestFirst: Order<RegisterEntry> = {
  list: 'registerEntries',
  keyOf: ({ day, title, id }) => [day ?? '', title, id],
  compare: byParts(descending, ascending, ascending),
};
