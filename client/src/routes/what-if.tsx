import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { NotYours } from '../features/account/waiting/NotYours.tsx';
import { WhatIfScreen } from '../features/offer/what-if/WhatIfScreen.tsx';
import { widest } from '../features/offer/widest.ts';
import { graphql } from '../gql/gql.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { useAllPages } from '../lib/lists/all-pages.ts';
import { paths } from '../lib/paths.ts';
import { providerOf, useSession } from '../lib/session.ts';
import { Awaited } from '../ui/Awaited.tsx';
import { ButtonLink } from '../ui/Button.tsx';
import { EmptyFace } from '../ui/EmptyFace.tsx';
import { Page } from '../ui/Page.tsx';

const query = graphql(`
  query WhatIfRoute($scenario: ID!, $kept: Boolean!, $fictional: Boolean!, $first: Int = 100, $after: String) {
    scenario(id: $scenario) @include(if: $kept) { ...ScenarioOpened }
    offers(filter: { mine: true, states: [PUBLISHED, STALE] }, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { ...OfferTried }
    }
    about { instruments { ...OfferCatalogue } }
    participants(fictional: $fictional) { nodes { code name alsoCalled } }
  }
`);

/** What our offers would do if they were otherwise; or a scenario that somebody shares. */
export default function WhatIf() {
  const t = useTexts(texts);
  const { scenario: id } = useParams();
  const { viewer, population } = useSession();
  const provider = providerOf(viewer);
  const { data, error, refetch, fetchMore } = useQuery(query, {
    variables: { scenario: id ?? '', kept: id !== undefined, fictional: population === 'FICTIONAL' },
    skip: !viewer || (!provider && !id),
    fetchPolicy: 'cache-and-network',
  });
  useAllPages(data?.offers.pageInfo, (after) => fetchMore({ variables: { after } }));
  if (!viewer || (!provider && !id)) return <NotYours title={t('title')} />;
  const catalogue = widest(data?.about.instruments);
  const scenario = data?.scenario ?? null;
  const whose = scenario?.provider ?? provider;
  return (
    <Page
      title={scenario?.title ?? t('title')}
      tools={
        provider && (
          <div className="row wrap at-end">
            {id && (
              <ButtonLink icon="plus" to={paths.whatIf()}>
                {t('another')}
              </ButtonLink>
            )}
            <ButtonLink to={paths.ourOffers}>{t('ours')}</ButtonLink>
          </div>
        )
      }
    >
      <Awaited data={data} error={error} lines={8} onRetry={() => void refetch()} />
      {data && id && !scenario && <EmptyFace title={t('gone')}>{t('goneText')}</EmptyFace>}
      {data && catalogue && whose && (!id || scenario) && !data.offers.pageInfo.hasNextPage && (
        <WhatIfScreen
          key={`${scenario?.id} ${scenario?.revision}`}
          provider={whose.id}
          offers={
            whose.id === provider?.id
              ? data.offers.nodes.filter(({ viewerCanRevise }) => viewerCanRevise)
              : []
          }
          scenario={scenario}
          catalogue={catalogue}
          states={data.participants.nodes}
        />
      )}
    </Page>
  );
}

export const texts = english('routes.what-if', {
  title: 'What if',
  another: 'Try something else',
  ours: 'Our offers',
  gone: 'There is no such scenario for you',
  goneText: 'It was dropped, or it is not shared with you. Ask whoever gave you the link.',
});
