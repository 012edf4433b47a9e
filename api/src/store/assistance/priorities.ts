import type { ProviderPriorities } from '../../domain/assistance/priorities/priorities.ts';
import type { ProviderId } from '../../domain/base/ids.ts';
import type { Writing } from '../base/area.ts';
import { declare } from '../base/declare.ts';
import { findIn } from '../base/find.ts';
import type { Scope } from '../base/scope.ts';
import { dropOne, saveOne } from '../base/write.ts';

type PrioritiesDocument = Omit<ProviderPriorities, 'id'> & { readonly _id: string };

export const priorities = declare(
  'priorities',
  {
    ...{ revision: 'number', provider: 'string', types: 'array', scope: 'object', eligible: 'object' },
    ...{ by: 'string', changedAt: 'string' },
  },
  [],
);

/** As public as the offers of their provider. */
export interface Priorities {
  ofProviders(ids: readonly ProviderId[]): Promise<ProviderPriorities[]>;
}
export interface PrioritiesWrites {
  savePriorities(priorities: ProviderPriorities, replaces: number | null): Promise<void>;
  removePriorities(priorities: Pick<ProviderPriorities, 'id' | 'revision'>): Promise<void>;
}

export function readPriorities(scope: Scope): Priorities {
  const find = findIn<PrioritiesDocument, ProviderPriorities>(scope, priorities, ({ _id, ...rest }) => ({
    id: _id as ProviderId,
    ...rest,
  }));
  return { ofProviders: (ids) => find({ _id: { $in: ids } }) };
}

export const writePriorities = ({ scope }: Writing): PrioritiesWrites => ({
  savePriorities: ({ id, ...rest }, replaces) =>
    saveOne<PrioritiesDocument>(scope, priorities.name, { _id: id, ...rest }, replaces),
  removePriorities: (read) => dropOne(scope, priorities.name, read),
});
