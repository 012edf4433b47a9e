import { clsx } from 'clsx';
import type { NeedInOrderFragment } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import styles from './NeedsSummary.module.css';

/** How many needs are open, served and waiting, and that their order is the State's alone [WG 25, 40]. */
export function NeedsSummary({
  open,
  name,
}: {
  readonly open: readonly NeedInOrderFragment[];
  readonly name: string;
}) {
  const t = useTexts(texts);
  const served = open.filter(({ coverage }) => coverage === 'AGREED' || coverage === 'UNDER_WAY').length;
  const waiting = open.filter(({ waitsFor }) => waitsFor.length > 0).length;
  return (
    <div className={clsx('sum', styles.summary)}>
      <span>
        <b>{open.length}</b> {t('needs', { count: open.length })}
      </span>
      <span>
        <b>{served}</b> {t('of')} <b>{open.length}</b> {t('served')}
      </span>
      <span>
        <b>{waiting}</b> {t('waits', { count: waiting })}
      </span>
      <span className="muted hide-s">{t('alone', { name })}</span>
    </div>
  );
}

export const texts = english('need.needs-summary', {
  needs_one: 'open need',
  needs_other: 'open needs',
  of: 'of',
  served: 'open needs served',
  waits_one: 'waits for something else',
  waits_other: 'wait for something else',
  alone: 'Only {{name}} sets this order. It is never ranked against another State’s.',
});
