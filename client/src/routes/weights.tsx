import { useQuery } from '@apollo/client/react';
import { WeightsQuery } from '../features/match/weights/documents.ts';
import { SetWeightsForm } from '../features/match/weights/SetWeightsForm.tsx';
import { WeightsTable } from '../features/match/weights/WeightsTable.tsx';
import { useFormat } from '../lib/format.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { Awaited } from '../ui/Awaited.tsx';
import { Own } from '../ui/Own.tsx';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';

/** What each part of a score can give, for everybody; the administrator sets it. */
export default function Weights() {
  const t = useTexts(texts);
  const { day } = useFormat();
  const { data, error, refetch } = useQuery(WeightsQuery);
  const weights = data?.weights;
  return (
    <Page title={t('title')}>
      <Awaited data={data} error={error} lines={8} onRetry={() => void refetch()} />
      {weights && (
        <div className="stack">
          <Panel title={t('inForce', { version: weights.inForce.version })}>
            <p className="sm ink2">{t('what')}</p>
            {weights.inForce.setAt && (
              <p className="sm">
                {t('since', { day: day(weights.inForce.setAt.slice(0, 10)) })}{' '}
                <Own>{weights.inForce.reason}</Own>
              </p>
            )}
            <WeightsTable weights={weights.inForce} />
          </Panel>
          {weights.viewerCanSet && (
            <Panel title={t('others')}>
              <SetWeightsForm key={weights.inForce.version} inForce={weights.inForce} />
            </Panel>
          )}
          {weights.earlier.length > 0 && (
            <Panel title={t('earlier')}>
              {weights.earlier.map((one) => (
                <details key={one.version}>
                  <summary>
                    {t('version', { version: one.version })}
                    {one.setAt && ` · ${day(one.setAt.slice(0, 10))}`}
                  </summary>
                  {one.reason && <Own as="p">{one.reason}</Own>}
                  <WeightsTable weights={one} />
                </details>
              ))}
            </Panel>
          )}
        </div>
      )}
    </Page>
  );
}

export const texts = english('routes.weights', {
  title: 'Weights of matching',
  inForce: 'In force: version {{version}}',
  what: 'A score of 0 to 100 is the sum of these parts. Weights block nothing and unblock nothing: they change the order of what fits.',
  since: 'Since {{day}}.',
  others: 'Set other weights',
  earlier: 'Earlier versions',
  version: 'Version {{version}}',
});
