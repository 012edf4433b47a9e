import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import type { OffersListQuery as Answer } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { useUnknownParts } from '../../lib/unknown-parts.ts';
import { useVocabulary } from '../../lib/vocabulary.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { EmptyFace } from '../../ui/EmptyFace.tsx';
import { Freshness } from '../../ui/Freshness.tsx';
import { ListFaces } from '../../ui/ListFaces.tsx';
import { Own } from '../../ui/Own.tsx';
import { ProviderLink } from '../../ui/PageLink.tsx';
import { RecordTable } from '../../ui/RecordTable.tsx';
import { UnknownParts } from '../../ui/UnknownParts.tsx';
import { OffersFilter } from './OffersFilter.tsx';
import styles from './OffersList.module.css';
import { useOfferWords } from './offer-words.ts';
import { OffersListQuery } from './public-documents.ts';
import { refusedChoice, useOfferFilter } from './use-offer-filter.ts';

/** What is on offer: every published offer, open to everyone, its conditions included [WG 21]. */
export function OffersList() {
  const t = useTexts(texts);
  const { number } = useFormat();
  const { chosen, choose, drop, clear, filter } = useOfferFilter();
  const { data, previousData, error, fetchMore, refetch } = useQuery(OffersListQuery, {
    variables: { first: 25, filter },
  });
  const refused = refusedChoice(error, chosen);
  const unknown = useUnknownParts([], refused, drop);
  const shown = data ?? previousData;
  const page = shown?.offers;
  return (
    <>
      <OffersFilter
        chosen={chosen}
        choose={choose}
        count={page ? t('count', { count: page.totalCount, shown: number(page.totalCount) }) : null}
      />
      <UnknownParts parts={unknown} />
      <ListFaces
        page={page}
        error={refused ? null : error}
        empty={
          <EmptyFace
            title={t(filter ? 'noneFound' : 'none')}
            action={filter && <Button onClick={clear}>{t('all')}</Button>}
          >
            {filter && t('takeAway')}
          </EmptyFace>
        }
        onRetry={() => void refetch()}
        onMore={(after) => fetchMore({ variables: { after } })}
        className="card"
      >
        {(offers) => <OfferRows offers={offers} now={shown?.about.now ?? ''} />}
      </ListFaces>
    </>
  );
}

type Offer = Answer['offers']['nodes'][number];

export function OfferRows({ offers, now }: { readonly offers: readonly Offer[]; readonly now: string }) {
  const t = useTexts(texts);
  return (
    <RecordTable first="32%" heads={[t('offer'), t('types'), t('scope'), t('eligible'), t('state')]}>
      {offers.map((offer) => (
        <OfferRow key={offer.id} offer={offer} now={now} />
      ))}
    </RecordTable>
  );
}

function OfferRow({ offer, now }: { readonly offer: Offer; readonly now: string }) {
  const t = useTexts(texts);
  const word = useVocabulary();
  const words = useOfferWords();
  const { enumerate } = useFormat();
  const { provider, conditions } = offer;
  return (
    <tr>
      <th scope="row">
        <Link className={styles.title} to={paths.offer(offer.id)}>
          <Own>{offer.title}</Own>
        </Link>
        <div className="xs muted">
          <ProviderLink {...provider} /> · {word(provider.kind)}
        </div>
      </th>
      <td>{enumerate(offer.types.map(({ label }) => label))}</td>
      <td>{words.scope(offer.scope)}</td>
      <td className="own">
        {words.eligible(offer.eligible)}
        {conditions && <div className="xs muted">{t('conditions', { conditions })}</div>}
      </td>
      <td>
        {offer.state === 'WITHDRAWN' ? (
          <Chip>{t('withdrawn')}</Chip>
        ) : (
          <Freshness confirmedAt={offer.confirmedAt} staleAt={offer.staleAt} now={now} />
        )}
      </td>
    </tr>
  );
}

export const texts = english('offer.offers-list', {
  count_one: '{{shown}} offer',
  count_other: '{{shown}} offers',
  offer: 'Offer and provider',
  types: 'Kinds of help',
  scope: 'For what',
  eligible: 'For whom',
  state: 'Confirmed',
  none: 'No offer has been published yet',
  noneFound: 'No offers match',
  takeAway: 'Remove a word or a filter.',
  all: 'Show all offers',
  conditions: 'Conditions: {{conditions}}',
  withdrawn: 'Withdrawn',
});
