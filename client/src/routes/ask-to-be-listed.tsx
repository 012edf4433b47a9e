import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { AskForm } from '../features/listing/AskForm.tsx';
import { ListingByLink } from '../features/listing/ListingByLink.tsx';
import { english, useTexts } from '../lib/i18n.ts';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';

/** An organization, business or institute asks to be listed as a provider, signed in or not [WG 37]; the link in the mail leads here too. */
export default function AskToBeListed() {
  const t = useTexts(texts);
  const [query] = useSearchParams();
  const link = query.get('link');
  const [asked, setAsked] = useState<{ readonly email: string; readonly days: number } | null>(null);
  return (
    <Page title={t(link === null ? 'title' : 'titleByLink')}>
      <div style={{ maxInlineSize: 640 }}>
        {link !== null && <ListingByLink link={link} />}
        {link === null && asked && (
          <Note tone="ok" role="status">
            {t('asked', { address: asked.email, count: asked.days })}
          </Note>
        )}
        {link === null && !asked && (
          <>
            <p className="sm ink2" style={{ marginBlockEnd: 12 }}>
              {t('lead')}
            </p>
            <AskForm onAsked={setAsked} />
          </>
        )}
      </div>
    </Page>
  );
}

export const texts = english('routes.ask-to-be-listed', {
  title: 'Ask to be listed',
  titleByLink: 'Your request to be listed',
  lead: 'Organizations, businesses and institutes that give technical assistance can be listed here as providers. The secretariat looks at each request and approves it, or says why not. Once listed, you publish your offers yourself.',
  asked_one:
    'A mail is on its way to {{address}}. Open its link within {{count}} day: only then does the secretariat get your request.',
  asked_other:
    'A mail is on its way to {{address}}. Open its link within {{count}} days: only then does the secretariat get your request.',
});
