import type { Need, NeedOrder } from '../../domain/assessment/need.ts';
import { allows } from '../../domain/base/policy.ts';
import { unlocksMost } from '../../domain/convention/prerequisites.ts';
import { needOrder, orderNeeds } from '../../services/assessment/order-needs.ts';
import type { GraphContext } from '../base/context.ts';
import { decodeId } from '../base/global-id.ts';
import { mutation } from '../base/mutation.ts';
import { builder } from '../builder.ts';
import { ProvisionRef, provisionOf } from '../convention/article.ts';
import { needById } from './loaders.ts';
import { NeedRef } from './need.ts';

const needsOf = async ({ needs }: NeedOrder, context: GraphContext): Promise<readonly Need[]> =>
  (await Promise.all(needs.map((id) => needById(context, id)))).flatMap((need) => need ?? []);

const NeedOrderRef = builder.objectRef<NeedOrder>('NeedOrder').implement({
  description: 'The order a State gives its open needs; nothing in the system ranks for it [WG 40].',
  fields: (t) => ({
    revision: t.exposeInt('revision', { description: 'Starts at 0.' }),
    needs: t.field({
      type: [NeedRef],
      complexity: { field: 1, multiplier: 50 },
      description: 'Every open need, those not placed yet behind.',
      resolve: async (order, _args, context) => [...(await needsOf(order, context))],
    }),
    unlocksMost: t.field({
      type: ProvisionRef,
      nullable: true,
      description: 'The provision that most of these needs wait for [WG 27].',
      resolve: async (order, _args, context) => {
        const most = unlocksMost(context.store.catalogue(), await needsOf(order, context));
        return most && provisionOf(context, most.provision);
      },
    }),
    viewerCanOrder: t.boolean({
      resolve: ({ participant }, _args, { viewer }) => allows(viewer, 'need.order', { participant }),
    }),
  }),
});

builder.queryField('needOrder', (t) =>
  t.field({
    type: NeedOrderRef,
    nullable: true,
    description: 'Only for the focal point of the State.',
    args: { participant: t.arg.string({ required: true }) },
    resolve: (_root, { participant }, context) => needOrder(context, participant),
  }),
);

mutation('orderNeeds', {
  description:
    "Only FOCAL_POINT of the State. needs lists every open need once; expectedRevision is the order's, 0 before the first.",
  type: NeedOrderRef,
  input: builder.inputType('OrderNeedsInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      participant: t.string({ required: true }),
      needs: t.idList({ required: true }),
      expectedRevision: t.int({ required: true }),
    }),
  }),
  resolve: async (input, context) =>
    orderNeeds(context, {
      ...input,
      needs: input.needs.map((id, at) => decodeId('Need', id, ['needs', at])),
    }),
});
