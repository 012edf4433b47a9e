import type { NeedInOrderFragment, PlanNeedInput } from '../../gql/graphql.ts';
import { type ActOf, useAct } from '../../lib/use-act.ts';
import type { Sending } from '../../lib/use-draft.ts';
import { alsoWaiting } from '../../lib/waiting.ts';
import { planNeed } from './documents.ts';

/** What only the State says of its need: horizon, date, and whether it is met [WG 25, 40]. */
export type Plan = Omit<PlanNeedInput, 'operationId'>;

export function usePlan(draft?: { readonly sending: Sending }): ActOf<Plan, NeedInOrderFragment> {
  return useAct<Plan, NeedInOrderFragment>(
    async (mutate, { operationId, input, became }) => {
      const expectedRevision = became?.id === input.need ? became.revision : input.expectedRevision;
      const written = { ...input, expectedRevision, operationId };
      return (await mutate({ mutation: planNeed, variables: { input: written }, ...alsoWaiting })).planNeed;
    },
    { amends: true, draft },
  );
}

export const planOf = (
  { id, revision }: Pick<NeedInOrderFragment, 'id' | 'revision'>,
  change: Pick<PlanNeedInput, 'horizon' | 'targetDate' | 'state' | 'mayEnd'>,
): Plan => ({ need: id, expectedRevision: revision, ...change });
