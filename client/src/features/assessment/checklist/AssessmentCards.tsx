import type { AssessmentInListFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Meter } from '../../../ui/Meter.tsx';
import { AssessmentStanding } from '../AssessmentStanding.tsx';
import { Deadline } from '../cycle/Deadline.tsx';
import styles from './AssessmentCards.module.css';

/** The State's own assessments, the latest cycle first, each with how far it has come. */
export function AssessmentCards({
  assessments,
}: {
  readonly assessments: readonly AssessmentInListFragment[];
}) {
  const t = useTexts(texts);
  const { day, signs } = useFormat();
  const ordered = [...assessments].sort((one, other) => other.cycle.localeCompare(one.cycle));
  return (
    <ul className={styles.cards}>
      {ordered.map((assessment) => (
        <li key={assessment.id} className="card pad">
          <div className="row sp wrap">
            <h2>
              {assessment.instrument.title}
              {signs.comma}
              {assessment.cycle}
            </h2>
            <AssessmentStanding assessment={assessment} />
          </div>
          <Meter percent={(assessment.answeredCount / Math.max(1, assessment.provisionCount)) * 100} />
          <div className="row wrap sm ink2" style={{ gap: '4px 18px' }}>
            <span>
              {t('answered', { answered: assessment.answeredCount, of: assessment.provisionCount })}
            </span>
            <span>{t('gaps', { count: assessment.gapCount })}</span>
            {assessment.silentGapCount > 0 && (
              <span>{t('silent', { count: assessment.silentGapCount })}</span>
            )}
            {assessment.commentCount > 0 && <span>{t('comments', { count: assessment.commentCount })}</span>}
            {assessment.openedCycle && (
              <Deadline
                deadline={assessment.openedCycle.deadline}
                closed={Boolean(assessment.openedCycle.closedAt)}
                done={Boolean(assessment.submittedRevision)}
              />
            )}
            {assessment.submittedLate && <span>{t('late')}</span>}
            {assessment.submittedAt && <span>{t('submitted', { date: day(assessment.submittedAt) })}</span>}
          </div>
          <div className="row wrap">
            <ButtonLink
              kind={assessment.status === 'DRAFT' && assessment.viewerCanAnswer ? 'primary' : 'plain'}
              to={paths.checklist(assessment.id)}
            >
              {assessment.status === 'DRAFT' && assessment.viewerCanAnswer ? t('goOn') : t('read')}
            </ButtonLink>
            <ButtonLink kind="ghost" icon="print" to={`${paths.checklist(assessment.id)}?view=whole`}>
              {t('whole')}
            </ButtonLink>
          </div>
        </li>
      ))}
    </ul>
  );
}

export const texts = english('assessment.assessment-cards', {
  answered: '{{answered}} of {{of}} answered',
  gaps_one: '1 gap',
  gaps_other: '{{count}} gaps',
  silent_one: '1 gap without a request for help',
  silent_other: '{{count}} gaps without a request for help',
  comments_one: '1 comment',
  comments_other: '{{count}} comments',
  submitted: 'last submitted {{date}}',
  late: 'submitted late',
  goOn: 'Go on answering',
  read: 'Open',
  whole: 'The whole checklist',
});
