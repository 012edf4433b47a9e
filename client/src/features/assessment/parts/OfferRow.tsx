import { Link } from 'react-router';
import type { OfferBesideWishFragment } from '../../../gql/graphql.ts';
import { paths } from '../../../lib/paths.ts';
import { Own } from '../../../ui/Own.tsx';
import { ScoreRing } from '../../../ui/ScoreRing.tsx';
import styles from './BesideWish.module.css';

/** An offer beside a wish: how well it fits and what speaks for it most, or what is in the way. */
export function OfferRow({ fit }: { readonly fit: OfferBesideWishFragment }) {
  const { offer, score, parts, blockers } = fit;
  const reason = blockers[0]?.sentence ?? telling(parts);
  return (
    <li className={styles.offer}>
      {blockers.length === 0 && <ScoreRing score={score} />}
      <div className="grow">
        <Link to={paths.offer(offer.id)}>
          <Own>{offer.title}</Own>
        </Link>{' '}
        <span className="xs muted">
          · <Own>{offer.provider.name}</Own>
        </span>
        {reason && (
          <p className="xs ink2">
            <Own>{reason}</Own>
          </p>
        )}
      </div>
    </li>
  );
}

/** How exactly it is for this provision tells offers of one kind apart; where that is not said, what weighs most. */
const telling = (parts: OfferBesideWishFragment['parts']): string | undefined =>
  (
    parts.find(({ code, points }) => code === 'SCOPE' && points > 0) ??
    [...parts].sort((one, other) => other.points - one.points)[0]
  )?.sentence;
