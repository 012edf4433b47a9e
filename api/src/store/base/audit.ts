import type { AuditEntry, Store } from '../store.ts';
import { declare } from './declare.ts';
import type { Scope } from './scope.ts';

export const audit = declare(
  'audit',
  { at: 'string', user: 'string?', action: 'string', subject: 'string', detail: 'object' },
  [
    { name: 'at', keys: { at: -1 } },
    { name: 'subject', keys: { subject: 1, at: -1 } },
  ],
);

export function readAudit(scope: Scope): Store['audit'] {
  return {
    recent: (limit) =>
      scope.run((options) =>
        scope
          .collection<AuditEntry>(audit.name)
          .find({}, { ...options, projection: { _id: 0 } })
          .sort({ at: -1, _id: -1 })
          .limit(limit)
          .toArray(),
      ) as Promise<AuditEntry[]>,
  };
}

export async function keepAudit(scope: Scope, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await scope.run((options) => scope.collection<AuditEntry>(audit.name).insertMany([...entries], options));
}
