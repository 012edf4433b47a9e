import type { ConfirmNeedInput, NeedInOrderFragment } from '../../gql/graphql.ts';
import { type ActOf, useAct } from '../../lib/use-act.ts';
import { alsoWaiting } from '../../lib/waiting.ts';
import { confirmNeed } from './documents.ts';

type Confirmed = Omit<ConfirmNeedInput, 'operationId'>;

/** The State says that it still needs this. */
export const useConfirmNeed = (): ActOf<Confirmed, NeedInOrderFragment> =>
  useAct<Confirmed, NeedInOrderFragment>(
    async (mutate, { operationId, input }) =>
      (
        await mutate({
          mutation: confirmNeed,
          variables: { input: { ...input, operationId } },
          ...alsoWaiting,
        })
      ).confirmNeed,
  );
