import { english, useTexts } from '../lib/i18n.ts';
import { Icon } from './Icon.tsx';
import styles from './VisibilityBadge.module.css';

export type VisibilityLevel = 'STATE' | 'SECRETARIAT' | 'DONORS' | 'PUBLIC';
export const visibilityLevels: readonly VisibilityLevel[] = ['STATE', 'SECRETARIAT', 'DONORS', 'PUBLIC'];

/** Who can see this: four bars from State to Public, and the word. */
export function VisibilityBadge({ level }: { readonly level: VisibilityLevel }) {
  const t = useTexts(texts);
  const reach = visibilityLevels.indexOf(level);
  return (
    <span className={styles.badge} title={t('who')}>
      <Icon name="eye" small />
      <span className={styles.levels} aria-hidden="true">
        {visibilityLevels.map((one, at) => (
          <i key={one} className={at <= reach ? styles.filled : undefined} />
        ))}
      </span>
      <span className="sr">{t('who')}: </span>
      {t(level)}
    </span>
  );
}

/** The word for an audience, without the badge. */
export function useVisibilityWord(): (level: VisibilityLevel) => string {
  return useTexts(texts);
}

export const texts = english('ui.visibility-badge', {
  who: 'Who can see this',
  STATE: 'State',
  SECRETARIAT: 'Secretariat',
  DONORS: 'Donors',
  PUBLIC: 'Public',
});
