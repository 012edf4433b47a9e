import { useLocation } from 'react-router';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { EmptyFace } from '../../ui/EmptyFace.tsx';

/** For a page that belongs to somebody: the way in, and back here afterwards. */
export function SignInFirst() {
  const t = useTexts(texts);
  const { pathname, search } = useLocation();
  return (
    <div className="narrow">
      <EmptyFace
        title={t('title')}
        action={
          <ButtonLink kind="primary" to={paths.signInFor(pathname + search)}>
            {t('enter')}
          </ButtonLink>
        }
      >
        {t('text')}
      </EmptyFace>
    </div>
  );
}

export const texts = english('account.sign-in-first', {
  title: 'Sign in first',
  text: 'What you see here depends on who you are: a State’s own people, a donor, the secretariat. You will return here after signing in.',
  enter: 'Sign in',
});
