import { OffersList } from '../features/offer/OffersList.tsx';
import { english, useTexts } from '../lib/i18n.ts';
import { Page } from '../ui/Page.tsx';

/** Offers, open to everyone. */
export default function Offers() {
  const t = useTexts(texts);
  return (
    <Page title={t('title')}>
      <OffersList />
    </Page>
  );
}

export const texts = english('routes.offers', { title: 'Offers' });
