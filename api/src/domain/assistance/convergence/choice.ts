import type { Instant } from '../../base/calendar.ts';
import type { ParticipantCode, UserId } from '../../base/ids.ts';

/** Whether a State takes part in convergence: by its own word alone, and where it has said nothing it does not. */
export interface ConvergenceChoice {
  readonly id: ParticipantCode;
  readonly revision: number;
  readonly takesPart: boolean;
  readonly by: UserId;
  readonly changedAt: Instant;
}
