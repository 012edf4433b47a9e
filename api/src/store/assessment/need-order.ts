import type { NeedOrder } from '../../domain/assessment/need.ts';
import type { ParticipantCode } from '../../domain/base/ids.ts';
import type { Writing } from '../base/area.ts';
import { declare } from '../base/declare.ts';
import type { Scope } from '../base/scope.ts';
import { saveOne } from '../base/write.ts';

interface NeedOrderDocument extends Omit<NeedOrder, 'participant'> {
  readonly _id: string;
}

export const needOrders = declare('needOrders', { revision: 'number', needs: 'array' });

export interface NeedOrders {
  ofParticipants(codes: readonly ParticipantCode[]): Promise<NeedOrder[]>;
}
export interface NeedOrderWrites {
  saveNeedOrder(order: NeedOrder, replaces: number): Promise<void>;
}

export function readNeedOrders(scope: Scope): NeedOrders {
  return {
    ofParticipants: async (codes) => {
      const found = await scope.run((options) =>
        scope
          .collection<NeedOrderDocument>(needOrders.name)
          .find({ _id: { $in: [...codes] } }, options)
          .toArray(),
      );
      return found.map(({ _id, ...order }) => ({ participant: _id as ParticipantCode, ...order }));
    },
  };
}

export const writeNeedOrders = ({ scope }: Writing): NeedOrderWrites => ({
  saveNeedOrder: ({ participant, ...order }, replaces) =>
    saveOne(scope, needOrders.name, { _id: participant, ...order }, replaces),
});
