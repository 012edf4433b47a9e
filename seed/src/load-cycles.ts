import { cycleId } from '@needs-matrix/api/domain/assessment/cycle/cycle';
import { closeCycle } from '@needs-matrix/api/services/assessment/cycle/change-cycle';
import { openCycle } from '@needs-matrix/api/services/assessment/cycle/open-cycle';
import type { Context } from '@needs-matrix/api/services/base/context';

/** A cycle as the secretariat opened it, and closed it where it did. */
export interface WorldCycle {
  readonly instrument: string;
  readonly cycle: string;
  readonly openedAt: string;
  readonly deadline: string;
  readonly closedAt: string | null;
}

/** Each at its own time; what is there already stays as people have made it. */
export async function loadCycles(
  at: (instant: string) => Context,
  cycles: readonly WorldCycle[],
): Promise<void> {
  for (const { openedAt, closedAt, ...cycle } of cycles) {
    const context = at(openedAt);
    const id = cycleId(cycle.instrument, cycle.cycle);
    const [there] = await context.store.cycles.byIds([id]);
    if (there) continue;
    const { revision } = await openCycle(context, { operationId: context.newId(), ...cycle });
    if (closedAt === null) continue;
    await closeCycle(at(closedAt), { operationId: context.newId(), cycle: id, expectedRevision: revision });
  }
}
