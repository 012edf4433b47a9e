import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useFormat } from '../../lib/format.ts';
import { useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { EmptyFace } from '../../ui/EmptyFace.tsx';
import { ErrorFace } from '../../ui/ErrorFace.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Freshness } from '../../ui/Freshness.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useOfferWords } from './offer-words.ts';
import { OffersListQuery } from './public-documents.ts';
import './offers-list.css';

/** What stands ready: every published offer, open to everyone, its conditions included [WG 21]. */
export function OffersList() {
  const t = useTexts(texts);
  const { enumerate, number } = useFormat();
  const words = useOfferWords();
  const [query, setQuery] = useSearchParams();
  const text = query.get('text') ?? '';
  const [typed, setTyped] = useState(text);
  const { data, error, loading, fetchMore, refetch } = useQuery(OffersListQuery, {
    variables: { first: 25, filter: text ? { text } : null },
  });
  const find = (what: string) => setQuery(what ? { text: what } : {});
  const page = data?.offers;
  return (
    <>
      <search>
        <form
          className="fbar"
          onSubmit={(event) => {
            event.preventDefault();
            find(typed.trim());
          }}
        >
          <TextField
            label={t('find')}
            type="search"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Button type="submit" icon="search">
            {t('go')}
          </Button>
          {page && (
            <span className="sm muted">
              {t('count', { count: page.totalCount, shown: number(page.totalCount) })}
            </span>
          )}
        </form>
      </search>
      {error ? <ErrorFace error={error} onRetry={() => void refetch()} /> : null}
      {!error && !page && <Skeleton lines={10} />}
      {page?.nodes.length === 0 && (
        <EmptyFace
          title={t(text ? 'noneFound' : 'none')}
          action={
            text && (
              <Button
                onClick={() => {
                  setTyped('');
                  find('');
                }}
              >
                {t('all')}
              </Button>
            )
          }
        />
      )}
      {page && page.nodes.length > 0 && (
        <div className="card">
          <ul className="rcs">
            {page.nodes.map((offer) => (
              <li key={offer.id}>
                <div>
                  <Link className="ttl" to={paths.offer(offer.id)}>
                    {offer.title}
                  </Link>
                  <div className="sm ink2">{offer.provider.name}</div>
                  <div className="sm">
                    {enumerate(offer.types.map(({ label }) => label))} · {words.scope(offer.scope)}
                  </div>
                  {offer.conditions && (
                    <div className="sm muted">{t('conditions', { conditions: offer.conditions })}</div>
                  )}
                </div>
                <div>
                  {offer.state === 'WITHDRAWN' ? (
                    <Chip>{t('withdrawn')}</Chip>
                  ) : (
                    <Freshness confirmedAt={offer.confirmedAt} staleAt={offer.staleAt} now={data.about.now} />
                  )}
                </div>
              </li>
            ))}
          </ul>
          {page.pageInfo.hasNextPage && (
            <div className="pgn">
              <Button
                disabled={loading}
                onClick={() => void fetchMore({ variables: { after: page.pageInfo.endCursor } })}
              >
                {t('more', { rest: number(page.totalCount - page.nodes.length) })}
              </Button>
            </div>
          )}
        </div>
      )}
    </>
  );
}

const texts = {
  en: {
    find: 'Find in titles and descriptions',
    go: 'Find',
    count_one: '{{shown}} offer',
    count_other: '{{shown}} offers',
    none: 'No offer has been published yet',
    noneFound: 'No offer has these words',
    all: 'Show all offers',
    more: 'Show more ({{rest}})',
    conditions: 'Conditions: {{conditions}}',
    withdrawn: 'Withdrawn',
  },
  es: {
    find: 'Buscar en títulos y descripciones',
    go: 'Buscar',
    count_one: '{{shown}} oferta',
    count_other: '{{shown}} ofertas',
    none: 'Todavía no se ha publicado ninguna oferta',
    noneFound: 'Ninguna oferta contiene esas palabras',
    all: 'Mostrar todas las ofertas',
    more: 'Mostrar más ({{rest}})',
    conditions: 'Condiciones: {{conditions}}',
    withdrawn: 'Retirada',
  },
};
