import { useQuery } from '@apollo/client/react';
import { english, useTexts } from '../../../lib/i18n.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { ListFaces } from '../../../ui/ListFaces.tsx';
import { RecordTable } from '../../../ui/RecordTable.tsx';
import { VisibilityBadge } from '../../../ui/VisibilityBadge.tsx';
import { texts as words } from '../texts.ts';
import styles from './SaidByState.module.css';
import { SaidAnswersQuery } from './said-documents.ts';

/** The answers of one checklist, in its order. */
export function SaidAnswers({ id }: { readonly id: string }) {
  const t = useTexts(texts);
  const w = useTexts(words);
  const { data, previousData, error, fetchMore, refetch } = useQuery(SaidAnswersQuery, {
    variables: { id, first: 25 },
  });
  return (
    <ListFaces
      page={(data ?? previousData)?.assessment?.answers}
      error={error}
      lines={4}
      className={styles.answers}
      empty={<p className="sm muted">{t('none')}</p>}
      onRetry={() => void refetch()}
      onMore={(after) => fetchMore({ variables: { after } })}
    >
      {(answers) => (
        <RecordTable first="60%" heads={[t('provision'), t('answer'), t('seen')]}>
          {answers.map(({ id: answer, provision, compliance, visibility }) => (
            <tr key={answer}>
              <th scope="row">
                <bdi dir="ltr">{shownKey(provision.reference)}</bdi> {provision.shortTitle}
              </th>
              <td>{compliance ? w(compliance) : w('NOT_ANSWERED')}</td>
              <td>
                <VisibilityBadge level={visibility} />
              </td>
            </tr>
          ))}
        </RecordTable>
      )}
    </ListFaces>
  );
}

export const texts = english('assessment.said-answers', {
  none: 'None of its answers is shown to you.',
  provision: 'Provision',
  answer: 'Answer',
  seen: 'Who sees it',
});
