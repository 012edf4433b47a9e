import type { CycleInListFragment } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Meter } from '../../../ui/Meter.tsx';

type Count = NonNullable<CycleInListFragment['following']>['counts'][number];

/** How many States of one status submitted; parties alone are the response rate. */
export function CycleResponse({ count }: { readonly count: Count }) {
  const t = useTexts(texts);
  const { submitted, states, submittedLate, overdue } = count;
  return (
    <div>
      <div className="row sp" style={{ gap: 10 }}>
        <span className="sm">{t('submitted', { submitted, of: states })}</span>
        {overdue + submittedLate > 0 && (
          <span className="xs muted">{t('late', { count: overdue + submittedLate })}</span>
        )}
      </div>
      <Meter percent={(submitted / Math.max(1, states)) * 100} />
    </div>
  );
}

export const texts = english('cycle.response', {
  submitted: '{{submitted}} of {{of}} submitted',
  late_one: '1 late',
  late_other: '{{count}} late',
});
