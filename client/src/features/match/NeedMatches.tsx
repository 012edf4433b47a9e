import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { OffersForNeedQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { useAllPages } from '../../lib/lists/all-pages.ts';
import { paths } from '../../lib/paths.ts';
import { useSession } from '../../lib/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Freshness } from '../../ui/Freshness.tsx';
import { ListFaces } from '../../ui/ListFaces.tsx';
import { Own } from '../../ui/Own.tsx';
import { ScoreRing } from '../../ui/ScoreRing.tsx';
import { Blockers } from './Cautions.tsx';
import { offersForNeed } from './documents.ts';
import { FitParts } from './FitParts.tsx';
import { MatchActions } from './MatchActions.tsx';
import styles from './NeedMatches.module.css';
import { OffersOfNeedFilter } from './PairsFilter.tsx';
import { askedOfOffers, type ChosenOffers } from './pairs-order.ts';
import { StageWord } from './StageWord.tsx';

/** The offers that fit one need, best first, with their parts; the blocked ones on demand, with why not. */
export function NeedMatches({ need }: { readonly need: string }) {
  const t = useTexts(texts);
  const [blocked, setBlocked] = useState(false);
  const [chosen, setChosen] = useState<ChosenOffers>(anyOffers);
  const { data, previousData, error, refetch, fetchMore } = useQuery(offersForNeed, {
    variables: { need, includeBlocked: false, ...askedOfOffers(chosen) },
  });
  const shown = data ?? previousData;
  const page = shown && (shown.need?.matches ?? nothing);
  const narrowed = Boolean(chosen.subject || chosen.provider);
  return (
    <>
      <div>
        {page && <h3>{t('fits', { count: shown.need?.offersThatFit ?? 0 })}</h3>}
        {(shown?.need?.offersThatFit ?? 0) > 1 && (
          <OffersOfNeedFilter chosen={chosen} choose={(change) => setChosen({ ...chosen, ...change })} />
        )}
        <ListFaces
          page={page}
          error={error}
          lines={4}
          empty={<p className="sm ink2">{t(narrowed ? 'noneSuch' : 'none')}</p>}
          onRetry={() => void refetch()}
          onMore={(after) => fetchMore({ variables: { after } })}
        >
          {(matches) =>
            matches.map((match, at) => (
              <OfferOfNeed key={match.id} match={match} need={need} best={at === 0 && chosen.order === ''} />
            ))
          }
        </ListFaces>
      </div>
      {page && (
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
      )}
    </>
  );
}

type Matches = NonNullable<OffersForNeedQuery['need']>['matches'];
const anyOffers: ChosenOffers = { subject: '', provider: '', order: '' };
const nothing: Matches = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

type OfferOfNeedProps = {
  readonly match: Matches['nodes'][number];
  readonly need: string;
  /** Of all that fit: its parts are open, and its button is the first to press. */
  readonly best: boolean;
};

function OfferOfNeed({ match, need, best }: OfferOfNeedProps) {
  const t = useTexts(texts);
  const { signs } = useFormat();
  const { now } = useSession();
  const { offer, stage, agreedBy, parts } = match;
  return (
    <div className={styles.offer}>
      <ScoreRing className={styles.ring} score={match.score} />
      <div>
        <b>
          <Link to={paths.offer(offer.id)}>
            <Own>{offer.title}</Own>
          </Link>
        </b>
        <div className="xs ink2">
          <Own>{offer.provider.name}</Own>
        </div>
        <div>
          {stage ? (
            <Link to={paths.match(match.id)}>
              <StageWord stage={stage} agreedBy={agreedBy} />
            </Link>
          ) : (
            <Freshness {...offer} now={now ?? new Date().toISOString()} />
          )}
        </div>
      </div>
      {best ? (
        <FitParts parts={parts} as="bars" />
      ) : (
        <details className={styles.more}>
          <summary className="xs">{t('parts')}</summary>
          <FitParts parts={parts} as="bars" />
        </details>
      )}
      <div className={`${styles.actions} row wrap`}>
        <MatchActions
          match={match}
          need={need}
          offer={offer.id}
          contact={t('contact')}
          about={offer.title + signs.comma + offer.provider.name}
          primary={best}
          size={best ? 'normal' : 'small'}
        />
      </div>
    </div>
  );
}

function BlockedOffers({ need }: { readonly need: string }) {
  const t = useTexts(texts);
  const { data, error, refetch, fetchMore } = useQuery(offersForNeed, {
    variables: { need, first: 50, includeBlocked: true },
  });
  const { nodes, totalCount, pageInfo } = data?.need?.matches ?? nothing;
  const blocked = nodes.filter(({ blockers }) => blockers.length > 0);
  const more = (after: string | null) => fetchMore({ variables: { after } });
  // They come after all that fit, which may fill pages of their own.
  const before = blocked.length === 0 && pageInfo.hasNextPage;
  useAllPages(before ? pageInfo : undefined, more);
  const others = { nodes: blocked, pageInfo, totalCount: totalCount - (data?.need?.offersThatFit ?? 0) };
  return (
    <ListFaces
      page={data && !before ? others : null}
      error={data ? null : error}
      lines={3}
      empty={<p className="sm ink2">{t('noOthers')}</p>}
      onRetry={() => void refetch()}
      onMore={more}
    >
      {(matches) => (
        <ul className={styles.blocked}>
          {matches.map(({ id, offer, blockers }) => (
            <li key={id}>
              <Link to={paths.offer(offer.id)}>
                <Own>{offer.title}</Own>
              </Link>{' '}
              <Own className="xs ink2">{offer.provider.name}</Own>
              <div className="row wrap">
                <Blockers blockers={blockers} />
                <Link className="xs" to={paths.whyNotOf({ need, offer: offer.id })}>
                  {t('change')}
                  <span className="sr"> {offer.title}</span>
                </Link>
              </div>
            </li>
          ))}
        </ul>
      )}
    </ListFaces>
  );
}

export const texts = english('match.need-matches', {
  fits_one: '1 offer fits',
  fits_other: '{{count}} offers fit',
  none: 'No offer yet. A wider horizon, one more language or a problem better described may bring one.',
  noneSuch: 'None of the offers that fit is of this kind.',
  parts: 'Show the parts',
  contact: 'Contact the provider',
  whyNot: 'Why not others',
  seeEach: 'See each, with its reason',
  noOthers: 'There are no other offers.',
  change: 'What would have to change',
});
