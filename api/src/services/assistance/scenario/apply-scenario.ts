import type { Scenario, SupposedOffer } from '../../../domain/assistance/scenario/scenario.ts';
import type { ScenarioId } from '../../../domain/base/ids.ts';
import type { Context } from '../../base/context.ts';
import { asRead, revising } from '../../base/revising.ts';
import { refuseApplied } from './keep-scenario.ts';
import { revisableScenario } from './revisable-scenario.ts';
import { supposedOffers } from './supposed.ts';

export interface ApplyScenarioInput {
  readonly operationId: string;
  readonly scenario: ScenarioId;
  readonly expectedRevision: number;
}

/** Its offers become what was supposed, all in one transaction or none: CONFLICT or FORBIDDEN names the change whose offer is another by now. */
export const applyScenario = (context: Context, input: ApplyScenarioInput): Promise<Scenario> =>
  revising(context, 'scenario.apply', input, revisableScenario(context, input.scenario), (_seen, by) => ({
    compare: asRead(input),
    change: async (before, writes) => {
      refuseApplied(before);
      const supposed = await supposedOffers(context, before, writes);
      for (const one of supposed) {
        await writes.saveOffer(one.after, one.before?.revision ?? null);
        const { id, title } = one.after;
        const detail = { title, scenario: before.id };
        writes.record({ user: by.id, action: actionOf(one), subject: id, detail });
      }
      const { now } = context;
      return {
        after: { ...before, revision: before.revision + 1, changedAt: now, appliedAt: now },
        rows: supposed.map(({ after }) => ({ kind: 'offer' as const, row: after })),
        detail: { title: before.title, offers: supposed.map(({ after }) => after.id) },
      };
    },
  }));

const actionOf = ({ before, after }: SupposedOffer) =>
  before === null ? 'offer.publish' : after.withdrawnAt === null ? 'offer.revise' : 'offer.withdraw';
