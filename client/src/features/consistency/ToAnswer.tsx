import { Link } from 'react-router';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { useViewer } from '../../lib/session.ts';

type ToAnswerProps = {
  readonly answer: {
    readonly assessment: { readonly id: string };
    readonly provision: { readonly reference: string };
  };
  readonly own: boolean;
};

/** To where it is put right, for the State's own people; to what was submitted, for the secretariat. */
export function ToAnswer({ answer: { assessment, provision }, own }: ToAnswerProps) {
  const t = useTexts(texts);
  const viewer = useViewer();
  if (own) return <Link to={paths.checklist(assessment.id, provision.reference)}>{t('toAnswer')}</Link>;
  if (viewer?.audience !== 'SECRETARIAT') return null;
  return <Link to={paths.submission(assessment.id)}>{t('seeSubmission')}</Link>;
}

export const texts = english('consistency.to-answer', {
  toAnswer: 'To the answer',
  seeSubmission: 'See the submission',
});
