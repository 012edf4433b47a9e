import { useQuery } from '@apollo/client/react';
import { FittingOffer } from '../features/match/FittingOffer.tsx';
import { fittingOffers } from '../features/match/fitting-offers.ts';
import { NotYours } from '../features/session/NotYours.tsx';
import { graphql } from '../gql/gql.ts';
import type { NeedWithOffersFragment } from '../gql/graphql.ts';
import { useTexts } from '../lib/i18n.ts';
import { useAllPages } from '../lib/lists/all-pages.ts';
import { paths } from '../lib/paths.ts';
import { stateOf, useViewer } from '../lib/session.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { EmptyFace } from '../ui/EmptyFace.tsx';
import { ErrorFace } from '../ui/ErrorFace.tsx';
import { Page } from '../ui/Page.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import '../features/offer/offer.css';

const query = graphql(`
  query OffersForUsRoute($participant: String!, $after: String) {
    needs(
      filter: { participants: [$participant], coverage: [UNMET, OFFERED, AGREED, UNDER_WAY] }
      first: 50
      after: $after
    ) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...NeedWithOffers }
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
  const whole = useAllPages(data?.needs.pageInfo, (after) => fetchMore({ variables: { after } }));
  if (!state) return <NotYours title={t('title')} />;
  return (
    <Page
      title={t('title')}
      tools={
        <ButtonLink icon="swap" className="toend" to={paths.matches}>
          {t('toMatches')}
        </ButtonLink>
      }
    >
      {error && !data && <ErrorFace error={error} onRetry={() => void refetch()} />}
      {!error && !whole && <Skeleton lines={10} />}
      {data && whole && <Offers needs={data.needs.nodes} />}
    </Page>
  );
}

function Offers({ needs }: { readonly needs: readonly NeedWithOffersFragment[] }) {
  const t = useTexts(texts);
  const offers = fittingOffers(needs);
  if (offers.length === 0)
    return (
      <EmptyFace
        title={t(needs.length === 0 ? 'noNeeds' : 'none')}
        action={
          <ButtonLink to={needs.length === 0 ? paths.checklists : paths.needs}>
            {t(needs.length === 0 ? 'toChecklist' : 'toNeeds')}
          </ButtonLink>
        }
      >
        {t(needs.length === 0 ? 'noNeedsText' : 'noneText')}
      </EmptyFace>
    );
  const served = needs.filter(({ matches }) => matches.totalCount > 0).length;
  return (
    <>
      <div className="sum">
        <span>
          <b>{offers.length}</b> {t('offers', { count: offers.length })}
        </span>
        <span>
          <b>{served}</b> {t('of')} <b>{needs.length}</b> {t('served', { count: served })}
        </span>
        <span className="muted hide-s">{t('order')}</span>
      </div>
      <div className="ofs">
        {offers.map((one) => (
          <FittingOffer key={one.offer.id} {...one} />
        ))}
      </div>
    </>
  );
}

const texts = {
  en: {
    title: 'Offers for us',
    toMatches: 'Our matches',
    offers_one: 'offer fits',
    offers_other: 'offers fit',
    of: 'of',
    served_one: 'open needs has an offer that fits',
    served_other: 'open needs have an offer that fits',
    order: 'They stand in the order of our needs.',
    noNeeds: 'No open needs yet',
    noNeedsText: 'Offers are found for needs, and needs follow from a submitted checklist.',
    toChecklist: 'To the checklist',
    none: 'No offer fits yet',
    noneText: 'Each need says what stands in the way. A clearer subject, a language or a horizon may help.',
    toNeeds: 'To our needs',
  },
  es: {
    title: 'Ofertas para nosotros',
    toMatches: 'Nuestros emparejamientos',
    offers_one: 'oferta encaja',
    offers_other: 'ofertas encajan',
    of: 'de',
    served_one: 'necesidades abiertas tiene una oferta que encaja',
    served_other: 'necesidades abiertas tienen una oferta que encaja',
    order: 'Siguen el orden de nuestras necesidades.',
    noNeeds: 'Todavía no hay necesidades abiertas',
    noNeedsText: 'Las ofertas se buscan para necesidades, y estas se derivan de una lista presentada.',
    toChecklist: 'A la lista de verificación',
    none: 'Todavía no encaja ninguna oferta',
    noneText:
      'Cada necesidad dice qué lo impide. Un problema mejor descrito, un idioma o un plazo pueden ayudar.',
    toNeeds: 'A nuestras necesidades',
  },
};
