import { useState } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { useSession } from '../../lib/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Freshness } from '../../ui/Freshness.tsx';
import type { OfferThatFits } from './fitting-offers.ts';
import { ServedNeed } from './ServedNeed.tsx';
import './match.css';

const shownAtFirst = 3;

/** One offer and those of our needs that it fits, in our own order. */
export function FittingOffer({ offer, fits }: OfferThatFits) {
  const t = useTexts(texts);
  const { now } = useSession();
  const [all, setAll] = useState(false);
  const shown = all ? fits : fits.slice(0, shownAtFirst);
  return (
    <section className="card fof" aria-label={offer.title}>
      <header>
        <div className="grow">
          <h2>
            <Link to={paths.offer(offer.id)}>{offer.title}</Link>
          </h2>
          <p className="sm ink2">{offer.provider.name}</p>
        </div>
        <div className="end">
          <b className="sm">{t('fits', { count: fits.length })}</b>
          <Freshness
            confirmedAt={offer.confirmedAt}
            staleAt={offer.staleAt}
            now={now ?? new Date().toISOString()}
          />
        </div>
      </header>
      <ol>
        {shown.map((fit) => (
          <ServedNeed key={fit.match.id} {...fit} />
        ))}
      </ol>
      {fits.length > shown.length && (
        <div className="mo">
          <Button size="small" kind="ghost" icon="down" onClick={() => setAll(true)}>
            {t('more', { count: fits.length - shown.length })}
          </Button>
        </div>
      )}
    </section>
  );
}

const texts = {
  en: {
    fits_one: 'Fits 1 of our needs',
    fits_other: 'Fits {{count}} of our needs',
    more_one: '1 more need',
    more_other: '{{count}} more needs',
  },
  es: {
    fits_one: 'Encaja con 1 de nuestras necesidades',
    fits_other: 'Encaja con {{count}} de nuestras necesidades',
    more_one: '1 necesidad más',
    more_other: '{{count}} necesidades más',
  },
};
