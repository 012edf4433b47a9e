import type { CycleInListFragment } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Counts } from '../../../ui/Counts.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import styles from './CycleCounts.module.css';
import { CycleResponse } from './CycleResponse.tsx';
import { texts as words } from './cycle-words.ts';

/** Parties, signatories and observers, each apart: parties alone are the response rate. */
export function CycleCounts({ cycle }: { readonly cycle: CycleInListFragment }) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const counts = cycle.following?.counts.filter(({ states }) => states > 0) ?? [];
  return (
    <div className={styles.counts}>
      {counts.map((count) => (
        <Panel key={count.status} title={word(count.status)}>
          <CycleResponse count={count} />
          {count.status === 'STATE_PARTY' && <p className={`${styles.rate} xs muted`}>{t('rate')}</p>}
          <Counts
            counts={[
              { key: 'late', label: t('submittedLate'), count: count.submittedLate },
              { key: 'begun', label: t('begun'), count: count.begun },
              { key: 'notBegun', label: t('notBegun'), count: count.notBegun },
              { key: 'overdue', label: t('overdue'), count: count.overdue },
            ]}
          />
        </Panel>
      ))}
    </div>
  );
}

export const texts = english('cycle.counts', {
  rate: 'This is the response rate: it counts parties only.',
  submittedLate: 'Submitted after the deadline',
  begun: 'Begun, not submitted',
  notBegun: 'Not begun',
  overdue: 'Not submitted, deadline past',
});
