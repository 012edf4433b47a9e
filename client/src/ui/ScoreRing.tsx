import type { CSSProperties } from 'react';
import { useTexts } from '../lib/i18n.ts';
import './ScoreRing.css';

/** How well an offer fits a need, 0 to 100. */
export function ScoreRing({ score }: { readonly score: number }) {
  const t = useTexts(texts);
  return (
    <span
      className="sc"
      style={{ '--v': score } as CSSProperties}
      role="img"
      aria-label={t('score', { score })}
    >
      {score}
    </span>
  );
}

const texts = {
  en: { score: 'Score {{score}} of 100' },
  es: { score: 'Puntuación: {{score}} de 100' },
};
