import type { ChecklistHeadFragment, TakeUpAssessmentInput } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { useAct } from '../../../lib/use-act.ts';
import { alsoWaiting } from '../../../lib/waiting.ts';
import { ActNote } from '../../../ui/ActNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { takeUpAssessment } from '../documents.ts';

/** A submitted or accepted assessment becomes a draft again; what was submitted stays in force meanwhile. */
export function TakeUp({ assessment }: { readonly assessment: ChecklistHeadFragment }) {
  const t = useTexts(texts);
  const act = useAct<Omit<TakeUpAssessmentInput, 'operationId'>, ChecklistHeadFragment>(
    async (mutate, { operationId, input }) => {
      const written = { ...input, operationId };
      return (await mutate({ mutation: takeUpAssessment, variables: { input: written }, ...alsoWaiting }))
        .takeUpAssessment;
    },
  );
  const { id, revision } = assessment;
  return (
    <span className="no-print">
      <Button
        size="small"
        icon="back"
        disabled={act.busy}
        onClick={() => void act.press({ assessment: id, expectedRevision: revision })}
      >
        {t('takeUp')}
      </Button>
      <ActNote act={act} />
    </span>
  );
}

export const texts = english('assessment.take-up', { takeUp: 'Edit it again' });
