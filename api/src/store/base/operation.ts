import type { Operation, Store } from '../store.ts';
import { declare } from './declare.ts';
import type { Scope } from './scope.ts';

type OperationDocument = Operation & { readonly _id: string };

export const operations = declare('operations', {
  user: 'string',
  operationId: 'string',
  action: 'string',
  inputHash: 'string',
  answer: 'any',
  at: 'string',
});

export function readOperations(scope: Scope): Store['operations'] {
  return {
    byId: async (user, operationId) => {
      const found = await scope.run((options) =>
        scope
          .collection<OperationDocument>(operations.name)
          .findOne({ _id: idOf({ user, operationId }) }, options),
      );
      if (!found) return null;
      const { _id, ...operation } = found;
      return operation;
    },
  };
}

export async function keepOperation(scope: Scope, operation: Operation): Promise<void> {
  const document = { _id: idOf(operation), ...operation, answer: operation.answer ?? null };
  await scope.run((options) =>
    scope.collection<OperationDocument>(operations.name).insertOne(document, options),
  );
}

const idOf = ({ user, operationId }: Pick<Operation, 'user' | 'operationId'>): string =>
  `${user}/${operationId}`;
