import { useQuery } from '@apollo/client/react';
import { NotYours } from '../features/account/waiting/NotYours.tsx';
import { FittingOffer } from '../features/match/FittingOffer.tsx';
import { graphql } from '../gql/gql.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { stateOf, useViewer } from '../lib/session.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { EmptyFace } from '../ui/EmptyFace.tsx';
import { ListFaces } from '../ui/ListFaces.tsx';
import { Page } from '../ui/Page.tsx';

const query = graphql(`
  query OffersForUsRoute($participant: String!, $first: Int = 20, $after: String) {
    needTotals(filter: { participants: [$participant] }) { open withOffer }
    offersThatFit(participant: $participant, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { ...OfferForUs }
    }
  }
`);

/** The offers that fit needs of our State, each with those needs and the way to its provider. */
export default function OffersForUs() {
  const t = useTexts(texts);
  const state = stateOf(useViewer());
  const { data, error, refetch, fetchMore } = useQuery(query, {
    variables: { participant: state?.code ?? '' },
    skip: !state,
  });
  const page = data?.offersThatFit;
  if (!state) return <NotYours title={t('title')} />;
  return (
    <Page
      title={t('title')}
      tools={
        <ButtonLink icon="swap" className="at-end" to={paths.matches}>
          {t('toMatches')}
        </ButtonLink>
      }
    >
      {data && page && page.totalCount > 0 && (
        <div className="sum">
          <span>
            <b>{page.totalCount}</b> {t('offers', { count: page.totalCount })}
          </span>
          <span>
            <b>{data.needTotals.withOffer}</b> {t('of')} <b>{data.needTotals.open}</b>{' '}
            {t('served', { count: data.needTotals.withOffer })}
          </span>
          <span className="muted hide-s">{t('bestFirst')}</span>
        </div>
      )}
      <ListFaces
        page={page}
        error={error}
        className="stack"
        empty={<NoOffers withNeeds={(data?.needTotals.open ?? 0) > 0} />}
        onRetry={() => void refetch()}
        onMore={(after) => fetchMore({ variables: { after } })}
      >
        {(offers) =>
          offers.map((fitting) => (
            <FittingOffer key={fitting.offer.id} fitting={fitting} participant={state.code} />
          ))
        }
      </ListFaces>
    </Page>
  );
}

function NoOffers({ withNeeds }: { readonly withNeeds: boolean }) {
  const t = useTexts(texts);
  return withNeeds ? (
    <EmptyFace title={t('none')} action={<ButtonLink to={paths.needs}>{t('toNeeds')}</ButtonLink>}>
      {t('noneText')}
    </EmptyFace>
  ) : (
    <EmptyFace
      title={t('noNeeds')}
      action={<ButtonLink to={paths.checklists}>{t('toChecklist')}</ButtonLink>}
    >
      {t('noNeedsText')}
    </EmptyFace>
  );
}

export const texts = english('routes.offers-for-us', {
  title: 'Offers for us',
  toMatches: 'Our matches',
  offers_one: 'offer fits',
  offers_other: 'offers fit',
  of: 'of',
  served_one: 'open needs has an offer that fits',
  served_other: 'open needs have an offer that fits',
  bestFirst: 'The best fit comes first.',
  noNeeds: 'No open needs yet',
  noNeedsText: 'Offers are found for needs, and needs follow from a submitted checklist.',
  toChecklist: 'To the checklist',
  none: 'No offer fits yet',
  noneText: 'Each need says what is in the way. A clearer subject, another language or a horizon may help.',
  toNeeds: 'To our needs',
});
