import { useLocation } from 'react-router';
import { useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { EmptyFace } from '../../ui/EmptyFace.tsx';

/** For a page that belongs to somebody: the way in, and back here afterwards. */
export function SignInFirst() {
  const t = useTexts(texts);
  const { pathname, search } = useLocation();
  return (
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
  );
}

const texts = {
  en: { title: 'Sign in first', text: 'This page belongs to an account.', enter: 'Sign in' },
  es: {
    title: 'Inicie sesión primero',
    text: 'Esta página pertenece a una cuenta.',
    enter: 'Iniciar sesión',
  },
};
