import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { NeedInOrderFragment, PlanNeedInput } from '../../gql/graphql.ts';
import { newOperationId } from '../../lib/operation.ts';
import { alsoWaiting } from '../../lib/waiting.ts';
import type { ShownRefusal } from '../../ui/RefusalNote.tsx';
import { planNeed } from './documents.ts';

export type Plan = (
  need: Pick<NeedInOrderFragment, 'id' | 'revision'>,
  change: Pick<PlanNeedInput, 'horizon' | 'targetDate' | 'state'>,
) => Promise<boolean>;

/** What only the State says of its need: horizon, date, and whether it is met [WG 25, 40]. */
export function usePlan(lost: string): {
  readonly plan: Plan;
  readonly busy: boolean;
  readonly refusal: ShownRefusal | null;
} {
  const [send, { loading }] = useMutation(planNeed, alsoWaiting);
  const [refusal, setRefusal] = useState<ShownRefusal | null>(null);
  const plan: Plan = async (need, change) => {
    setRefusal(null);
    try {
      const input = {
        need: need.id,
        expectedRevision: need.revision,
        operationId: newOperationId(),
        ...change,
      };
      const result = (await send({ variables: { input } })).data?.planNeed;
      if (result && 'code' in result) setRefusal(result);
      return result?.__typename === 'Need';
    } catch {
      setRefusal({ code: 'LOST', message: lost });
      return false;
    }
  };
  return { plan, busy: loading, refusal };
}
