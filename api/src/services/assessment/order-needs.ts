import type { Need, NeedOrder } from '../../domain/assessment/need.ts';
import { inOrder, orderNeeds as ordered } from '../../domain/assessment/need-plan.ts';
import type { NeedId, ParticipantCode } from '../../domain/base/ids.ts';
import { allows } from '../../domain/base/policy.ts';
import { concerns } from '../../domain/convention/broad/broad.ts';
import { type Context, found, permit } from '../base/context.ts';
import { once } from '../base/once.ts';
import { participantIn } from './open-assessment.ts';
import { needRow } from './rows.ts';

export interface OrderNeedsInput {
  readonly operationId: string;
  readonly participant: string;
  readonly needs: readonly NeedId[];
  readonly expectedRevision: number;
}

/** Only the requesting State orders its needs, and it names every open one [WG 25, 40]. */
export async function orderNeeds(context: Context, input: OrderNeedsInput): Promise<NeedOrder> {
  const { store, viewer, now } = context;
  const participant = participantIn(store.catalogue(), input.participant);
  const by = permit(viewer, 'need.order', { participant }, ['participant']);

  return once(
    context,
    'need.order',
    input.operationId,
    input,
    async (writes) => {
      const [before = null] = await writes.needOrders.ofParticipants([participant]);
      const needs = await writes.needs.ofParticipants([participant]);
      const { needs: ids, expectedRevision } = input;
      const { order, changed } = ordered(before, { participant, needs: ids, expectedRevision }, needs, now);
      await writes.saveNeedOrder(order, before?.revision ?? 0);
      if (changed.length > 0) await writes.saveNeeds(changed, needs);
      writes.publish(changed.map(needRow));
      writes.record({
        user: by.id,
        action: 'need.order',
        subject: participant,
        detail: { revision: order.revision, changed: changed.length },
      });
      return order;
    },
    {
      keep: ({ revision }) => ({ revision }),
      again: () => found(store.needOrders.ofParticipants([participant])),
    },
  );
}

/** The current order: the open needs by place, those not placed yet behind. Null for anybody but the State's focal point. */
export async function needOrder({ store, viewer }: Context, code: string): Promise<NeedOrder | null> {
  const participant = participantIn(store.catalogue(), code);
  if (!allows(viewer, 'need.readOrder', { participant })) return null;
  const [order] = await store.needOrders.ofParticipants([participant]);
  return {
    participant,
    revision: order?.revision ?? 0,
    needs: (await openNeeds({ store }, participant)).map(({ id }) => id),
  };
}

/** In the State's own order, then that of the Convention. */
async function openNeeds(
  { store }: Pick<Context, 'store'>,
  participant: ParticipantCode,
): Promise<readonly Need[]> {
  const places = new Map(concerns(store.catalogue()).map((provision, place) => [provision, place]));
  const open = (await store.needs.ofParticipants([participant])).filter(({ state }) => state === 'OPEN');
  return inOrder(
    open.sort(
      (a, b) => (places.get(a.provision) ?? 0) - (places.get(b.provision) ?? 0) || (a.type < b.type ? -1 : 1),
    ),
  );
}
