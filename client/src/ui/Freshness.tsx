import type { CSSProperties } from 'react';
import { daysBetween, useFormat } from '../lib/format.ts';
import { english, useTexts } from '../lib/i18n.ts';
import './Freshness.css';

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
  const tone = Date.parse(now) >= Date.parse(staleAt) ? 'out' : share < 40 ? 'low' : 'ok';
  const words = {
    out: t('stale', { date: day(staleAt) }),
    low: t('left', { count: left }),
    ok: t('confirmed', { count: ago, left }),
  };
  return (
    <span className={`fresh ${tone}`}>
      <span
        className="left"
        style={{ '--f': tone === 'out' ? 0 : share } as CSSProperties}
        aria-hidden="true"
      />
      {words[tone]}
    </span>
  );
}

export const texts = english('ui.freshness', {
  confirmed_one: 'Confirmed 1 day ago, {{left}} left',
  confirmed_other: 'Confirmed {{count}} days ago, {{left}} left',
  left_one: '1 day left',
  left_other: '{{count}} days left',
  stale: 'Stale since {{date}}',
});
