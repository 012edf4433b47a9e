import { useQuery } from '@apollo/client/react';
import { TimeLimitsQuery } from '../features/match/limits/documents.ts';
import { SetLimitsForm } from '../features/match/limits/SetLimitsForm.tsx';
import { TimeLimitsTable } from '../features/match/limits/TimeLimitsTable.tsx';
import { Versions } from '../features/match/versions/Versions.tsx';
import { english, useTexts } from '../lib/i18n.ts';
import { Awaited } from '../ui/Awaited.tsx';
import { Page } from '../ui/Page.tsx';

/** How long each step of a match may take, for everybody; the administrator sets it. */
export default function TimeLimits() {
  const t = useTexts(texts);
  const { data, error, refetch } = useQuery(TimeLimitsQuery);
  return (
    <Page title={t('title')}>
      <Awaited data={data} error={error} lines={6} onRetry={() => void refetch()} />
      {data && (
        <Versions
          all={data.timeLimits}
          what={t('what')}
          others={t('others')}
          table={(limits) => <TimeLimitsTable limits={limits} />}
          form={(inForce) => <SetLimitsForm key={inForce.version} inForce={inForce} />}
        />
      )}
    </Page>
  );
}

export const texts = english('routes.time-limits', {
  title: 'Time limits',
  what: 'A step that takes longer is marked as overdue. A need for which nobody proposes within its limit is listed among those that nobody takes up. Nothing ends by itself.',
  others: 'Set other limits',
});
