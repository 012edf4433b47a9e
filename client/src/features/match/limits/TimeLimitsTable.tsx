import type { TimeLimitsWholeFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import styles from '../versions/Versions.module.css';
import { texts as words } from './texts.ts';

/** How long each step may take. */
export function TimeLimitsTable({ limits: { limits } }: { readonly limits: TimeLimitsWholeFragment }) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { number } = useFormat();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('step')}</th>
          <th scope="col">{t('most')}</th>
        </tr>
      </thead>
      <tbody>
        {limits.map(({ step, days }) => (
          <tr key={step}>
            <th scope="row">{word(step)}</th>
            <td>{t('days', { count: days, shown: number(days) })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export const texts = english('match.time-limits-table', {
  step: 'Step',
  most: 'May take',
  days_one: '{{shown}} day',
  days_other: '{{shown}} days',
});
