import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import { NotYours } from '../features/account/waiting/NotYours.tsx';
import { FitRow } from '../features/match/FitRow.tsx';
import { NeedsOfProvider } from '../features/match/NeedsOfProvider.tsx';
import { NeedsOfOfferFilter } from '../features/match/PairsFilter.tsx';
import { askedOfPairs, type ChosenPairs, pairNames } from '../features/match/pairs-order.ts';
import { WhyNotPanel } from '../features/match/WhyNotPanel.tsx';
import { OfferActions } from '../features/offer/OfferActions.tsx';
import { OfferHead } from '../features/offer/OfferHead.tsx';
import { graphql } from '../gql/gql.ts';
import type { MatchingOfferQuery } from '../gql/graphql.ts';
import { useAddressFilter } from '../lib/address-filter.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { useAllPages } from '../lib/lists/all-pages.ts';
import { isNoSuch } from '../lib/no-such.ts';
import { paths } from '../lib/paths.ts';
import { providerOf, useViewer } from '../lib/session.ts';
import { useStrip } from '../lib/strip.ts';
import { Awaited } from '../ui/Awaited.tsx';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { EmptyFace } from '../ui/EmptyFace.tsx';
import { ErrorFace } from '../ui/ErrorFace.tsx';
import { CheckField } from '../ui/Field.tsx';
import { ListFaces } from '../ui/ListFaces.tsx';
import { Own } from '../ui/Own.tsx';
import { Page } from '../ui/Page.tsx';
import { Select } from '../ui/Select.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import styles from './matching.module.css';

const ours = graphql(`
  query MatchingRoute($first: Int = 100, $after: String) {
    offers(filter: { mine: true }, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { id title state needsThatFit }
    }
  }
`);

const chosen = graphql(`
  query MatchingOffer(
    $offer: ID!, $first: Int = 20, $after: String, $includeBlocked: Boolean, $filter: NeedFilter, $order: NeedsOrder
  ) {
    offer(id: $offer) {
      ...OfferCard
      ...WhyNotOnOffer
      matches(first: $first, after: $after, includeBlocked: $includeBlocked, filter: $filter, order: $order) {
        totalCount
        pageInfo { ...Paging }
        nodes { ...FitOnMatch ...NeedOfMatch }
      }
    }
  }
`);

/** In the address, in the place of an offer. */
const allOurs = 'all';

/** The needs that one of our offers fits, best first; the blocked ones on demand, with why not. */
export default function Matching() {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const { offer: id } = useParams();
  const provider = providerOf(useViewer());
  const { data, error, refetch, fetchMore } = useQuery(ours, { skip: !provider });
  useAllPages(data?.offers.pageInfo, (after) => fetchMore({ variables: { after } }));
  if (!provider) return <NotYours title={t('title')} />;
  const offers = data?.offers.nodes ?? [];
  const first = offers.find(({ state }) => state === 'PUBLISHED') ?? offers[0];
  if (!id && first) return <Navigate to={paths.matching(first.id)} replace />;
  return (
    <Page
      title={t(id === allOurs ? 'titleOfAll' : 'title')}
      tools={
        <div className="row wrap at-end">
          {offers.length > 0 && id && (
            <Select
              label={t('offer')}
              value={id}
              options={[
                { value: allOurs, label: t('allOurs') },
                ...offers.map((offer) => ({ value: offer.id, label: offer.title })),
              ]}
              onChange={(next) => void navigate(paths.matching(next))}
            />
          )}
          <ButtonLink icon="search" to={paths.needs}>
            {t('every')}
          </ButtonLink>
          <ButtonLink to={paths.whatIf()}>{t('whatIf')}</ButtonLink>
          <ButtonLink kind="primary" icon="plus" to={paths.newOffer}>
            {t('new')}
          </ButtonLink>
        </div>
      }
    >
      <Awaited data={data} error={error} lines={8} onRetry={() => void refetch()} />
      {data && !id && (
        <EmptyFace title={t('empty')} action={<ButtonLink to={paths.newOffer}>{t('new')}</ButtonLink>}>
          {t('emptyText')}
        </EmptyFace>
      )}
      {id === allOurs && <NeedsOfProvider provider={provider.id} />}
      {id && id !== allOurs && <MatchingOffer key={id} id={id} />}
    </Page>
  );
}

function MatchingOffer({ id }: { readonly id: string }) {
  const t = useTexts(texts);
  const [includeBlocked, setIncludeBlocked] = useState(false);
  const address = useAddressFilter(pairNames);
  const { data, previousData, error, refetch, fetchMore } = useQuery(chosen, {
    variables: { offer: id, includeBlocked, ...askedOfPairs(address.chosen) },
  });
  const offer = (data ?? previousData)?.offer;
  const version = offer?.matches.nodes[0]?.weightsVersion;
  useStrip({ boundary: version === undefined ? undefined : t('weights', { version }) });
  if (isNoSuch(error)) return <EmptyFace title={t('gone')}>{t('goneText')}</EmptyFace>;
  if (error && !offer) return <ErrorFace error={error} onRetry={() => void refetch()} />;
  if (data && !offer) return <EmptyFace title={t('gone')}>{t('goneText')}</EmptyFace>;
  if (!offer) return <Skeleton lines={8} />;
  return (
    <div className="stack">
      <OfferHead
        offer={offer}
        title={
          <h2>
            <Own>{offer.title}</Own>
          </h2>
        }
      >
        <OfferActions offer={offer} />
      </OfferHead>
      <Fits
        offer={offer}
        includeBlocked={includeBlocked}
        address={address}
        onIncludeBlocked={setIncludeBlocked}
        error={error}
        onRetry={() => void refetch()}
        onMore={(after) => fetchMore({ variables: { after } })}
      />
      <WhyNotPanel offer={offer} onList={includeBlocked ? undefined : () => setIncludeBlocked(true)} />
    </div>
  );
}

type FitsProps = {
  readonly offer: NonNullable<MatchingOfferQuery['offer']>;
  readonly includeBlocked: boolean;
  readonly address: ReturnType<typeof useAddressFilter<keyof ChosenPairs>>;
  readonly onIncludeBlocked: (on: boolean) => void;
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly onMore: (after: string | null) => Promise<unknown>;
};

function Fits({ offer, includeBlocked, address, onIncludeBlocked, ...reading }: FitsProps) {
  const t = useTexts(texts);
  const { subject, state } = address.chosen;
  const narrowed = Boolean(subject || state);
  return (
    <section className="card" aria-label={t('list')}>
      <div className={styles.head}>
        <h2 className="sm">{t('fit', { count: offer.needsThatFit })}</h2>
        <span className="sm muted">{t('of', { count: seen(offer) })}</span>
        <span className="grow" />
        <CheckField
          label={t('blocked')}
          checked={includeBlocked}
          onChange={(event) => onIncludeBlocked(event.target.checked)}
        />
      </div>
      <div className={styles.head}>
        <NeedsOfOfferFilter chosen={address.chosen} choose={address.choose} />
        {narrowed && (
          <span className="sm muted" role="status">
            {t('narrowed', { count: offer.matches.totalCount })}
          </span>
        )}
      </div>
      <ListFaces
        {...reading}
        page={offer.matches}
        around="pad"
        empty={
          narrowed ? (
            <EmptyFace title={t('noneSuch')} action={<Button onClick={address.clear}>{t('all')}</Button>} />
          ) : (
            <EmptyFace title={t('none')}>{t('noneText')}</EmptyFace>
          )
        }
      >
        {(matches) => (
          <ol>
            {matches.map((match, at) => (
              <FitRow key={match.id} match={match} offer={offer.id} openAtFirst={at === 0} />
            ))}
          </ol>
        )}
      </ListFaces>
    </section>
  );
}

/** All open needs that we can see, whether or not they fit. */
const seen = ({ needsThatFit, needsThatDoNotFit: not }: FitsProps['offer']): number =>
  needsThatFit + not.outOfScope + not.typeNotOffered + not.neither + not.otherwise;

export const texts = english('routes.matching', {
  title: 'Needs that fit our offer',
  titleOfAll: 'Needs that fit our offers',
  offer: 'Offer',
  allOurs: 'All our offers',
  every: 'All needs',
  new: 'New offer',
  whatIf: 'What if',
  empty: 'No offers yet',
  emptyText: 'Publish an offer, and the needs it fits will appear here.',
  gone: 'We have no such offer',
  goneText: 'Choose another one in the list.',
  weights: 'Weights version {{version}}',
  list: 'Needs that fit',
  fit_one: '1 need fits',
  fit_other: '{{count}} needs fit',
  of_one: 'of 1 that you can see',
  of_other: 'of {{count}} that you can see',
  blocked: 'Show those that do not fit, and why',
  narrowed_one: '1 of this kind',
  narrowed_other: '{{count}} of this kind',
  noneSuch: 'None of the needs that fit is of this kind',
  all: 'Show all of them',
  none: 'No need fits yet',
  noneText: 'Show those that do not fit to see what is in the way of each.',
});
