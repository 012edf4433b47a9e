import type { ReactNode } from 'react';
import type { OfferCardFragment } from '../../gql/graphql.ts';
import { useTexts } from '../../lib/i18n.ts';
import { useSession } from '../../lib/session.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Freshness } from '../../ui/Freshness.tsx';
import { Own } from '../../ui/Own.tsx';
import { OfferFacts } from './OfferFacts.tsx';
import { texts } from './texts.ts';
import './offer.css';
import { Quote } from '../../ui/Quote.tsx';

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
    <section className="card oh" aria-label={offer.title}>
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
        <Own as="p" className="sm ink2 ds">
          {offer.description}
        </Own>
      )}
      <OfferFacts offer={offer} />
      {offer.withdrawnReason && (
        <div className="ds">
          <Quote>{offer.withdrawnReason}</Quote>
        </div>
      )}
      {children && <div className="row wrap ds">{children}</div>}
    </section>
  );
}
