import { useSearchParams } from 'react-router';
import { SetPasswordForm } from '../features/account/sign-in/SetPasswordForm.tsx';
import { english, useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { EmptyFace } from '../ui/EmptyFace.tsx';
import { Page } from '../ui/Page.tsx';

/** Where the printed link of a new account leads; the key never leaves the address but to the API. */
export default function SetPassword() {
  const t = useTexts(texts);
  const [query] = useSearchParams();
  const key = query.get('key') ?? window.location.hash.replace(/^#(key=)?/, '');
  return (
    <Page title={t('title')}>
      {key ? (
        <SetPasswordForm linkKey={key} />
      ) : (
        <div className="narrow">
          <EmptyFace title={t('missing')} action={<ButtonLink to={paths.signIn}>{t('signIn')}</ButtonLink>}>
            {t('what')}
          </EmptyFace>
        </div>
      )}
    </Page>
  );
}

export const texts = english('routes.set-password', {
  title: 'Set your password',
  missing: 'This link is incomplete',
  what: 'Open the link exactly as it was printed, or ask the secretariat for a new one.',
  signIn: 'To the sign-in',
});
