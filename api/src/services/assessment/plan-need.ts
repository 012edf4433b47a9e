import type { Need } from '../../domain/assessment/need.ts';
import { parsePlan, placeAgain, planNeed as planned } from '../../domain/assessment/need-plan.ts';
import type { NeedId } from '../../domain/base/ids.ts';
import type { Writes } from '../../store/store.ts';
// biome-ignore lint/plugin: running help ends with its need, in the same transaction (docs/decisions/011)
import { endHelp, type MayEnd } from '../assistance/match/end-help.ts';
// biome-ignore lint/plugin: and comes back with it (docs/decisions/022)
import { takeUpHelp } from '../assistance/match/take-up-help.ts';
import { audience, type Context, found, permit } from '../base/context.ts';
import { entityAgain, once } from '../base/once.ts';
import { ownPeople } from './own-people.ts';
import { needRow } from './rows.ts';

export interface PlanNeedInput extends Readonly<Record<string, unknown>> {
  readonly operationId: string;
  readonly need: NeedId;
  readonly expectedRevision: number;
  /** What whoever withdraws was told would end. */
  readonly mayEnd?: MayEnd;
}

/** Only the State sets horizon and date, and says that a need is met or withdrawn [WG 25, 40]. */
export async function planNeed(context: Context, input: PlanNeedInput): Promise<Need> {
  const { store, viewer, now } = context;
  const seen = await found(store.needs.byIds(audience(context), [input.need]), ['need']);
  const by = permit(viewer, 'need.plan', seen, ['need']);
  const plan = parsePlan(input);

  return once(
    context,
    'need.plan',
    input.operationId,
    input,
    async (writes) => {
      const before = await found(writes.needs.byIds(ownPeople(seen.participant), [seen.id]), ['need']);
      const after = await inItsPlace(writes, before, planned(before, plan, input.expectedRevision, now));
      await writes.saveNeed(after, before.revision);
      const withdrawn = after.state === 'WITHDRAWN' && before.state !== 'WITHDRAWN' ? [after.id] : [];
      const opened = after.state === 'OPEN' && before.state !== 'OPEN' ? [after] : [];
      const ended = await endHelp(
        writes,
        after.participant,
        withdrawn,
        { now, by: by.name, reason: 'The State withdrew this need.' },
        { named: input.mayEnd, currentRevision: before.revision },
      );
      const help = await takeUpHelp(writes, after.participant, opened, { now, by: by.name });
      writes.publish([needRow(after), ...ended, ...help.rows]);
      writes.record({
        user: by.id,
        action: 'need.plan',
        subject: after.id,
        detail: { ...plan, ...(opened.length > 0 ? { help: help.outcomes } : {}) },
      });
      return after;
    },
    entityAgain((id) => store.needs.byIds(ownPeople(seen.participant), [id])),
  );
}

/** An opened need stands again where its State had put it. */
async function inItsPlace(writes: Writes, before: Need, after: Need): Promise<Need> {
  if (after.state !== 'OPEN' || before.state === 'OPEN') return after;
  const [order] = await writes.needOrders.ofParticipants([after.participant]);
  return { ...after, place: placeAgain(order, after.id) };
}
