import { useTexts } from '../../lib/i18n.ts';
import styles from './MatrixFoot.module.css';
import { texts } from './matrix-texts.ts';
import type { View } from './view.ts';

/** How totals count, and the keys used most. */
export function MatrixFoot({ rows, columns }: Pick<View, 'rows' | 'columns'>) {
  const t = useTexts(texts);
  return (
    <div className={styles.foot}>
      <span>{t(rows === 'SUBJECT' || columns === 'SUBJECT' ? 'countedSubjects' : 'counted')}</span>
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
