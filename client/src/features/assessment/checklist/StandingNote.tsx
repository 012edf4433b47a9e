import { type ReactNode, Suspense } from 'react';
import type { ChecklistHeadFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { lazily } from '../../../lib/lazily.ts';
import { Note } from '../../../ui/Note.tsx';
import { ToReceipt } from '../receipt/ToReceipt.tsx';
import styles from './StandingNote.module.css';

/** Nothing waits for it: a draft has none. */
const TakeUp = lazily(async () => (await import('./TakeUp.tsx')).TakeUp);

type StandingNoteProps = {
  readonly assessment: ChecklistHeadFragment;
  /** Its open comments. */
  readonly children?: ReactNode;
};

/** The state of the assessment: submitted and accepted ones can be edited again, and what was submitted stays in force meanwhile. */
export function StandingNote({ assessment, children }: StandingNoteProps) {
  const t = useTexts(texts);
  const { day } = useFormat();
  if (assessment.status === 'DRAFT' && assessment.returnedAt)
    return (
      <Note className={styles.standing} tone="wait">
        <b>{t('returned', { date: day(assessment.returnedAt) })}</b> {children}
      </Note>
    );
  if (assessment.status === 'DRAFT' && assessment.submittedRevision)
    return (
      <Note className={styles.standing}>
        {t('inForce', { revision: assessment.submittedRevision })} <ToReceipt assessment={assessment} />
        {children}
      </Note>
    );
  if (assessment.status === 'DRAFT') return null;
  const [at, key] =
    assessment.status === 'ACCEPTED'
      ? ([assessment.acceptedAt, 'accepted'] as const)
      : ([assessment.submittedAt, 'submitted'] as const);
  return (
    <Note className={styles.standing} tone={assessment.status === 'ACCEPTED' ? 'ok' : 'info'}>
      <b>{t(key, { date: at ? day(at) : '' })}</b> {t('frozen')} <ToReceipt assessment={assessment} />{' '}
      {assessment.viewerCanTakeUp && (
        <Suspense>
          <TakeUp assessment={assessment} />
        </Suspense>
      )}
    </Note>
  );
}

export const texts = english('assessment.standing-note', {
  returned: 'Returned on {{date}}.',
  inForce:
    'You are changing a draft. Revision {{revision}} stays in force, for needs and figures, until you submit again.',
  submitted: 'Submitted on {{date}}.',
  accepted: 'Accepted on {{date}}.',
  frozen: 'You can read the answers, and change who sees them at any time.',
});
