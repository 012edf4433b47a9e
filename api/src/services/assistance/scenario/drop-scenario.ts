import type { ScenarioId } from '../../../domain/base/ids.ts';
import { Conflict } from '../../../domain/base/refusal.ts';
import { audience, type Context, found, permit, signedIn } from '../../base/context.ts';
import { once } from '../../base/once.ts';
import type { ApplyScenarioInput } from './apply-scenario.ts';

/** Nobody wants it any longer; what it did stays done. */
export async function dropScenario(context: Context, input: ApplyScenarioInput): Promise<ScenarioId> {
  const { store, viewer } = context;
  const { operationId, scenario: id, expectedRevision } = input;
  signedIn(viewer);
  // Dropped already, the same request again is answered from what was kept of it.
  const [seen] = await store.scenarios.byIds(audience(context), [id]);
  const by = seen ? permit(viewer, 'scenario.drop', seen, ['scenario']) : signedIn(viewer);
  return once(
    context,
    'scenario.drop',
    operationId,
    input,
    async (writes) => {
      const before = await found(writes.scenarios.byIds(audience(context), [id]), ['scenario']);
      permit(viewer, 'scenario.drop', before, ['scenario']);
      if (before.revision !== expectedRevision) throw new Conflict(before.revision);
      await writes.dropScenario(before);
      writes.record({ user: by.id, action: 'scenario.drop', subject: id, detail: { title: before.title } });
      return id;
    },
    { keep: () => null, again: async () => id },
  );
}
