import {
  type EditionPeriod,
  type EditionPlan,
  setPlan,
  usualPlan,
} from '../../../domain/assistance/edition/plan.ts';
import type { Day } from '../../../domain/base/calendar.ts';
import { Conflict } from '../../../domain/base/refusal.ts';
import { type Context, permit } from '../../base/context.ts';
import { once } from '../../base/once.ts';

export interface SetEditionPlanInput {
  readonly operationId: string;
  readonly expectedRevision: number;
  readonly every: EditionPeriod;
  readonly next?: Day | null | undefined;
}

/** The secretariat says when editions are published by themselves. */
export async function setEditionPlan(context: Context, input: SetEditionPlanInput): Promise<EditionPlan> {
  const { store, viewer, now } = context;
  const by = permit(viewer, 'edition.plan');
  return once(
    context,
    'edition.plan',
    input.operationId,
    input,
    async (writes) => {
      const kept = await writes.editions.plan();
      const before = kept ?? usualPlan(now);
      if (before.revision !== input.expectedRevision) throw new Conflict(before.revision);
      const after = setPlan(before, input, now);
      await writes.savePlan(after, kept?.revision ?? null);
      writes.record({ user: by.id, action: 'edition.plan', subject: 'plan', detail: { ...after } });
      return after;
    },
    {
      keep: ({ revision }) => ({ revision }),
      again: async () => (await store.editions.plan()) ?? usualPlan(now),
    },
  );
}
