import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql/gql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { CountsPanel } from '../../ui/CountsPanel.tsx';
import { CoverageDial } from '../../ui/CoverageDial.tsx';

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
    <CountsPanel
      title={t('title')}
      counts={
        data &&
        states.map((state) => ({
          key: state,
          label: <CoverageDial state={state} />,
          count: data.needTotals.coverage[keyOf[state]],
        }))
      }
      error={error}
      onRetry={() => void refetch()}
    >
      <ButtonLink size="small" icon="layers" to={paths.needs}>
        {t('needs')}
      </ButtonLink>
      <ButtonLink size="small" icon="offers" to={paths.offersForUs}>
        {t('offers')}
      </ButtonLink>
    </CountsPanel>
  );
}

const keyOf = {
  UNMET: 'unmet',
  OFFERED: 'offered',
  AGREED: 'agreed',
  UNDER_WAY: 'underWay',
  MET: 'met',
} as const;
const states = Object.keys(keyOf) as (keyof typeof keyOf)[];

export const texts = english('need.needs-in-brief', {
  title: 'How our needs are served',
  needs: 'My needs',
  offers: 'Offers for us',
});
