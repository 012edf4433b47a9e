import { Link, useLocation } from 'react-router';
import { english, useTexts } from '../../../lib/i18n.ts';
import { initials } from '../../../lib/initials.ts';
import { paths } from '../../../lib/paths.ts';
import { providerOf, stateOf, useViewer } from '../../../lib/session.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Own } from '../../../ui/Own.tsx';
import { useRoleWord } from '../role-words.ts';
import { useSignOut } from './use-sign-out.tsx';
import styles from './ViewerMenu.module.css';

/** Who is signed in, with the way to the account and out; the public finds the way in. */
export function ViewerMenu() {
  const t = useTexts(texts);
  const viewer = useViewer();
  const roleWord = useRoleWord();
  const { signOut, question } = useSignOut();
  const { pathname } = useLocation();

  if (!viewer)
    return pathname === paths.signIn ? null : (
      <ButtonLink className="hide-s" to={paths.signIn}>
        {t('signIn')}
      </ButtonLink>
    );
  const body = providerOf(viewer)?.name ?? stateOf(viewer)?.name ?? roleWord(viewer.roles[0]?.role);
  return (
    <>
      {question}
      <Disclosure
        className={styles.person}
        name={t('account', { name: viewer.name })}
        label={
          <>
            <span className={styles.initials} aria-hidden="true">
              {initials(viewer.name)}
            </span>
            <span className={styles.name}>
              <b>
                <Own>{viewer.name}</Own>
              </b>
              <small>
                <Own>{body}</Own>
              </small>
            </span>
          </>
        }
      >
        {(close) => (
          <>
            <h2>
              <Own>{viewer.email}</Own>
            </h2>
            <Link to={paths.account} onClick={close}>
              {t('yours')}
            </Link>
            <Link to={paths.about} onClick={close}>
              {t('about')}
            </Link>
            <button
              type="button"
              onClick={() => {
                close();
                void signOut();
              }}
            >
              {t('signOut')}
            </button>
          </>
        )}
      </Disclosure>
    </>
  );
}

export const texts = english('account.viewer-menu', {
  signIn: 'Sign in',
  account: 'Account of {{name}}',
  yours: 'Your account',
  about: 'About the data',
  signOut: 'Sign out',
});
