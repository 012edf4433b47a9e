import type { Need } from '../../domain/assessment/need.ts';
import { parsePlan, planNeed as planned } from '../../domain/assessment/need-plan.ts';
import type { NeedId } from '../../domain/base/ids.ts';
// biome-ignore lint/plugin: what is withdrawn takes its matches along in the same transaction (docs/decisions/011)
import { declineMatches } from '../assistance/decline-matches.ts';
import { audience, type Context, found, permit } from '../base/context.ts';
import { entityAgain, once } from '../base/once.ts';
import { ownPeople } from './own-people.ts';
import { needRow } from './rows.ts';

export interface PlanNeedInput extends Readonly<Record<string, unknown>> {
  readonly operationId: string;
  readonly need: NeedId;
  readonly expectedRevision: number;
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
      const after = planned(before, plan, input.expectedRevision, now);
      await writes.saveNeed(after, before.revision);
      const withdrawn = after.state === 'WITHDRAWN' && before.state !== 'WITHDRAWN' ? [after.id] : [];
      const declined = await declineMatches(writes, after.participant, withdrawn, {
        at: now,
        by: by.name,
        reason: 'The State withdrew this need.',
      });
      writes.publish([needRow(after), ...declined]);
      writes.record({ user: by.id, action: 'need.plan', subject: after.id, detail: { ...plan } });
      return after;
    },
    entityAgain((id) => store.needs.byIds(ownPeople(seen.participant), [id])),
  );
}
