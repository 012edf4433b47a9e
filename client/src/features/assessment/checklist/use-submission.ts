import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { ChecklistHeadFragment, ConsultedBody, SubmitAssessmentInput } from '../../../gql/graphql.ts';
import { fieldOf } from '../../../lib/refusal.ts';
import { useAct } from '../../../lib/use-act.ts';
import { useDraft } from '../../../lib/use-draft.ts';
import { alsoWaiting } from '../../../lib/waiting.ts';
import { helpOfSubmission, submitAssessment } from '../documents.ts';

export const levels = ['SECRETARIAT', 'DONORS', 'PUBLIC'] as const;

type Submission = {
  readonly consulted: readonly ConsultedBody[];
  readonly visibility: (typeof levels)[number];
};

/** What is written of a submission, the help that it would end, and its sending. */
export function useSubmission(assessment: ChecklistHeadFragment, onSubmitted: () => void) {
  const draft = useDraft<Submission>(`submission of ${assessment.id}`, {
    blank: { consulted: assessment.consulted, visibility: 'DONORS' },
  });
  // Ticked again each time: it says that the current answers were checked.
  const [declaration, setDeclaration] = useState(false);
  const act = useAct<Omit<SubmitAssessmentInput, 'operationId'>, { readonly id: string }>(
    async (mutate, { operationId, input }) => {
      const written = { ...input, operationId };
      return (await mutate({ mutation: submitAssessment, variables: { input: written }, ...alsoWaiting }))
        .submitAssessment;
    },
    { draft },
  );

  const ending = useQuery(helpOfSubmission, {
    variables: { assessment: assessment.id },
    fetchPolicy: 'no-cache',
  });
  const help = ending.data?.assessment?.submissionWouldEnd;

  async function send() {
    const { id, revision } = assessment;
    const { consulted, visibility } = draft.values;
    const written = {
      assessment: id,
      declaration,
      consulted: [...consulted],
      visibility,
      expectedRevision: revision,
      mayEnd: help?.map(({ match }) => match.id) ?? [],
    };
    const pressed = await act.press(written);
    if (pressed.kind === 'done' && !pressed.asFirstSent) onSubmitted();
    // Help began while the dialog was open: it is shown before the next press.
    if (pressed.kind === 'refused' && fieldOf(pressed.refusal) === 'mayEnd') void ending.refetch();
  }

  return { draft, declaration, setDeclaration, act, ending, help, send };
}
