import { type Instant, millisecondsOf } from '../../domain/base/calendar.ts';
import type { UserId } from '../../domain/base/ids.ts';
import type { Writing } from './area.ts';
import { declare } from './declare.ts';
import type { Scope } from './scope.ts';

/** One effect and one answer for one operation id, remembered for thirty days. */
export interface Operation {
  readonly user: UserId;
  readonly operationId: string;
  readonly action: string;
  /** SHA-256 of the canonical input without its secrets. */
  readonly inputHash: string;
  /** By what the answer is found again: an id and a revision, never its content. */
  readonly kept: object | null;
  readonly at: Instant;
}

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

export interface Operations {
  byId(user: UserId, operationId: string): Promise<Operation | null>;
}
export interface OperationWrites {
  keepOperation(operation: Operation): Promise<void>;
}

export function readOperations(scope: Scope): Operations {
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

export const writeOperations = ({ scope }: Writing): OperationWrites => ({
  keepOperation: async (operation) => {
    const gone = new Date(millisecondsOf(operation.at) + rememberedMs);
    const document = { _id: idOf(operation), ...operation, gone };
    await scope.run((options) =>
      scope.collection<OperationDocument>(operations.name).insertOne(document, options),
    );
  },
});

const idOf = ({ user, operationId }: Pick<Operation, 'user' | 'operationId'>): string =>
  `${user}/${operationId}`;
