import { clsx } from 'clsx';
import type { CSSProperties, ReactNode } from 'react';
import { daysBetween, useFormat } from '../lib/format.ts';
import { english, useTexts } from '../lib/i18n.ts';
import styles from './Freshness.module.css';

type FreshnessProps = {
  readonly confirmedAt: string | null | undefined;
  readonly staleAt: string | null | undefined;
  readonly now: string;
};

/** The clock of an offer: green, amber under 40 per cent of its time, red when stale; the text always gives days. */
export function Freshness({ confirmedAt, staleAt, now }: FreshnessProps) {
  const t = useTexts(texts);
  const { day } = useFormat();
  if (!confirmedAt || !staleAt) return null;
  const whole = Math.max(1, daysBetween(confirmedAt, staleAt));
  const ago = Math.max(0, daysBetween(confirmedAt, now));
  const left = daysBetween(now, staleAt);
  const share = Math.max(0, Math.min(100, (left / whole) * 100));
  const tone = Date.parse(now) >= Date.parse(staleAt) ? 'stale' : share < 40 ? 'ending' : 'fresh';
  const words = {
    stale: t('stale', { date: day(staleAt) }),
    ending: t('left', { count: left }),
    fresh: t('confirmed', { count: ago, left }),
  };
  return (
    <FreshnessClock tone={tone} share={tone === 'stale' ? 0 : share}>
      {words[tone]}
    </FreshnessClock>
  );
}

type FreshnessClockProps = {
  readonly tone: 'fresh' | 'ending' | 'stale';
  /** How much of the time is left, of 100. */
  readonly share: number;
  readonly children: ReactNode;
};

/** A face that empties as the time runs out, and the words beside it. */
export function FreshnessClock({ tone, share, children }: FreshnessClockProps) {
  return (
    <span className={clsx(styles.freshness, tones[tone])}>
      <span className={styles.clock} style={{ '--f': share } as CSSProperties} aria-hidden="true" />
      {children}
    </span>
  );
}

const tones = { fresh: styles.fresh, ending: styles.ending, stale: styles.stale };

export const texts = english('ui.freshness', {
  confirmed_one: 'Confirmed 1 day ago, {{left}} left',
  confirmed_other: 'Confirmed {{count}} days ago, {{left}} left',
  left_one: '1 day left',
  left_other: '{{count}} days left',
  stale: 'Stale since {{date}}',
});
