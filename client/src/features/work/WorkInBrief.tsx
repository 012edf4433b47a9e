import { useQuery } from '@apollo/client/react';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { CountsPanel } from '../../ui/CountsPanel.tsx';
import { pollMs, WorkCounts } from './documents.ts';

/** On the administrator's first page: whether the product does by itself what it should. */
export function WorkInBrief() {
  const t = useTexts(texts);
  const { data, previousData, error, refetch } = useQuery(WorkCounts, { pollInterval: pollMs });
  const shown = data ?? previousData;
  return (
    <CountsPanel
      title={t('title')}
      counts={
        shown && [
          { key: 'dead', label: t('dead'), count: shown.jobsDead.totalCount },
          {
            key: 'doubt',
            label: t('doubt'),
            count: shown.mailsInDoubt.totalCount + shown.mailsFailed.totalCount,
          },
          { key: 'waiting', label: t('waiting'), count: shown.mailsWaiting.totalCount },
        ]
      }
      error={error}
      onRetry={() => void refetch()}
    >
      <ButtonLink icon="inbox" to={paths.jobsAndMail}>
        {t('all')}
      </ButtonLink>
    </CountsPanel>
  );
}

export const texts = english('work.in-brief', {
  title: 'Jobs and mail',
  dead: 'Dead jobs',
  doubt: 'Letters in doubt or failed',
  waiting: 'Letters waiting to be sent',
  all: 'To jobs and mail',
});
