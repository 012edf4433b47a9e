import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql/gql.ts';
import { useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { Counts } from '../../ui/Counts.tsx';
import { CoverageDial } from '../../ui/CoverageDial.tsx';
import { Panel } from '../../ui/Panel.tsx';

const query = graphql(`
  query NeedsInBrief($participant: String!) {
    unmet: needs(filter: { participants: [$participant], coverage: [UNMET] }, first: 1) { totalCount }
    offered: needs(filter: { participants: [$participant], coverage: [OFFERED] }, first: 1) { totalCount }
    agreed: needs(filter: { participants: [$participant], coverage: [AGREED] }, first: 1) { totalCount }
    underWay: needs(filter: { participants: [$participant], coverage: [UNDER_WAY] }, first: 1) { totalCount }
    met: needs(filter: { participants: [$participant], coverage: [MET] }, first: 1) { totalCount }
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
              { key: 'unmet', label: <CoverageDial state="UNMET" />, count: data.unmet.totalCount },
              { key: 'offered', label: <CoverageDial state="OFFERED" />, count: data.offered.totalCount },
              { key: 'agreed', label: <CoverageDial state="AGREED" />, count: data.agreed.totalCount },
              { key: 'way', label: <CoverageDial state="UNDER_WAY" />, count: data.underWay.totalCount },
              { key: 'met', label: <CoverageDial state="MET" />, count: data.met.totalCount },
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

const texts = {
  en: { title: 'How our needs are served', needs: 'My needs', offers: 'Offers for us' },
  es: {
    title: 'Cómo se atienden nuestras necesidades',
    needs: 'Mis necesidades',
    offers: 'Ofertas para nosotros',
  },
};
