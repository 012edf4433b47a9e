import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { NotYours } from '../features/account/waiting/NotYours.tsx';
import { ListingsQuery } from '../features/listing/documents.ts';
import { ListingCard } from '../features/listing/ListingCard.tsx';
import type { ListingState } from '../gql/graphql.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { holds, useSession } from '../lib/session.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { EmptyFace } from '../ui/EmptyFace.tsx';
import { ListFaces } from '../ui/ListFaces.tsx';
import { Page } from '../ui/Page.tsx';
import { Segments } from '../ui/Segments.tsx';

const lists = {
  open: ['WAITING'],
  decided: ['APPROVED', 'REFUSED'],
} as const satisfies Record<string, readonly ListingState[]>;

/** Who asks to be listed as a provider: the secretariat's queue [WG 37]. */
export default function Listings() {
  const t = useTexts(texts);
  const { viewer, renew } = useSession();
  const reads = holds(viewer, 'ANALYST', 'ADMINISTRATOR');
  const [list, setList] = useState<keyof typeof lists>('open');
  const { data, error, refetch, fetchMore } = useQuery(ListingsQuery, {
    variables: { states: [...lists[list]] },
    skip: !reads,
    fetchPolicy: 'cache-and-network',
  });
  if (!reads) return <NotYours title={t('title')} />;
  const decided = async () => {
    await refetch();
    // What waits for the secretariat is counted in the sections.
    await renew();
  };
  return (
    <Page
      title={t('title')}
      tools={
        <Segments>
          {(Object.keys(lists) as (keyof typeof lists)[]).map((one) => (
            <button key={one} type="button" aria-pressed={list === one} onClick={() => setList(one)}>
              {t(one)}
            </button>
          ))}
        </Segments>
      }
    >
      <p className="sm ink2" style={{ marginBlockEnd: 12, maxInlineSize: '80ch' }}>
        {t('lead')}
      </p>
      <ListFaces
        page={data?.listingRequests}
        error={error}
        lines={8}
        empty={
          <EmptyFace
            title={t(list === 'open' ? 'none' : 'noneDecided')}
            action={<ButtonLink to={paths.askToBeListed}>{t('form')}</ButtonLink>}
          >
            {t('noneWhy')}
          </EmptyFace>
        }
        onRetry={() => void refetch()}
        onMore={(after) => fetchMore({ variables: { after } })}
      >
        {(listings) => (
          <ul>
            {listings.map((one) => (
              <ListingCard key={one.id} listing={one} onDecided={() => void decided()} />
            ))}
          </ul>
        )}
      </ListFaces>
    </Page>
  );
}

export const texts = english('routes.listings', {
  title: 'Requests to be listed',
  lead: 'Organizations, businesses and institutes that ask to be listed as providers, each once its address was confirmed by mail. What you decide is mailed to whoever asked.',
  open: 'Waiting',
  decided: 'Decided',
  none: 'Nobody waits to be listed',
  noneDecided: 'Nothing was decided yet',
  noneWhy: 'Whoever gives help can ask by a form that needs no account.',
  form: 'Look at the form',
});
