import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { useFormat } from '../lib/format.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { Chip } from './Chip.tsx';
import styles from './ContextStrip.module.css';
import { Icon } from './Icon.tsx';
import { Own } from './Own.tsx';
import { useVisibilityWord, type VisibilityLevel } from './VisibilityBadge.tsx';

type ContextStripProps = {
  readonly audience: VisibilityLevel;
  /** The State's own people see more of one State than of the others: which one. */
  readonly audienceName?: string;
  readonly asOf: string | null;
  readonly live?: 'live' | 'waiting' | 'refused' | 'past' | 'still';
  readonly boundary?: string;
  readonly demo: boolean;
  readonly action?: ReactNode;
  readonly people?: ReactNode;
  readonly seen?: ReactNode;
};

/** Under every header: seen as whom, as of when, live or not, within which boundary, and whether it is invented. */
export function ContextStrip({
  audience,
  audienceName,
  asOf,
  live = 'still',
  boundary,
  demo,
  action,
  people,
  seen,
}: ContextStripProps) {
  const t = useTexts(texts);
  const word = useVisibilityWord();
  const { day, instant } = useFormat();
  return (
    <aside className={styles.strip} aria-label={t('label')}>
      <div className={styles.inside}>
        <span>
          <Icon name="eye" small />
          {t('seen')} {seen ?? <b>{audienceName ? <Own>{audienceName}</Own> : word(audience)}</b>}
        </span>
        {asOf && (
          <span>
            <Icon name="calendar" small />
            <span className="hide-s">{t('asOf')}</span>
            <b>
              <span className="only-s">{day(asOf)}</span>
              <span className="hide-s">{instant(asOf)}</span>
            </b>
            {action && <span className="hide-s">{action}</span>}
          </span>
        )}
        {live !== 'still' && (
          // Where there is little room, only that it does not hold is said.
          <span className={live === 'waiting' || live === 'refused' ? undefined : styles.optional}>
            <i className={clsx(styles.live, live !== 'live' && styles.notLive)} />
            {t(live)}
          </span>
        )}
        {boundary && (
          <span className={styles.optional}>
            <Own>{boundary}</Own>
          </span>
        )}
        {people}
        <span className={styles.end}>
          {demo && (
            <Chip tone="demo">
              <span className="hide-s">{t('demoData')}</span>
              <span className="only-s">{t('demo')}</span>
            </Chip>
          )}
        </span>
      </div>
    </aside>
  );
}

export const texts = english('ui.context-strip', {
  label: 'What you are looking at',
  seen: 'Seen as',
  asOf: 'As of',
  live: 'Live: changes appear by themselves',
  waiting: 'Not live: waiting for the connection',
  refused: 'Not live: reload the page to see what has changed',
  past: 'A past moment: it does not change',
  demo: 'Demonstration',
  demoData: 'Demonstration data',
});
