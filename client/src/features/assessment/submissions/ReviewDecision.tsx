import type {
  ChecklistHeadFragment,
  ReviewDecision as Decision,
  ReviewAssessmentInput,
} from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { useAct } from '../../../lib/use-act.ts';
import type { DraftOf } from '../../../lib/use-draft.ts';
import { alsoWaiting } from '../../../lib/waiting.ts';
import { ActNote } from '../../../ui/ActNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { DraftNote } from '../../../ui/DraftNote.tsx';
import { AssessmentStanding } from '../AssessmentStanding.tsx';
import { reviewAssessment } from '../documents.ts';
import { texts as words } from '../texts.ts';
import styles from './ReviewDecision.module.css';

type ReviewDecisionProps = {
  readonly assessment: ChecklistHeadFragment;
  /** By provision. */
  readonly draft: DraftOf<Readonly<Record<string, string>>>;
  readonly onDecided: () => void;
};

/** Accept, or return with the comments written; the content hash names what was read. The secretariat never edits. */
export function ReviewDecision({ assessment, draft, onDecided }: ReviewDecisionProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { instant, enumerate } = useFormat();
  const act = useAct<Omit<ReviewAssessmentInput, 'operationId'>, { readonly id: string }>(
    async (mutate, { operationId, input }) => {
      const written = { ...input, operationId };
      return (await mutate({ mutation: reviewAssessment, variables: { input: written }, ...alsoWaiting }))
        .reviewAssessment;
    },
    { draft },
  );
  const written = Object.entries(draft.values).filter(([, text]) => text.trim() !== '');

  async function decide(decision: Decision) {
    const pressed = await act.press({
      assessment: assessment.id,
      contentHash: assessment.contentHash ?? '',
      decision,
      comments: written.map(([provision, text]) => ({ provision, text: text.trim() })),
    });
    if (pressed.kind === 'done' && !pressed.asFirstSent) onDecided();
  }

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
      <ActNote act={act} />
      {assessment.viewerCanReview ? (
        <>
          <p className="xs ink2">
            {written.length > 0 ? t('comments', { count: written.length }) : t('noComments')}
          </p>
          <div className={`${styles.actions} row wrap`}>
            <Button kind="primary" disabled={act.busy} onClick={() => void decide('ACCEPT')}>
              {t('accept')}
            </Button>
            <Button disabled={act.busy || written.length === 0} onClick={() => void decide('RETURN')}>
              {t('return')}
            </Button>
          </div>
          {written.length === 0 && <p className="xs muted">{t('commentFirst')}</p>}
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
  revision: 'Revision',
  comments_one: '1 comment goes back with it.',
  comments_other: '{{count}} comments go back with it.',
  noComments: 'No comment yet.',
  accept: 'Accept',
  return: 'Return with comments',
  commentFirst: 'To return it, comment on at least one answer.',
  nothingToDecide: 'There is nothing to decide at the moment.',
});
