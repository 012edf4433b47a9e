import { clsx } from 'clsx';
import { english, useTexts } from '../../lib/i18n.ts';
import { shownKey } from '../../lib/shown-key.ts';
import styles from './GraphLegend.module.css';
import { StandingDial } from './StandingDial.tsx';
import type { Links } from './shown-graph.ts';
import { texts as words } from './texts.ts';

/** What the dials and the lines mean. */
export function GraphLegend({ chosen, links }: { readonly chosen: string | null; readonly links: Links }) {
  const t = useTexts(texts);
  const word = useTexts(words);
  return (
    <div className={styles.legend}>
      {(['NO', 'IN_PART', 'YES', 'UNANSWERED'] as const).map((standing) => (
        <span key={standing}>
          <StandingDial standing={standing} />
          {word(standing)}
        </span>
      ))}
      {chosen !== null && (
        <span className="hide-s">
          <i className={clsx(styles.line, styles.waited)} />
          {t('waits', { number: shownKey(chosen) })}
        </span>
      )}
      <span className="hide-s">
        <i className={styles.line} />
        {t('hard')}
      </span>
      {links === 'all' && (
        <span className="hide-s">
          <i className={clsx(styles.line, styles.soft)} />
          {t('soft')}
        </span>
      )}
    </div>
  );
}

export const texts = english('prerequisite.graph-legend', {
  waits: 'waits for article {{number}}',
  hard: 'needs it',
  soft: 'gains from it',
});
