import type { ChecklistHeadFragment, TakeUpAssessmentInput } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useTexts } from '../../lib/i18n.ts';
import { useAct } from '../../lib/use-act.ts';
import { alsoWaiting } from '../../lib/waiting.ts';
import { ActNote } from '../../ui/ActNote.tsx';
import { Button } from '../../ui/Button.tsx';
import { Note } from '../../ui/Note.tsx';
import { takeUpAssessment } from './documents.ts';

/** Where the assessment stands: submitted and accepted ones can be taken up again, and what was submitted stays in force meanwhile. */
export function StandingNote({ assessment }: { readonly assessment: ChecklistHeadFragment }) {
  const t = useTexts(texts);
  const { day } = useFormat();
  if (assessment.status === 'DRAFT' && assessment.returnedAt)
    return (
      <Note tone="wait">
        <b>{t('returned', { date: day(assessment.returnedAt) })}</b>{' '}
        {t('returnedText', { count: assessment.commentCount })}
      </Note>
    );
  if (assessment.status === 'DRAFT' && assessment.submittedRevision)
    return <Note>{t('inForce', { revision: assessment.submittedRevision })}</Note>;
  if (assessment.status === 'DRAFT') return null;
  const [at, key] =
    assessment.status === 'ACCEPTED'
      ? ([assessment.acceptedAt, 'accepted'] as const)
      : ([assessment.submittedAt, 'submitted'] as const);
  return (
    <Note tone={assessment.status === 'ACCEPTED' ? 'ok' : 'info'}>
      <b>{t(key, { date: at ? day(at) : '' })}</b> {t('frozen')}{' '}
      {assessment.viewerCanTakeUp && <TakeUp assessment={assessment} />}
    </Note>
  );
}

function TakeUp({ assessment }: { readonly assessment: ChecklistHeadFragment }) {
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

const texts = {
  en: {
    returned: 'Returned on {{date}}.',
    returnedText_one: '1 answer has a comment. Answer it and submit again.',
    returnedText_other: '{{count}} answers have a comment. Answer them and submit again.',
    inForce:
      'You are changing a draft. Revision {{revision}} stays in force, for needs and figures, until you submit again.',
    submitted: 'Submitted on {{date}}.',
    accepted: 'Accepted on {{date}}.',
    frozen: 'The answers can be read; who can see them can be changed at any time.',
    takeUp: 'Take it up again',
  },
  es: {
    returned: 'Devuelta el {{date}}.',
    returnedText_one: '1 respuesta tiene un comentario. Atiéndalo y presente de nuevo.',
    returnedText_other: '{{count}} respuestas tienen un comentario. Atiéndalos y presente de nuevo.',
    inForce:
      'Está cambiando un borrador. La revisión {{revision}} sigue vigente, para necesidades y cifras, hasta que presente de nuevo.',
    submitted: 'Presentada el {{date}}.',
    accepted: 'Aceptada el {{date}}.',
    frozen: 'Las respuestas se pueden leer; quién puede verlas se puede cambiar en cualquier momento.',
    takeUp: 'Retomarla',
  },
};
