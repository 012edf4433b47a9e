import { useSearchParams } from 'react-router';
import { AskByMail } from '../features/subscription/AskByMail.tsx';
import { ByLink } from '../features/subscription/ByLink.tsx';
import { OwnSubscription } from '../features/subscription/OwnSubscription.tsx';
import { thingIn } from '../features/subscription/things.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { useViewer } from '../lib/session.ts';
import { Page } from '../ui/Page.tsx';

/** What one follows by mail, signed in or not; the link in a mail leads here too. */
export default function Subscriptions() {
  const t = useTexts(texts);
  const viewer = useViewer();
  const [query] = useSearchParams();
  const link = query.get('link');
  const asked = thingIn(query);
  return (
    <Page title={t('title')}>
      <div style={{ maxInlineSize: 640 }}>
        {link === null && (
          <p className="sm ink2" style={{ marginBlockEnd: 12 }}>
            {t(viewer ? 'lead' : 'leadPublic')}
          </p>
        )}
        {link !== null ? (
          <ByLink link={link} />
        ) : viewer ? (
          <OwnSubscription asked={asked} />
        ) : (
          <AskByMail first={asked?.kind === 'SEARCH' ? null : asked} />
        )}
      </div>
    </Page>
  );
}

export const texts = english('routes.subscriptions', {
  title: 'Subscriptions',
  lead: 'A digest is a mail that says what changed in what you follow, of all that is shown to you when it is sent. Where nothing changed, none comes.',
  leadPublic:
    'A digest is a mail that says what changed in what you follow, as far as it is public. Where nothing changed, none comes.',
});
