import { confirmNeed as confirmed } from '../../domain/assessment/confirm-need.ts';
import type { Need } from '../../domain/assessment/need.ts';
import type { NeedId } from '../../domain/base/ids.ts';
import type { Context } from '../base/context.ts';
import { asRead, revising } from '../base/revising.ts';
import { revisableNeed } from './revisable-need.ts';

export interface ConfirmNeedInput {
  readonly operationId: string;
  readonly need: NeedId;
  readonly expectedRevision: number;
}

/** Only the State says that it still needs this; a submission that states it says so too. */
export const confirmNeed = (context: Context, input: ConfirmNeedInput): Promise<Need> =>
  revising(context, 'need.confirm', input, revisableNeed(context, input.need), (_seen, { name: by }) => ({
    compare: asRead(input),
    change: async (before, writes) => {
      const { now } = context;
      const after = confirmed(before, now);
      const { id: need, participant, label } = after;
      await writes.insertNeedStep({
        id: context.newId(),
        ...{ need, participant, kind: 'CONFIRMED', at: now, by, label },
      });
      return { after };
    },
  }));
