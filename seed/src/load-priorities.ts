import type { ProviderId } from '@needs-matrix/api/domain/base/ids';
import { holds } from '@needs-matrix/api/domain/base/viewer';
import { setPriorities } from '@needs-matrix/api/services/assistance/priorities/set-priorities';
import type { Context } from '@needs-matrix/api/services/base/context';
import type { SaidPriorities } from './worlds/demo/priorities.ts';

/** What providers put first, said by their own people; once. */
export async function loadPriorities(
  clock: Context,
  list: readonly SaidPriorities[],
  providers: ReadonlyMap<string, ProviderId>,
): Promise<void> {
  const { store, newId } = clock;
  const people = await store.users.all();
  for (const { provider: key, ...said } of list) {
    const provider = providers.get(key);
    const viewer = provider && people.find((one) => holds(one, 'DONOR', provider));
    if (!provider || !viewer) continue;
    if ((await store.priorities.ofProviders([provider])).length > 0) continue;
    await setPriorities(
      { ...clock, viewer },
      { ...said, operationId: newId(), provider, expectedRevision: 0 },
    );
  }
}
