import type { ProviderId } from '@needs-matrix/api/domain/base/ids';
import { holds } from '@needs-matrix/api/domain/base/viewer';
import { saveSearch } from '@needs-matrix/api/services/assistance/saved-search/save-search';
import { savedSearches } from '@needs-matrix/api/services/assistance/saved-search/saved-searches';
import type { Context } from '@needs-matrix/api/services/base/context';
import type { KeptSearch } from './worlds/demo/saved-searches.ts';

/** Searches that people keep; each once, by its owner and name. */
export async function loadSearches(
  clock: Context,
  searches: readonly KeptSearch[],
  providers: ReadonlyMap<string, ProviderId>,
): Promise<void> {
  const people = await clock.store.users.all();
  for (const { owner, title, readers, question } of searches) {
    const provider = owner.role === 'DONOR' ? providers.get(owner.provider) : undefined;
    const viewer = people.find((one) => holds(one, owner.role, provider));
    if (!viewer) continue;
    const context = { ...clock, viewer };
    const { nodes } = await savedSearches(context, { first: 100, after: null, language: 'en' });
    if (nodes.some((one) => one.owner === viewer.id && one.title === title)) continue;
    await saveSearch(context, {
      operationId: clock.newId(),
      title,
      readers,
      question: question as Parameters<typeof saveSearch>[1]['question'],
    });
  }
}
