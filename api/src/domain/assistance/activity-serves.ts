import type { Need } from '../assessment/need.ts';
import type { Activity, ActivityStatus } from './activity.ts';
import { byActivity } from './coverage.ts';

/** An activity serves the needs it names, and otherwise those of its States × provisions × types (domain.md §6). */
export function serves(
  {
    needs,
    participants,
    provisions,
    types,
  }: Pick<Activity, 'needs' | 'participants' | 'provisions' | 'types'>,
  need: Pick<Need, 'id' | 'participant' | 'provision' | 'type'>,
): boolean {
  if (needs.length > 0) return needs.includes(need.id);
  return (
    participants.includes(need.participant) &&
    provisions.includes(need.provision) &&
    types.includes(need.type)
  );
}

/** Suspended and cancelled ones count for nothing, in the matrix too. */
export const counts = (status: ActivityStatus): boolean => byActivity[status] !== 'UNMET';
