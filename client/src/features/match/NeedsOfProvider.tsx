import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import { useAddressFilter } from '../../lib/address-filter.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyFace } from '../../ui/EmptyFace.tsx';
import { CheckField } from '../../ui/Field.tsx';
import { ListFaces } from '../../ui/ListFaces.tsx';
import { FitRow } from './FitRow.tsx';
import { NeedsOfOfferFilter } from './PairsFilter.tsx';
import { askedOfPairs, pairNames } from './pairs-order.ts';

const query = graphql(`
  query NeedsOfProvider(
    $provider: ID!, $first: Int = 20, $after: String, $includeBlocked: Boolean, $filter: NeedFilter, $order: NeedsOrder
  ) {
    node(id: $provider) {
      __typename
      id
      ... on Provider {
        matches(first: $first, after: $after, includeBlocked: $includeBlocked, filter: $filter, order: $order) {
          totalCount
          pageInfo { ...Paging }
          nodes { ...FitOnMatch ...NeedOfMatch offer { id title } }
        }
      }
    }
  }
`);

/** The needs that any of our offers fits, each once, beside the one that fits it best. */
export function NeedsOfProvider({ provider }: { readonly provider: string }) {
  const t = useTexts(texts);
  const [includeBlocked, setIncludeBlocked] = useState(false);
  const { chosen, choose, clear } = useAddressFilter(pairNames);
  const { data, previousData, error, refetch, fetchMore } = useQuery(query, {
    variables: { provider, includeBlocked, ...askedOfPairs(chosen) },
  });
  const node = (data ?? previousData)?.node;
  const page = node?.__typename === 'Provider' ? node.matches : undefined;
  const narrowed = Boolean(chosen.subject || chosen.state);
  return (
    <section className="card" aria-label={t('list')}>
      <div className="row wrap pad">
        <h2 className="sm">{page && t('fit', { count: page.totalCount })}</h2>
        <span className="grow" />
        <CheckField
          label={t('blocked')}
          checked={includeBlocked}
          onChange={(event) => setIncludeBlocked(event.target.checked)}
        />
      </div>
      <div className="row wrap pad">
        <NeedsOfOfferFilter chosen={chosen} choose={choose} />
      </div>
      <ListFaces
        page={page}
        error={error}
        around="pad"
        empty={
          narrowed ? (
            <EmptyFace title={t('noneSuch')} action={<Button onClick={clear}>{t('all')}</Button>} />
          ) : (
            <EmptyFace title={t('none')}>{t('noneText')}</EmptyFace>
          )
        }
        onRetry={() => void refetch()}
        onMore={(after) => fetchMore({ variables: { after } })}
      >
        {(matches) => (
          <ol>
            {matches.map((match, at) => (
              <FitRow
                key={match.id}
                match={match}
                offer={match.offer.id}
                beside={t('beside', { offer: match.offer.title })}
                openAtFirst={at === 0}
              />
            ))}
          </ol>
        )}
      </ListFaces>
    </section>
  );
}

export const texts = english('match.needs-of-provider', {
  list: 'Needs that our offers fit',
  fit_one: '1 need is listed',
  fit_other: '{{count}} needs are listed',
  blocked: 'Show those that none of our offers fits, and why',
  beside: 'Best fitting offer: {{offer}}',
  noneSuch: 'None of them is of this kind',
  all: 'Show all of them',
  none: 'No need fits yet',
  noneText: 'Show those that do not fit to see what is in the way of each.',
});
