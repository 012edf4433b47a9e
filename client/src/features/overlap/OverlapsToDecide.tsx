import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { useFormat } from '../../lib/format.ts';
import { english, isolated, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { CardHead } from '../../ui/CardHead.tsx';
import { Own } from '../../ui/Own.tsx';
import { OverlapsInBriefQuery } from './documents.ts';
import styles from './OverlapsToDecide.module.css';

/** The first few overlaps about which nobody has said anything; none, and there is no panel. */
export function OverlapsToDecide() {
  const t = useTexts(texts);
  const { enumerate, number } = useFormat();
  const { data } = useQuery(OverlapsInBriefQuery);
  const open = data?.overlaps;
  if (!open || open.totalCount === 0) return null;
  return (
    <section className="card" aria-label={t('title')}>
      <CardHead>
        <h2>{t('title')}</h2>
        <span className="xs muted">
          {t('open', { count: open.totalCount, shown: number(open.totalCount) })}
        </span>
      </CardHead>
      <ul className={styles.list}>
        {open.nodes.map(({ id, participants, provisions, articles, types, first, second }) => (
          <li key={id} className="sm">
            <b>
              <Own>{enumerate(participants.map(({ name }) => name))}</Own>
            </b>
            {' · '}
            {enumerate(
              (provisions.length > 0 ? provisions.map(({ label }) => label) : articles).map(isolated),
            )}
            {' · '}
            {enumerate(types.map(({ label }) => label))}
            <div className="xs ink2 own">{enumerate([first.title, second.title])}</div>
          </li>
        ))}
      </ul>
      <p className="pad sm">
        <Link to={`${paths.overlaps}?status=OPEN`}>{t('decide')}</Link>
      </p>
    </section>
  );
}

export const texts = english('overlap.overlaps-to-decide', {
  title: 'Overlaps to decide',
  open_one: '{{shown}} open',
  open_other: '{{shown}} open',
  decide: 'Look at them side by side',
});
