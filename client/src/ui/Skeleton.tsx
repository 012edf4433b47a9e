import { english, useTexts } from '../lib/i18n.ts';
import styles from './Skeleton.module.css';

/** Grey bars in the final layout, after 300 ms; still under reduced motion. */
export function Skeleton({ lines = 4 }: { readonly lines?: number }) {
  const t = useTexts(texts);
  return (
    <div className={styles.skeleton} role="status" aria-busy="true" aria-label={t('loading')}>
      {[...Array(lines).keys()].map((at) => (
        <div key={at} className={styles.line} style={{ inlineSize: `${widths[at % widths.length]}%` }} />
      ))}
    </div>
  );
}

const widths = [60, 100, 82, 94];
export const texts = english('ui.skeleton', { loading: 'Loading' });
