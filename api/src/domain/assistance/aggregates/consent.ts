import type { Instant } from '../../base/calendar.ts';
import type { ParticipantCode, UserId } from '../../base/ids.ts';

/** Whether a State lets its answers that donors may not see count in aggregates: by its own word alone, and where it has said nothing it does not. */
export interface AggregateConsent {
  readonly id: ParticipantCode;
  readonly revision: number;
  readonly consents: boolean;
  readonly by: UserId;
  readonly changedAt: Instant;
}
