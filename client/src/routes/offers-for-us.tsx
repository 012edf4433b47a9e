import { useQuery } from '@apollo/client/react';
import { NotYours } from '../features/account/waiting/NotYours.tsx';
import { FittingOffer } from '../features/match/FittingOffer.tsx';
import { graphql } from '../gql/gql.ts';
import type { OffersForUsRouteQuery } from '../gql/graphql.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { stateOf, useViewer } from '../lib/session.ts';
import { Awaited } from '../ui/Awaited.tsx';
import { ButtonLink } from '../ui/Button.tsx';
import { EmptyFace } from '../ui/EmptyFace.tsx';
import { Page } from '../ui/Page.tsx';
import { ShowMore } from '../ui/ShowMore.tsx';

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
      <Awaited data={data} error={error} lines={10} onRetry={() => void refetch()} />
      {data && (
        <Offers
          totals={data.needTotals}
          page={data.offersThatFit}
          participant={state.code}
          onMore={(after) => fetchMore({ variables: { after } })}
        />
      )}
    </Page>
  );
}

type OffersProps = {
  readonly totals: OffersForUsRouteQuery['needTotals'];
  readonly page: OffersForUsRouteQuery['offersThatFit'];
  readonly participant: string;
  readonly onMore: (after: string | null) => Promise<unknown>;
};

function Offers({ totals: { open, withOffer }, page, participant, onMore }: OffersProps) {
  const t = useTexts(texts);
  if (page.totalCount === 0)
    return (
      <EmptyFace
        title={t(open === 0 ? 'noNeeds' : 'none')}
        action={
          <ButtonLink to={open === 0 ? paths.checklists : paths.needs}>
            {t(open === 0 ? 'toChecklist' : 'toNeeds')}
          </ButtonLink>
        }
      >
        {t(open === 0 ? 'noNeedsText' : 'noneText')}
      </EmptyFace>
    );
  return (
    <>
      <div className="sum">
        <span>
          <b>{page.totalCount}</b> {t('offers', { count: page.totalCount })}
        </span>
        <span>
          <b>{withOffer}</b> {t('of')} <b>{open}</b> {t('served', { count: withOffer })}
        </span>
        <span className="muted hide-s">{t('bestFirst')}</span>
      </div>
      <div className="stack">
        {page.nodes.map((fitting) => (
          <FittingOffer key={fitting.offer.id} fitting={fitting} participant={participant} />
        ))}
        <ShowMore page={page} onMore={onMore} />
      </div>
    </>
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
