import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql/gql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { Counts } from '../../ui/Counts.tsx';
import { CoverageDial } from '../../ui/CoverageDial.tsx';
import { Panel } from '../../ui/Panel.tsx';

const query = graphql(`
  query NeedsInBrief($participant: String!) {
    needTotals(filter: { participants: [$participant] }) { coverage { unmet offered agreed underWay met } }
  }
`);

/** How far the State's own needs are served, on its first page. */
export function NeedsInBrief({ participant }: { readonly participant: string }) {
  const t = useTexts(texts);
  const { data, error, refetch } = useQuery(query, {
    variables: { participant },
  });
  return (
    <Panel title={t('title')}>
      <Awaited data={data} error={error} lines={4} onRetry={() => void refetch()} />
      {data && (
        <>
          <Counts
            counts={[
              { key: 'unmet', label: <CoverageDial state="UNMET" />, count: data.needTotals.coverage.unmet },
              {
                key: 'offered',
                label: <CoverageDial state="OFFERED" />,
                count: data.needTotals.coverage.offered,
              },
              {
                key: 'agreed',
                label: <CoverageDial state="AGREED" />,
                count: data.needTotals.coverage.agreed,
              },
              {
                key: 'way',
                label: <CoverageDial state="UNDER_WAY" />,
                count: data.needTotals.coverage.underWay,
              },
              { key: 'met', label: <CoverageDial state="MET" />, count: data.needTotals.coverage.met },
            ]}
          />
          <div className="row wrap" style={{ marginBlockStart: 12 }}>
            <ButtonLink size="small" icon="layers" to={paths.needs}>
              {t('needs')}
            </ButtonLink>
            <ButtonLink size="small" icon="offers" to={paths.offersForUs}>
              {t('offers')}
            </ButtonLink>
          </div>
        </>
      )}
    </Panel>
  );
}

export const texts = english('need.needs-in-brief', {
  title: 'How our needs are served',
  needs: 'My needs',
  offers: 'Offers for us',
});
