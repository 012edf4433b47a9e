import type { Instant } from './calendar.ts';
import type { UserId } from './ids.ts';

/** Who changed what and when; each write leaves one. */
export interface AuditEntry {
  readonly at: Instant;
  readonly user: UserId | null;
  readonly action: string;
  readonly subject: string;
  readonly detail: Readonly<Record<string, unknown>>;
}
