import type { ConfirmAnswersInput, ConfirmAnswersMutation } from '../../../gql/graphql.ts';
import { type ActOf, useAct } from '../../../lib/use-act.ts';
import type { MappedProvision } from '../checklist-map.ts';
import { confirmAnswers } from './confirm-mutation.ts';

export type Confirmed = Extract<ConfirmAnswersMutation['confirmAnswers'], { __typename: 'ConfirmedAnswers' }>;
type Input = Omit<ConfirmAnswersInput, 'operationId'>;

/** Confirms what the last cycle said of these provisions; null where it is not known whether it did. */
export function useConfirm(assessment: string): {
  readonly act: ActOf<Input, Confirmed>;
  readonly confirm: (provisions: readonly MappedProvision[]) => Promise<Confirmed | null>;
} {
  const act = useAct<Input, Confirmed>(async (mutate, { operationId, input }) => {
    const asked = { ...input, operationId };
    return (await mutate({ mutation: confirmAnswers, variables: { input: asked } })).confirmAnswers;
  });
  const confirm = async (provisions: readonly MappedProvision[]) => {
    // What was only copied has revision 0: whoever wrote since is not confirmed over.
    const answers = provisions.map(({ provision: { reference } }) => ({
      provision: reference,
      expectedRevision: 0,
    }));
    const pressed = await act.press({ assessment, answers });
    return pressed.kind === 'done' ? pressed.result : null;
  };
  return { act, confirm };
}
