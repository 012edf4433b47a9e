import { holds } from '@needs-matrix/api/domain/base/viewer';
import { setPrerequisites } from '@needs-matrix/api/services/assessment/prerequisites/set-prerequisites';
import type { Context } from '@needs-matrix/api/services/base/context';
import type { AddedPrerequisite } from './worlds/demo/prerequisites.ts';

/** The secretariat lets an article build on one more; once. */
export async function loadPrerequisites(
  at: (instant: string) => Context,
  since: string,
  { article, added, reason }: AddedPrerequisite,
): Promise<void> {
  const context = at(new Date(Date.parse(since) + 50 * 60_000).toISOString());
  const { articles, prerequisiteChanges } = context.store.catalogue();
  const viewer = (await context.store.users.all()).find((one) => holds(one, 'ADMINISTRATOR'));
  const known = articles.get(article);
  if (!viewer || !known || prerequisiteChanges.length > 0) return;
  const kept = known.prerequisites.map(({ prerequisite, ...edge }) => ({ ...edge, article: prerequisite }));
  await setPrerequisites(
    { ...context, viewer },
    { operationId: context.newId(), expectedVersion: 0, article, reason, prerequisites: [...kept, added] },
  );
}
