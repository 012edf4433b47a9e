import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { useAllPages } from '../../lib/lists/all-pages.ts';
import { paths } from '../../lib/paths.ts';
import { useSession } from '../../lib/session.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorFace } from '../../ui/ErrorFace.tsx';
import { Freshness } from '../../ui/Freshness.tsx';
import { Own } from '../../ui/Own.tsx';
import { ScoreRing } from '../../ui/ScoreRing.tsx';
import { ShowMore } from '../../ui/ShowMore.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Blockers } from './Cautions.tsx';
import { offersForNeed } from './documents.ts';
import { FitParts } from './FitParts.tsx';
import { MatchActions } from './MatchActions.tsx';
import styles from './NeedMatches.module.css';
import { StageWord } from './StageWord.tsx';

/** The offers that fit one need, best first, with their parts; the blocked ones on demand, with why not. */
export function NeedMatches({ need }: { readonly need: string }) {
  const t = useTexts(texts);
  const { signs } = useFormat();
  const { now } = useSession();
  const [blocked, setBlocked] = useState(false);
  const { data, error, refetch, fetchMore } = useQuery(offersForNeed, {
    variables: { need, includeBlocked: false },
  });
  if (error && !data) return <ErrorFace error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton />;
  const { totalCount = 0, nodes = [] } = data.need?.matches ?? {};
  return (
    <>
      <div>
        <h3>{t('fits', { count: totalCount })}</h3>
        {totalCount === 0 && <p className="sm ink2">{t('none')}</p>}
        {nodes.map((match, at) => (
          <div key={match.id} className={styles.offer}>
            <ScoreRing className={styles.ring} score={match.score} />
            <div>
              <b>
                <Link to={paths.offer(match.offer.id)}>
                  <Own>{match.offer.title}</Own>
                </Link>
              </b>
              <div className="xs ink2">
                <Own>{match.offer.provider.name}</Own>
              </div>
              <div>
                {match.stage ? (
                  <Link to={paths.match(match.id)}>
                    <StageWord stage={match.stage} agreedBy={match.agreedBy} />
                  </Link>
                ) : (
                  <Freshness
                    {...match.offer}
                    confirmedAt={match.offer.confirmedAt}
                    staleAt={match.offer.staleAt}
                    now={now ?? new Date().toISOString()}
                  />
                )}
              </div>
            </div>
            {at === 0 ? (
              <FitParts parts={match.parts} as="bars" />
            ) : (
              <details className={styles.more}>
                <summary className="xs">{t('parts')}</summary>
                <FitParts parts={match.parts} as="bars" />
              </details>
            )}
            <div className={`${styles.actions} row wrap`}>
              <MatchActions
                match={match}
                need={need}
                offer={match.offer.id}
                contact={t('contact')}
                about={match.offer.title + signs.comma + match.offer.provider.name}
                primary={at === 0}
                size={at === 0 ? 'normal' : 'small'}
              />
            </div>
          </div>
        ))}
        {data.need && (
          <ShowMore page={data.need.matches} onMore={(after) => fetchMore({ variables: { after } })} />
        )}
      </div>
      <div>
        <h3>{t('whyNot')}</h3>
        {blocked ? (
          <BlockedOffers need={need} />
        ) : (
          <Button size="small" kind="ghost" onClick={() => setBlocked(true)}>
            {t('seeEach')}
          </Button>
        )}
      </div>
    </>
  );
}

function BlockedOffers({ need }: { readonly need: string }) {
  const t = useTexts(texts);
  const { data, error, refetch, fetchMore } = useQuery(offersForNeed, {
    variables: { need, first: 50, includeBlocked: true },
  });
  const { nodes = [], totalCount = 0, pageInfo } = data?.need?.matches ?? {};
  const blocked = nodes.filter(({ blockers }) => blockers.length > 0);
  const more = (after: string | null) => fetchMore({ variables: { after } });
  // They come after all that fit, which may fill pages of their own.
  useAllPages(blocked.length === 0 ? pageInfo : undefined, more);
  if (error && !data) return <ErrorFace error={error} onRetry={() => void refetch()} />;
  if (!data || (blocked.length === 0 && pageInfo?.hasNextPage)) return <Skeleton lines={3} />;
  if (blocked.length === 0) return <p className="sm ink2">{t('noOthers')}</p>;
  const others = { nodes: blocked, totalCount: totalCount - (data.need?.offersThatFit ?? 0) };
  return (
    <>
      <ul className={styles.blocked}>
        {blocked.map(({ id, offer, blockers }) => (
          <li key={id}>
            <Link to={paths.offer(offer.id)}>
              <Own>{offer.title}</Own>
            </Link>{' '}
            <Own className="xs ink2">{offer.provider.name}</Own>
            <div className="row wrap">
              <Blockers blockers={blockers} />
            </div>
          </li>
        ))}
      </ul>
      {pageInfo && <ShowMore page={{ ...others, pageInfo }} onMore={more} />}
    </>
  );
}

export const texts = english('match.need-matches', {
  fits_one: '1 offer fits',
  fits_other: '{{count}} offers fit',
  none: 'No offer yet. A wider horizon, one more language or a clearer subject may bring one.',
  parts: 'Show the parts',
  contact: 'Contact the provider',
  whyNot: 'Why not others',
  seeEach: 'See each, with its reason',
  noOthers: 'There are no other offers.',
});
