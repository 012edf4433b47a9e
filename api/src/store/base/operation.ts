import { millisecondsOf } from '../../domain/base/calendar.ts';
import type { Operation, Store } from '../store.ts';
import { declare } from './declare.ts';
import type { Scope } from './scope.ts';

interface OperationDocument extends Operation {
  readonly _id: string;
  /** When MongoDB may throw it away. */
  readonly gone: Date;
}

/** As long as anybody may still wait for the answer to what was sent. */
const rememberedMs = 30 * 86_400_000;

export const operations = declare(
  'operations',
  {
    user: 'string',
    operationId: 'string',
    action: 'string',
    inputHash: 'string',
    kept: 'object?',
    at: 'string',
    gone: 'date',
  },
  [{ name: 'gone', keys: { gone: 1 }, expireAfterSeconds: 0 }],
);

export function readOperations(scope: Scope): Store['operations'] {
  return {
    byId: async (user, operationId) => {
      const found = await scope.run((options) =>
        scope
          .collection<OperationDocument>(operations.name)
          .findOne({ _id: idOf({ user, operationId }) }, options),
      );
      if (!found) return null;
      const { _id, gone: _, ...operation } = found;
      return operation;
    },
  };
}

export async function keepOperation(scope: Scope, operation: Operation): Promise<void> {
  const gone = new Date(millisecondsOf(operation.at) + rememberedMs);
  const document = { _id: idOf(operation), ...operation, gone };
  await scope.run((options) =>
    scope.collection<OperationDocument>(operations.name).insertOne(document, options),
  );
}

const idOf = ({ user, operationId }: Pick<Operation, 'user' | 'operationId'>): string =>
  `${user}/${operationId}`;
