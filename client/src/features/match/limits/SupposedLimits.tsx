import type { SupposedTimeLimitsQuery } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import styles from '../versions/Versions.module.css';
import { texts as words } from './texts.ts';

type SupposedLimitsProps = { readonly told: SupposedTimeLimitsQuery['supposedTimeLimits'] };

/** How many would be late if these limits were set, beside how many are. */
export function SupposedLimits({ told }: SupposedLimitsProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { number } = useFormat();
  return (
    <section aria-label={t('title')}>
      <p className="sm" role="status">
        {t(told.some(({ before, after }) => before !== after) ? 'changes' : 'same')}
      </p>
      <table className={styles.table}>
        <caption className="sm muted">{t('what')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('step')}</th>
            <th scope="col">{t('before')}</th>
            <th scope="col">{t('after')}</th>
          </tr>
        </thead>
        <tbody>
          {told.map(({ step, before, after }) => (
            <tr key={step}>
              <th scope="row">{word(step)}</th>
              <td>{number(before)}</td>
              <td>{before === after ? number(after) : <b>{number(after)}</b>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export const texts = english('match.supposed-limits', {
  title: 'What would change',
  changes: 'These limits would change what is late.',
  same: 'These limits would change nothing today.',
  what: 'Matches that are late, and needs for which nobody proposed in time',
  step: 'Step',
  before: 'Now',
  after: 'Then',
});
