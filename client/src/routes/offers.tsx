import { OffersList } from '../features/offer/OffersList.tsx';
import { useTexts } from '../lib/i18n.ts';
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

const texts = { en: { title: 'Offers' }, es: { title: 'Ofertas' } };
