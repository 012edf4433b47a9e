import type { ReactNode } from 'react';
import type { OfferCardFragment } from '../../gql/graphql.ts';
import { useTexts } from '../../lib/i18n.ts';
import { useSession } from '../../lib/session.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Freshness } from '../../ui/Freshness.tsx';
import { Own } from '../../ui/Own.tsx';
import { Quote } from '../../ui/Quote.tsx';
import { OfferFacts } from './OfferFacts.tsx';
import styles from './OfferHead.module.css';
import { texts } from './texts.ts';

type OfferHeadProps = {
  readonly offer: OfferCardFragment;
  readonly title: ReactNode;
  readonly children?: ReactNode;
};

/** The card of an offer: title, state, freshness clock and what it says of itself. */
export function OfferHead({ offer, title, children }: OfferHeadProps) {
  const t = useTexts(texts);
  const { now } = useSession();
  return (
    <section className={`${styles.head} card`} aria-label={offer.title}>
      <div className="row wrap">
        {title}
        <Chip tone={offer.state === 'PUBLISHED' ? 'serve' : offer.state === 'STALE' ? 'wait' : 'plain'}>
          {t(offer.state)}
        </Chip>
      </div>
      {offer.state !== 'WITHDRAWN' && (
        <Freshness
          confirmedAt={offer.confirmedAt}
          staleAt={offer.staleAt}
          now={now ?? new Date().toISOString()}
        />
      )}
      {offer.description && (
        <Own as="p" className={`${styles.wide} sm ink2`}>
          {offer.description}
        </Own>
      )}
      <OfferFacts offer={offer} />
      {offer.withdrawnReason && (
        <div className={styles.wide}>
          <Quote>{offer.withdrawnReason}</Quote>
        </div>
      )}
      {children && <div className={`${styles.wide} row wrap`}>{children}</div>}
    </section>
  );
}
