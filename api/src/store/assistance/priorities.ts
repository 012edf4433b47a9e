import type { ProviderPriorities } from '../../domain/assistance/priorities/priorities.ts';
import type { ProviderId } from '../../domain/base/ids.ts';
import type { Reading, Writing } from '../base/area.ts';
import { declare } from '../base/declare.ts';
import { findIn } from '../base/find.ts';
import type { Remembered } from '../base/remembered.ts';
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

/** Where they are read, and what memory holds of them: each page of matches asks for those of all its providers, most of which say nothing. */
export interface PrioritiesReading extends Reading {
  readonly priorities: Remembered<ProviderPriorities> | null;
}

/** As public as the offers of their provider. */
export interface Priorities {
  ofProviders(ids: readonly ProviderId[]): Promise<ProviderPriorities[]>;
  /** Another one after somebody said what they put first, in this process or another: what was narrowed by it is old. */
  version(): number;
}
export interface PrioritiesWrites {
  savePriorities(priorities: ProviderPriorities, replaces: number | null): Promise<void>;
  removePriorities(priorities: Pick<ProviderPriorities, 'id' | 'revision'>): Promise<void>;
}

export function readPriorities(scope: Scope, known: PrioritiesReading['priorities']): Priorities {
  const find = findIn<PrioritiesDocument, ProviderPriorities>(scope, priorities, ({ _id, ...rest }) => ({
    id: _id as ProviderId,
    ...rest,
  }));
  const read = (ids: readonly string[]) => find({ _id: { $in: ids } });
  return {
    ofProviders: (ids) => (known ? known.many(ids, read, ({ id }) => id) : read(ids)),
    version: () => known?.version() ?? 0,
  };
}

export const writePriorities = ({ scope, gathered }: Writing): PrioritiesWrites => ({
  savePriorities: ({ id, ...rest }, replaces) => {
    gathered.priorities.push(id);
    return saveOne<PrioritiesDocument>(scope, priorities.name, { _id: id, ...rest }, replaces);
  },
  removePriorities: (read) => {
    gathered.priorities.push(read.id);
    return dropOne(scope, priorities.name, read);
  },
});
