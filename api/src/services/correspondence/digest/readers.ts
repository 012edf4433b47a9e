import type { MatrixQuery } from '../../../domain/assistance/matrix/figures.ts';
import { opens, type SavedSearch } from '../../../domain/assistance/saved-search/saved-search.ts';
import type { SavedSearchId } from '../../../domain/base/ids.ts';
import { audienceOf, type User } from '../../../domain/base/viewer.ts';
import { type Audience, everyone } from '../../../domain/base/visibility.ts';
import type { Follow, Subscription } from '../../../domain/correspondence/subscription.ts';
import type { Context } from '../../base/context.ts';
import { questionOf } from './question.ts';

/** A subscription with whoever reads it as they are now. */
export interface DigestReader {
  readonly subscription: Subscription;
  /** null: somebody without an account. */
  readonly person: User | null;
  readonly audience: Audience;
  readonly asked: readonly Asked[];
}
/** What is followed, and can be asked for now. */
export interface Asked {
  readonly follow: Follow;
  readonly search: SavedSearch | null;
  readonly question: MatrixQuery;
}

/**
 * Those who are told of something, each with the rights that they have at this moment, in a fixed number of reads. Whose account is gone, or holds no role any longer, is not among
 * them; a search that they may no longer open is left out.
 */
export async function readersOf(
  context: Context,
  subscriptions: readonly Subscription[],
): Promise<readonly DigestReader[]> {
  const { users, savedSearches } = context.store;
  const people = subscriptions.flatMap(({ person }) => person ?? []);
  const searched = subscriptions.flatMap(({ follows }) =>
    follows.flatMap(({ kind, code }) => (kind === 'SEARCH' ? [code as SavedSearchId] : [])),
  );
  const searches = byId(await savedSearches.forFollowers([...new Set(searched)]));
  const owners = [...searches.values()].map(({ owner }) => owner);
  const persons = byId(await users.afresh([...new Set([...people, ...owners])]));
  const questions = new Map<string, MatrixQuery | null>();
  const nameOf = ({ kind, code }: Follow) => `${kind} ${code}`;
  const searchOf = ({ kind, code }: Follow) =>
    kind === 'SEARCH' ? (searches.get(code ?? '') ?? null) : null;
  for (const follow of subscriptions.flatMap(({ follows }) => follows))
    if (!questions.has(nameOf(follow)))
      questions.set(nameOf(follow), await questionOf(context, follow, searchOf(follow)));
  return subscriptions.flatMap((subscription) => {
    const person = subscription.person === null ? null : persons.get(subscription.person);
    if (person === undefined || person?.roles.length === 0) return [];
    const asked = subscription.follows.flatMap((follow): Asked[] => {
      const search = searchOf(follow);
      const closed =
        follow.kind === 'SEARCH' && !(search && person && opens(search, persons.get(search.owner), person));
      const question = closed ? null : (questions.get(nameOf(follow)) ?? null);
      return question ? [{ follow, search, question }] : [];
    });
    const audience = person ? audienceOf(person) : everyone;
    return [{ subscription, person, audience, asked }];
  });
}

const byId = <T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
  new Map(all.map((one) => [one.id, one]));
