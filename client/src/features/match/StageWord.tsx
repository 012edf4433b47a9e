import type { FitOnMatchFragment } from '../../gql/graphql.ts';
import { useTexts } from '../../lib/i18n.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import styles from './StageWord.module.css';
import { texts } from './texts.ts';

/** How far a match has come, and who has given its word where only one side has. */
export function StageWord({ stage, agreedBy }: Pick<FitOnMatchFragment, 'stage' | 'agreedBy'>) {
  const t = useTexts(texts);
  if (!stage) return null;
  const [one] = agreedBy;
  return (
    <span className={styles.stage} data-stage={stage}>
      <Icon name={icons[stage]} small />
      <b>{t(stage)}</b>
      {agreedBy.length === 1 && one && stage === 'CONTACTED' && (
        <span className="xs ink2"> · {t('agreedByOne', { side: t(one) })}</span>
      )}
    </span>
  );
}

const icons: Record<NonNullable<FitOnMatchFragment['stage']>, IconName> = {
  PROPOSED: 'inbox',
  CONTACTED: 'person',
  AGREED: 'check',
  DELIVERING: 'activities',
  DONE: 'done',
  DECLINED: 'close',
};
