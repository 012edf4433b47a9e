import { useQuery } from '@apollo/client/react';
import { useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { ChipLink } from '../../../ui/Chip.tsx';
import { colleaguesOfChecklist, revisionsOfChecklist } from './colleague-documents.ts';
import { texts } from './colleague-texts.ts';
import styles from './colleagues.module.css';

type ReadySummaryProps = { readonly assessment: string; readonly onGo: () => void };

/** Before submitting: how much of what is answered colleagues have marked as ready, and the way to the rest. It blocks nothing. */
export function ReadySummary({ assessment, onGo }: ReadySummaryProps) {
  const t = useTexts(texts);
  const variables = { id: assessment };
  const { data } = useQuery(colleaguesOfChecklist, { variables, fetchPolicy: 'cache-and-network' });
  const { data: there } = useQuery(revisionsOfChecklist, { variables, fetchPolicy: 'cache-first' });
  const marks = data?.assessment?.readyMarks ?? [];
  if (!there?.assessment || marks.length === 0) return null;
  const ready = new Set(marks.filter(({ stands }) => stands).map(({ provision }) => provision.reference));
  const answered = there.assessment.allAnswers
    .filter(({ revision, compliance }) => revision > 0 && compliance)
    .map(({ provision }) => provision.reference);
  const rest = answered.filter((reference) => !ready.has(reference));
  return (
    <details className="sm" open={rest.length > 0 && rest.length <= 20}>
      <summary>
        {t('readyCount', { ready: answered.length - rest.length, answered: answered.length })}
      </summary>
      {rest.length > 0 && (
        <>
          <p className="xs ink2">{t('notMarked')}</p>
          <div className={styles.references}>
            {rest.map((reference) => (
              <ChipLink key={reference} to={paths.checklist(assessment, reference)} onClick={onGo}>
                <bdi dir="ltr">{shownKey(reference)}</bdi>
              </ChipLink>
            ))}
          </div>
        </>
      )}
    </details>
  );
}
