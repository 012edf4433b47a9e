import { clsx } from 'clsx';
import type { MatchWholeFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import styles from './MatchDue.module.css';

type MatchDueProps = { readonly match: Pick<MatchWholeFragment, 'waitingSince' | 'dueAt' | 'overdue'> };

/** Since when the next word is waited for, and until when it is due. */
export function MatchDue({ match: { waitingSince, dueAt, overdue } }: MatchDueProps) {
  const t = useTexts(texts);
  const { day, signs } = useFormat();
  if (!waitingSince || !dueAt) return null;
  return (
    <span className="xs muted">
      {t('since', { date: day(waitingSince) })}
      {signs.comma}
      <span className={clsx(overdue && styles.late)}>
        {t(overdue ? 'overdue' : 'due', { date: day(dueAt) })}
      </span>
    </span>
  );
}

export const texts = english('match.due', {
  since: 'waiting since {{date}}',
  due: 'due by {{date}}',
  overdue: 'overdue since {{date}}',
});
