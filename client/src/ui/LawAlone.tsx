import { english, useTexts } from '../lib/i18n.ts';

/** Beside every choice that puts legislation first [WG 28, 39]. */
export function LawAlone() {
  const t = useTexts(texts);
  return <>{t('notEnough')}</>;
}

export const texts = english('ui.law-alone', {
  notEnough: 'A law alone is not enough: it takes people and means to apply it.',
});
