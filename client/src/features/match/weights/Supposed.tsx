import { Link } from 'react-router';
import type { SupposedWeightsQuery } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { Own } from '../../../ui/Own.tsx';
import styles from '../versions/Versions.module.css';

/** What would change if these weights were set. */
export function Supposed({ told }: { readonly told: SupposedWeightsQuery['supposedWeights'] }) {
  const t = useTexts(texts);
  const { number, signs } = useFormat();
  const counts = [
    [told.pairsWithOtherScore, t('scores', { all: number(told.pairs) })],
    [told.needsWithOtherOrder, t('orders', { all: number(told.needs) })],
    [told.needsWithOtherFirst, t('firsts', { all: number(told.needs) })],
  ] as const;
  return (
    <section className="stack" aria-label={t('title')}>
      <div className={styles.counts} role="status">
        {counts.map(([count, what]) => (
          <p key={what} className="sm">
            <b>{number(count)}</b>
            {what}
          </p>
        ))}
      </div>
      {told.examples.length > 0 && (
        <table className={styles.table}>
          <caption className="sm muted">{t('most')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('pair')}</th>
              <th scope="col">{t('before')}</th>
              <th scope="col">{t('after')}</th>
            </tr>
          </thead>
          <tbody>
            {told.examples.map(({ match, before, after }) => (
              <tr key={match.id}>
                <th scope="row">
                  <Link to={paths.match(match.id)}>
                    <Own>{match.need.participant.name}</Own>
                    {signs.comma}
                    <bdi dir="ltr">{match.need.provision.label}</bdi>
                    {signs.comma}
                    {match.need.type.label}
                  </Link>
                  <div className="xs ink2">
                    <Own>{match.offer.title}</Own>
                  </div>
                </th>
                <td>{number(before)}</td>
                <td>{number(after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

export const texts = english('match.supposed-weights', {
  title: 'What would change',
  scores: 'pairs that fit would have another score, of {{all}}',
  orders: 'open needs would list their offers in another order, of {{all}}',
  firsts: 'open needs would have another offer first, of {{all}}',
  most: 'What changes most',
  pair: 'Need and offer',
  before: 'Now',
  after: 'Then',
});
