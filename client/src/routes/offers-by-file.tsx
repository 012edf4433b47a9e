import { NotYours } from '../features/account/waiting/NotYours.tsx';
import { OffersByFile } from '../features/offer/by-file/OffersByFile.tsx';
import { texts } from '../features/offer/by-file/texts.ts';
import { useTexts } from '../lib/i18n.ts';
import { providerOf, useViewer } from '../lib/session.ts';

/** What our provider offers as a file, out and in again. */
export default function OffersByFileRoute() {
  const t = useTexts(texts);
  const provider = providerOf(useViewer());
  return provider ? <OffersByFile provider={provider} /> : <NotYours title={t('title')} />;
}
