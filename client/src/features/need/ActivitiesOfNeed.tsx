import { useQuery } from '@apollo/client/react';
import { english, useTexts } from '../../lib/i18n.ts';
import { useVocabulary } from '../../lib/vocabulary.ts';
import { ListFaces } from '../../ui/ListFaces.tsx';
import { Own } from '../../ui/Own.tsx';
import { activitiesOfNeed } from './documents.ts';
import styles from './NeedHistory.module.css';

/** The activities that serve a need; nothing is said where there are none. */
export function ActivitiesOfNeed({ need }: { readonly need: string }) {
  const t = useTexts(texts);
  const word = useVocabulary();
  const { data, error, refetch, fetchMore } = useQuery(activitiesOfNeed, { variables: { need } });
  const page = data?.need?.activities;
  return (
    <>
      {page && page.totalCount > 0 && <h3>{t('activities', { count: page.totalCount })}</h3>}
      <ListFaces
        page={page}
        error={error}
        lines={2}
        empty={null}
        onRetry={() => void refetch()}
        onMore={(after) => fetchMore({ variables: { after } })}
      >
        {(activities) => (
          <ul className={styles.events}>
            {activities.map(({ id, title, status }) => (
              <li key={id}>
                <Own>{title}</Own> <span className="xs muted">{word(status)}</span>
              </li>
            ))}
          </ul>
        )}
      </ListFaces>
    </>
  );
}

export const texts = english('need.activities-of-need', {
  activities_one: '1 activity serves it',
  activities_other: '{{count}} activities serve it',
});
