import type { PrerequisiteGraphFragment } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { shownKey } from '../../lib/shown-key.ts';
import { Panel } from '../../ui/Panel.tsx';
import styles from './LongestRow.module.css';

type LongestRowProps = {
  readonly graph: PrerequisiteGraphFragment;
  readonly chosen: string | null;
  readonly onChoose: (article: string) => void;
};

/** The critical path: no order settles these in fewer steps. */
export function LongestRow({ graph, chosen, onChoose }: LongestRowProps) {
  const t = useTexts(texts);
  const { longestRow } = graph;
  if (longestRow.length < 2) return null;
  return (
    <Panel title={t('title')} aside={<span className="xs muted">{t('how')}</span>}>
      <ol className={styles.row}>
        {longestRow.map(({ number, shortTitle }, at) => (
          <li key={number}>
            {at > 0 && (
              <span className={styles.arrow} aria-hidden="true">
                →
              </span>
            )}
            <button type="button" aria-pressed={number === chosen} onClick={() => onChoose(number)}>
              <bdi dir="ltr">{shownKey(number)}</bdi> <small>{shortTitle}</small>
            </button>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

export const texts = english('prerequisite.longest-row', {
  title: 'Critical path',
  how: 'each waits for the one before it',
});
