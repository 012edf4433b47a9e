import type { Scenario } from '../../../domain/assistance/scenario/scenario.ts';
import type { ScenarioId } from '../../../domain/base/ids.ts';
import { audience, type Context, found } from '../../base/context.ts';
import type { Revisable } from '../../base/revising.ts';

/** A scenario, which its provider's people change, apply or drop. */
export function revisableScenario(context: Context, id: ScenarioId): Revisable<Scenario> {
  const read = ({ scenarios }: Pick<Context['store'], 'scenarios'>) =>
    found(scenarios.byIds(audience(context), [id]), ['scenario']);
  return {
    argument: 'scenario',
    see: () => read(context.store),
    read,
    save: (writes, after, replaces) => writes.saveScenario(after, replaces),
    rows: () => [],
  };
}
