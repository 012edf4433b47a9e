import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { OfferForUsFragment } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { useSession } from '../../lib/session.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorFace } from '../../ui/ErrorFace.tsx';
import { Freshness } from '../../ui/Freshness.tsx';
import { Own } from '../../ui/Own.tsx';
import { ShowMore } from '../../ui/ShowMore.tsx';
import { fitsOfOffer } from './documents.ts';
import styles from './FittingOffer.module.css';
import { ServedNeed } from './ServedNeed.tsx';

type FittingOfferProps = { readonly fitting: OfferForUsFragment; readonly participant: string };

/** One offer and those of our needs that it fits, the best fit first. */
export function FittingOffer({ fitting, participant }: FittingOfferProps) {
  const { offer, needsThatFit } = fitting;
  const t = useTexts(texts);
  const { now } = useSession();
  const [all, setAll] = useState(false);
  const { data, error, refetch, fetchMore } = useQuery(fitsOfOffer, {
    variables: { offer: offer.id, participant },
    skip: !all,
  });
  const page = data?.offer?.matches;
  const shown = page?.nodes ?? fitting.matches.nodes;
  const rest = needsThatFit - shown.length;
  return (
    <section className={`${styles.fitting} card`} aria-label={offer.title}>
      <header>
        <div className="grow">
          <h2>
            <Link to={paths.offer(offer.id)}>
              <Own>{offer.title}</Own>
            </Link>
          </h2>
          <p className="sm ink2">
            <Own>{offer.provider.name}</Own>
          </p>
        </div>
        <div className={styles.end}>
          <b className="sm">{t('fits', { count: needsThatFit })}</b>
          <Freshness
            confirmedAt={offer.confirmedAt}
            staleAt={offer.staleAt}
            now={now ?? new Date().toISOString()}
          />
        </div>
      </header>
      <ol>
        {shown.map((match) => (
          <ServedNeed key={match.id} match={match} />
        ))}
      </ol>
      {!page && error && <ErrorFace error={error} onRetry={() => void refetch()} />}
      {!page && !error && rest > 0 && (
        <div className={styles.more}>
          <Button size="small" kind="ghost" icon="down" disabled={all} onClick={() => setAll(true)}>
            {t('more', { count: rest })}
          </Button>
        </div>
      )}
      {page && <ShowMore page={page} onMore={(after) => fetchMore({ variables: { after } })} />}
    </section>
  );
}

export const texts = english('match.fitting-offer', {
  fits_one: 'Fits 1 of our needs',
  fits_other: 'Fits {{count}} of our needs',
  more_one: '1 more need',
  more_other: '{{count}} more needs',
});
