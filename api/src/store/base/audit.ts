import type { AuditEntry } from '../../domain/base/audit-entry.ts';
import type { Writing } from './area.ts';
import { declare } from './declare.ts';
import type { Scope } from './scope.ts';
import { insertAll } from './write.ts';

export const audit = declare(
  'audit',
  { at: 'string', user: 'string?', action: 'string', subject: 'string', detail: 'object' },
  [
    { name: 'at', keys: { at: -1 } },
    { name: 'subject', keys: { subject: 1, at: -1 } },
  ],
);

export interface Audit {
  recent(limit: number): Promise<AuditEntry[]>;
}
export interface AuditWrites {
  /** Each write has one. */
  record(entry: Omit<AuditEntry, 'at'>): void;
}

export function readAudit(scope: Scope): Audit {
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

export const writeAudit = ({ gathered }: Writing): AuditWrites => ({
  record: (entry) => {
    gathered.entries.push(entry);
  },
});

export async function keepAudit(scope: Scope, entries: readonly AuditEntry[]): Promise<void> {
  await insertAll(scope, audit.name, entries);
}
