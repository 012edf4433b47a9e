import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { NotYours } from '../features/account/waiting/NotYours.tsx';
import { DraftsPanel } from '../features/offer/drafts/DraftsPanel.tsx';
import { OfferActions } from '../features/offer/OfferActions.tsx';
import { OfferHead } from '../features/offer/OfferHead.tsx';
import { graphql } from '../gql/gql.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { providerOf, useViewer } from '../lib/session.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { EmptyFace } from '../ui/EmptyFace.tsx';
import { ListFaces } from '../ui/ListFaces.tsx';
import { Own } from '../ui/Own.tsx';
import { Page } from '../ui/Page.tsx';

const query = graphql(`
  query OurOffersRoute($first: Int = 50, $after: String) {
    offers(filter: { mine: true }, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { ...OfferCard }
    }
  }
`);

/** What our provider offers: the freshness clock of each, to confirm or to withdraw. */
export default function OurOffers() {
  const t = useTexts(texts);
  const provider = providerOf(useViewer());
  const { data, error, refetch, fetchMore } = useQuery(query, {
    skip: !provider,
  });
  if (!provider) return <NotYours title={t('title')} />;
  return (
    <Page
      title={t('title')}
      tools={
        <div className="row wrap at-end">
          <ButtonLink to={paths.provider(provider.id)}>{t('people')}</ButtonLink>
          <ButtonLink to={paths.priorities}>{t('priorities')}</ButtonLink>
          <ButtonLink to={paths.offersByFile}>{t('byFile')}</ButtonLink>
          <ButtonLink to={paths.whatIf()}>{t('whatIf')}</ButtonLink>
          <ButtonLink kind="primary" icon="plus" to={paths.newOffer}>
            {t('new')}
          </ButtonLink>
        </div>
      }
    >
      <DraftsPanel provider={provider.id} />
      <ListFaces
        page={data?.offers}
        error={error}
        lines={8}
        empty={
          <EmptyFace title={t('empty')} action={<ButtonLink to={paths.newOffer}>{t('new')}</ButtonLink>}>
            {t('emptyText')}
          </EmptyFace>
        }
        onRetry={() => void refetch()}
        onMore={(after) => fetchMore({ variables: { after } })}
        className="stack"
      >
        {(offers) =>
          offers.map((offer) => (
            <OfferHead
              key={offer.id}
              offer={offer}
              title={
                <h2>
                  <Link to={paths.offer(offer.id)}>
                    <Own>{offer.title}</Own>
                  </Link>
                </h2>
              }
            >
              {offer.state === 'PUBLISHED' && (
                <ButtonLink size="small" icon="swap" to={paths.matching(offer.id)}>
                  {t('fits', { count: offer.needsThatFit })}
                </ButtonLink>
              )}
              <OfferActions offer={offer} />
            </OfferHead>
          ))
        }
      </ListFaces>
    </Page>
  );
}

export const texts = english('routes.our-offers', {
  title: 'Our offers',
  whatIf: 'What if',
  byFile: 'By file',
  people: 'Our page and people',
  priorities: 'What we put first',
  new: 'New offer',
  empty: 'No offers yet',
  emptyText: 'An offer says what help you can give, for which part of the Convention and to whom.',
  fits_one: '1 need fits',
  fits_other: '{{count}} needs fit',
});
