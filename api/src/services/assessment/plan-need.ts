import type { Need } from '../../domain/assessment/need.ts';
import { stepOf } from '../../domain/assessment/need-history.ts';
import {
  parsePlan,
  placeAgain,
  planNeed as planned,
  refuseOtherPlan,
} from '../../domain/assessment/need-plan.ts';
import type { NeedId } from '../../domain/base/ids.ts';
import type { Writes } from '../../store/store.ts';
// biome-ignore lint/plugin: running help ends with its need, in the same transaction (docs/decisions/011)
import { endHelp, type MayEnd } from '../assistance/match/end-help.ts';
// biome-ignore lint/plugin: and comes back with it (docs/decisions/022)
import { takeUpHelp } from '../assistance/match/take-up-help.ts';
import type { Context } from '../base/context.ts';
import { revising } from '../base/revising.ts';
import { revisableNeed } from './revisable-need.ts';

export interface PlanNeedInput extends Readonly<Record<string, unknown>> {
  readonly operationId: string;
  readonly need: NeedId;
  readonly expectedRevision: number;
  /** What whoever withdraws was told would end. */
  readonly mayEnd?: MayEnd;
}

/** Only the State sets horizon and date, and says that a need is met or withdrawn [WG 25, 40]. */
export const planNeed = (context: Context, input: PlanNeedInput): Promise<Need> =>
  revising(context, 'need.plan', input, revisableNeed(context, input.need), (_seen, { name: by }) => {
    const { now } = context;
    const plan = parsePlan(input);
    return {
      compare: (before) => refuseOtherPlan(before, plan, input.expectedRevision),
      change: async (before, writes) => {
        const after = await inItsPlace(writes, before, planned(before, plan, now));
        const withdrawn = after.state === 'WITHDRAWN' && before.state !== 'WITHDRAWN' ? [after.id] : [];
        const opened = after.state === 'OPEN' && before.state !== 'OPEN' ? [after] : [];
        const ended = await endHelp(
          writes,
          after.participant,
          withdrawn,
          { now, by, reason: 'The State withdrew this need.' },
          { named: input.mayEnd, currentRevision: before.revision },
        );
        const help = await takeUpHelp(writes, after.participant, opened, { now, by });
        const step = stepOf(before, after, { id: context.newId(), by });
        if (step) await writes.insertNeedStep(step);
        return {
          after,
          rows: [...ended, ...help.rows],
          detail: { ...plan, ...(opened.length > 0 ? { help: help.outcomes } : {}) },
        };
      },
    };
  });

/** An opened need is again where its State had put it. */
async function inItsPlace(writes: Writes, before: Need, after: Need): Promise<Need> {
  if (after.state !== 'OPEN' || before.state === 'OPEN') return after;
  const [order] = await writes.needOrders.ofParticipants([after.participant]);
  return { ...after, place: placeAgain(order, after.id) };
}
