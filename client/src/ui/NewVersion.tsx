import { english, useTexts } from '../lib/i18n.ts';
import { Button } from './Button.tsx';
import styles from './NewVersion.module.css';
import { Note } from './Note.tsx';

/** Another version of the client is here; this page goes on as it is until the person takes it. It is in the first script: of an old version nothing more can be fetched. */
export function NewVersion({ onTake }: { readonly onTake: () => void }) {
  const t = useTexts(texts);
  return (
    <Note role="status" className={styles.there}>
      <b>{t('title')}</b> {t('text')}{' '}
      <Button size="small" onClick={onTake}>
        {t('take')}
      </Button>
    </Note>
  );
}

export const texts = english('ui.new-version', {
  title: 'There is a new version of this site.',
  text: 'What you have written stays.',
  take: 'Load it now',
});
