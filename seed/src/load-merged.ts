import type { ProviderId } from '@needs-matrix/api/domain/base/ids';
import { recordActivities } from '@needs-matrix/api/services/assistance/activity/record-activities';
import { mergeProviders } from '@needs-matrix/api/services/assistance/provider/merge-providers';
import type { Context } from '@needs-matrix/api/services/base/context';
import { recordProviders } from '@needs-matrix/api/services/convention/record-providers';
import type { MergedRecord } from './worlds/demo/merged.ts';

/** Lists a provider a second time, with help in the name of that record; gives its id. Nothing where the two are one already. */
export async function loadSecondRecord(
  at: (instant: string) => Context,
  { record, since, activity }: MergedRecord,
): Promise<ProviderId | null> {
  const then = at(since);
  const { providers, formerProviders } = then.store.catalogue();
  const known = [...providers.values(), ...(formerProviders?.values() ?? [])];
  if (known.some(({ name }) => name === record.name)) return null;
  const [made] = await recordProviders(then, [{ ...record, participant: null, fictional: true }]);
  if (!made) return null;
  const organizations = [{ provider: made.id, role: 'IMPLEMENTING' }];
  await recordActivities(then, [{ ...activity, organizations }]);
  return made.id;
}

/** The secretariat makes the two one. */
export async function loadMerge(
  clock: Context,
  { reason }: MergedRecord,
  { kept: provider, other }: { readonly kept: ProviderId; readonly other: ProviderId },
): Promise<void> {
  const revision = (id: ProviderId) => clock.store.catalogue().providers.get(id)?.revision ?? 0;
  await mergeProviders(clock, {
    ...{ operationId: clock.newId(), provider, other, reason },
    expectedRevision: revision(provider),
    expectedOtherRevision: revision(other),
  });
}
