import type { NeedOrder } from '../../domain/assessment/need.ts';
import type { ParticipantCode } from '../../domain/base/ids.ts';
import { declare } from '../base/declare.ts';
import type { Scope } from '../base/scope.ts';
import { saveOne } from '../base/write.ts';
import type { Store } from '../store.ts';

interface NeedOrderDocument extends Omit<NeedOrder, 'participant'> {
  readonly _id: string;
}

export const needOrders = declare('needOrders', { revision: 'number', needs: 'array' });

export function readNeedOrders(scope: Scope): Store['needOrders'] {
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

export const saveNeedOrder = (
  scope: Scope,
  { participant, ...order }: NeedOrder,
  replaces: number,
): Promise<void> => saveOne(scope, needOrders.name, { _id: participant, ...order }, replaces);
