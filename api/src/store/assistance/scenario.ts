import type { Scenario } from '../../domain/assistance/scenario/scenario.ts';
import type { ProviderId, ScenarioId } from '../../domain/base/ids.ts';
import type { Audience } from '../../domain/base/visibility.ts';
import type { Writing } from '../base/area.ts';
import { declare } from '../base/declare.ts';
import { findIn } from '../base/find.ts';
import type { Scope } from '../base/scope.ts';
import { dropOne, saveOne } from '../base/write.ts';

type ScenarioDocument = Omit<Scenario, 'id'> & { readonly _id: string };

export const scenarios = declare(
  'scenarios',
  {
    revision: 'number',
    provider: 'string',
    title: 'string',
    changes: 'array',
    readers: ['PROVIDER', 'DONORS'],
    changedAt: 'string',
    appliedAt: 'string?',
  },
  [{ name: 'provider', keys: { provider: 1, changedAt: -1, _id: 1 } }],
);

/** A provider's own people see its scenarios; others with what donors see only those that it shares. */
export interface Scenarios {
  byIds(audience: Audience, ids: readonly ScenarioId[]): Promise<Scenario[]>;
  ofProvider(audience: Audience, provider: ProviderId): Promise<Scenario[]>;
}
export interface ScenarioWrites {
  saveScenario(scenario: Scenario, replaces: number | null): Promise<void>;
  dropScenario(scenario: Pick<Scenario, 'id' | 'revision'>): Promise<void>;
}

export function readScenarios(scope: Scope): Scenarios {
  const find = findIn<ScenarioDocument, Scenario>(scope, scenarios, ({ _id, ...scenario }) => ({
    id: _id as ScenarioId,
    ...scenario,
  }));
  return {
    byIds: (audience, ids) => find({ _id: { $in: ids }, $or: seenBy(audience) }),
    ofProvider: (audience, provider) => find({ provider, $or: seenBy(audience) }),
  };
}

const seenBy = ({ level, providers }: Audience) => [
  { provider: { $in: providers } },
  ...(level === 'PUBLIC' ? [] : [{ readers: 'DONORS' }]),
];

export const writeScenarios = ({ scope }: Writing): ScenarioWrites => ({
  saveScenario: ({ id, ...scenario }, replaces) =>
    saveOne<ScenarioDocument>(scope, scenarios.name, { _id: id, ...scenario }, replaces),
  dropScenario: (read) => dropOne(scope, scenarios.name, read),
});
