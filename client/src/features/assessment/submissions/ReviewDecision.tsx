import type { ChecklistHeadFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import type { DraftOf } from '../../../lib/use-draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { DraftNote } from '../../../ui/DraftNote.tsx';
import { FormNote } from '../../../ui/Form.tsx';
import { Own } from '../../../ui/Own.tsx';
import { AssessmentStanding } from '../AssessmentStanding.tsx';
import { texts as words } from '../texts.ts';
import styles from './ReviewDecision.module.css';

type ReviewDecisionProps = {
  readonly assessment: ChecklistHeadFragment;
  readonly draft: DraftOf<Readonly<Record<string, string>>>;
  /** How many comments there are. */
  readonly written: number;
  readonly busy: boolean;
  readonly onReturn: () => void;
};

/** What was submitted, in brief, and the two decisions; sending the form accepts it. */
export function ReviewDecision({ assessment, draft, written, busy, onReturn }: ReviewDecisionProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { day, instant, enumerate } = useFormat();
  return (
    <aside className={`${styles.decision} card pad`} aria-label={t('label')}>
      <AssessmentStanding assessment={assessment} />
      <dl>
        <dt>{t('answered')}</dt>
        <dd>{t('of', { answered: assessment.answeredCount, of: assessment.provisionCount })}</dd>
        <dt>{t('gaps')}</dt>
        <dd>{t('silent', { gaps: assessment.gapCount, count: assessment.silentGapCount })}</dd>
        <dt>{t('came')}</dt>
        <dd>{word(assessment.channel)}</dd>
        {assessment.source && (
          <>
            <dt>{t('source')}</dt>
            <dd>
              <Own>{assessment.source}</Own>
              {assessment.sourceDay && <div className="muted">{day(assessment.sourceDay)}</div>}
            </dd>
          </>
        )}
        {assessment.consulted.length > 0 && (
          <>
            <dt>{t('consulted')}</dt>
            <dd>{enumerate(assessment.consulted.map((body) => word(body)))}</dd>
          </>
        )}
        {assessment.submittedAt && (
          <>
            <dt>{t('submitted')}</dt>
            <dd>{instant(assessment.submittedAt)}</dd>
          </>
        )}
        <dt>{t('revision')}</dt>
        <dd>
          {assessment.submittedRevision}
          <div className="mono muted" dir="ltr">
            {assessment.contentHash}
          </div>
        </dd>
      </dl>
      <DraftNote draft={draft} />
      <FormNote />
      {assessment.viewerCanReview ? (
        <>
          <p className="xs ink2">{written > 0 ? t('comments', { count: written }) : t('noComments')}</p>
          <div className={`${styles.actions} row wrap`}>
            <Button type="submit" kind="primary" busy={busy}>
              {t('accept')}
            </Button>
            <Button busy={busy} disabled={written === 0} onClick={onReturn}>
              {t('return')}
            </Button>
          </div>
          {written === 0 && <p className="xs muted">{t('commentFirst')}</p>}
        </>
      ) : (
        <p className="xs muted">{t('nothingToDecide')}</p>
      )}
    </aside>
  );
}

export const texts = english('assessment.review-decision', {
  label: 'Decision',
  answered: 'Answered',
  of: '{{answered}} of {{of}}',
  gaps: 'Gaps',
  silent_one: '{{gaps}}, of which 1 is without a request for help',
  silent_other: '{{gaps}}, of which {{count}} are without a request for help',
  came: 'Channel',
  consulted: 'Consulted',
  submitted: 'Submitted',
  source: 'Source of the answers',
  revision: 'Revision',
  comments_one: '1 comment goes back with it.',
  comments_other: '{{count}} comments go back with it.',
  noComments: 'No comment yet.',
  accept: 'Accept',
  return: 'Return with comments',
  commentFirst: 'To return it, comment on at least one answer.',
  nothingToDecide: 'There is nothing to decide at the moment.',
});
