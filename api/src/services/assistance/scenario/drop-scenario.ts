import type { ScenarioId } from '../../../domain/base/ids.ts';
import { audience, type Context } from '../../base/context.ts';
import { removing } from '../../base/removing.ts';
import type { ApplyScenarioInput } from './apply-scenario.ts';

/** Nobody wants it any longer; what it did stays done. */
export async function dropScenario(context: Context, input: ApplyScenarioInput): Promise<ScenarioId> {
  const id = input.scenario;
  await removing(context, 'scenario.drop', input, {
    argument: 'scenario',
    read: ({ scenarios }) => scenarios.byIds(audience(context), [id]),
    remove: (writes, before) => writes.dropScenario(before),
    detail: ({ title }) => ({ title }),
  });
  return id;
}
