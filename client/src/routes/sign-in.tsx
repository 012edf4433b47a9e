import { Link } from 'react-router';
import { DemoAccounts } from '../features/account/sign-in/DemoAccounts.tsx';
import { SignInForm } from '../features/account/sign-in/SignInForm.tsx';
import { useSignIn } from '../features/account/sign-in/use-sign-in.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { Page } from '../ui/Page.tsx';
import styles from './sign-in.module.css';

/** The way in. */
export default function SignIn() {
  const t = useTexts(texts);
  const signIn = useSignIn();
  return (
    <Page title={t('title')}>
      <div className={styles.columns}>
        <div className="stack">
          <SignInForm signIn={signIn} />
          <p className="sm">
            {t('noAccount')} <Link to={paths.askToBeListed}>{t('ask')}</Link>
          </p>
        </div>
        <DemoAccounts signIn={signIn} />
      </div>
    </Page>
  );
}

export const texts = english('routes.sign-in', {
  title: 'Sign in',
  noAccount: 'Your organization gives help, and has no account?',
  ask: 'Ask to be listed',
});
