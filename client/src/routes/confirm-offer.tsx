import { useSearchParams } from 'react-router';
import { ConfirmByLink } from '../features/offer/ConfirmByLink.tsx';
import { english, useTexts } from '../lib/i18n.ts';
import { Page } from '../ui/Page.tsx';

/** Where the mail about an offer that goes stale leads to; signed in or not. */
export default function ConfirmOffer() {
  const t = useTexts(texts);
  const [query] = useSearchParams();
  return (
    <Page title={t('title')}>
      <ConfirmByLink link={query.get('link') ?? ''} />
    </Page>
  );
}

export const texts = english('routes.confirm-offer', { title: 'Is your offer still valid?' });
