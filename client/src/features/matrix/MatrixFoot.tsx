import { useTexts } from '../../lib/i18n.ts';
import styles from './MatrixFoot.module.css';
import { texts } from './matrix-texts.ts';

/** How totals count, and the keys used most. */
export function MatrixFoot() {
  const t = useTexts(texts);
  return (
    <div className={styles.foot}>
      <span>{t('counted')}</span>
      <span className={styles.keys}>
        <span>
          <kbd>←↑↓→</kbd>
          {t('move')}
        </span>
        <span>
          <kbd>Enter</kbd>
          {t('openCell')}
        </span>
        <span>
          <kbd>Esc</kbd>
          {t('closeCell')}
        </span>
        <span>
          <kbd>?</kbd>
          {t('allKeys')}
        </span>
      </span>
    </div>
  );
}
