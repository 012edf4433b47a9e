import { english, useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { ButtonLink } from './Button.tsx';
import styles from './NotFoundFace.module.css';
import { Page } from './Page.tsx';

/** Unknown and hidden look the same. */
export function NotFoundFace({ what }: { readonly what?: string }) {
  const t = useTexts(texts);
  return (
    <Page title={t('title')} className={styles.face}>
      <p>{what ?? t('text')}</p>
      <div className="row wrap" style={{ justifyContent: 'center' }}>
        <ButtonLink to={paths.home}>{t('home')}</ButtonLink>
        <ButtonLink to={paths.matrix} icon="matrix">
          {t('matrix')}
        </ButtonLink>
      </div>
    </Page>
  );
}

export const texts = english('ui.not-found-face', {
  title: 'Nothing here',
  text: 'There is no such page or record, or it is not yours to see. Check the address, or sign in with another account.',
  home: 'To the first page',
  matrix: 'Open the matrix',
});
