import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { graphql } from '../../../gql/gql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { ListFaces } from '../../../ui/ListFaces.tsx';
import { Own } from '../../../ui/Own.tsx';
import { Panel } from '../../../ui/Panel.tsx';

const query = graphql(`
  query KeptScenarios($provider: ID!, $first: Int = 10, $after: String) {
    scenarios(provider: $provider, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { id title readers changedAt appliedAt }
    }
  }
`);

/** What our people kept of what they tried, what was changed last first. */
export function KeptScenarios({ provider }: { readonly provider: string }) {
  const t = useTexts(texts);
  const { day } = useFormat();
  const { data, error, refetch, fetchMore } = useQuery(query, {
    variables: { provider },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Panel title={t('title')}>
      <ListFaces
        page={data?.scenarios}
        error={error}
        lines={3}
        empty={<p className="sm muted">{t('none')}</p>}
        onRetry={() => void refetch()}
        onMore={(after) => fetchMore({ variables: { after } })}
      >
        {(scenarios) => (
          <ul className="stack">
            {scenarios.map(({ id, title, readers, changedAt, appliedAt }) => (
              <li key={id} className="row wrap">
                <Link to={paths.whatIf(id)}>
                  <Own>{title}</Own>
                </Link>
                {readers === 'DONORS' && <Chip icon="link">{t('shared')}</Chip>}
                <span className="xs muted">
                  {appliedAt
                    ? t('applied', { day: day(appliedAt) })
                    : t('changed', { day: day(changedAt ?? '') })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </ListFaces>
    </Panel>
  );
}

export const texts = english('offer.kept-scenarios', {
  title: 'Kept scenarios',
  none: 'None yet. Keep one to come back to it, or to give others its link.',
  shared: 'shared',
  applied: 'done on {{day}}',
  changed: 'changed on {{day}}',
});
