import { useQuery } from '@apollo/client/react';
import { Versions } from '../features/match/versions/Versions.tsx';
import { WeightsQuery } from '../features/match/weights/documents.ts';
import { SetWeightsForm } from '../features/match/weights/SetWeightsForm.tsx';
import { WeightsTable } from '../features/match/weights/WeightsTable.tsx';
import { english, useTexts } from '../lib/i18n.ts';
import { Awaited } from '../ui/Awaited.tsx';
import { Page } from '../ui/Page.tsx';

/** What each part of a score can give, for everybody; the administrator sets it. */
export default function Weights() {
  const t = useTexts(texts);
  const { data, error, refetch } = useQuery(WeightsQuery);
  return (
    <Page title={t('title')}>
      <Awaited data={data} error={error} lines={8} onRetry={() => void refetch()} />
      {data && (
        <Versions
          all={data.weights}
          what={t('what')}
          others={t('others')}
          table={(weights) => <WeightsTable weights={weights} />}
          form={(inForce) => <SetWeightsForm key={inForce.version} inForce={inForce} />}
        />
      )}
    </Page>
  );
}

export const texts = english('routes.weights', {
  title: 'Weights of matching',
  what: 'A score of 0 to 100 is the sum of these parts. Weights block nothing and unblock nothing: they change the order of what fits.',
  others: 'Set other weights',
});
