import { clsx } from 'clsx';
import type { CSSProperties } from 'react';
import { english, useTexts } from '../lib/i18n.ts';
import styles from './ScoreRing.module.css';

/** How well an offer fits a need, 0 to 100. */
export function ScoreRing({ score, className }: { readonly score: number; readonly className?: string }) {
  const t = useTexts(texts);
  return (
    <span
      className={clsx(styles.ring, className)}
      style={{ '--v': score } as CSSProperties}
      role="img"
      aria-label={t('score', { score })}
    >
      {score}
    </span>
  );
}

export const texts = english('ui.score-ring', { score: 'Score {{score}} of 100' });
