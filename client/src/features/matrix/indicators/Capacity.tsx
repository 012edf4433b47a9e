import { useId } from 'react';
import { Link } from 'react-router';
import type { CapacityShownFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { useTexts } from '../../../lib/i18n.ts';
import type { View } from '../view.ts';
import styles from './Indicators.module.css';
import { matrixWith } from './records-of.ts';
import { texts } from './texts.ts';

type CapacityProps = { readonly rows: readonly CapacityShownFragment[]; readonly view: View };

/** Places and money that are offered against what is asked for, kind by kind [WG 27, 38]. */
export function Capacity({ rows, view }: CapacityProps) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const id = useId();
  return (
    <div className={`${styles.tableCard} card`}>
      <h2 id={id}>{t('capacityTitle')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-labelledby={id}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('type')}</th>
              {columns.map((name) => (
                <th key={name} scope="col" className={styles.number}>
                  {t(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.type?.code ?? ''} className={row.type ? undefined : styles.sum}>
                <th scope="row">
                  {row.type ? (
                    <Link to={recordsOf(view, row.type.code)}>{row.type.label}</Link>
                  ) : (
                    <Link to={recordsOf(view, null)}>{t('all')}</Link>
                  )}
                </th>
                <td className={styles.number}>{number(row.needs)}</td>
                <td className={styles.number}>
                  {row.withPlaces === 0 ? '–' : number(row.places)}{' '}
                  <Of count={row.offers} some={row.withPlaces} />
                </td>
                <td className={styles.number}>{number(row.taken)}</td>
                <td className={styles.number}>{row.percent == null ? '–' : number(row.percent)}</td>
                <td className={styles.number}>
                  <Asked {...row} /> <Of count={row.needs} some={row.withBudget} />
                </td>
                <td className={styles.number}>
                  <Money money={row.money} /> <Of count={row.offers} some={row.withCeiling} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="xs muted">{t('capacityRule')}</p>
    </div>
  );
}

const columns = ['openNeeds', 'places', 'taken', 'perHundred', 'asked', 'money'] as const;

/** The needs and offers of a kind, by article. */
const recordsOf = (view: View, type: string | null): string =>
  matrixWith(view, {
    rows: 'ARTICLE',
    columns: 'COVERAGE',
    cell: { row: null, column: null },
    filter: type === null ? view.filter : { ...view.filter, types: [type] },
  });

/** Of how many a figure is: those that say something. */
function Of({ some, count }: { readonly some: number; readonly count: number }) {
  const t = useTexts(texts);
  const { number } = useFormat();
  return (
    <small className={`${styles.sumOf} ink2`}>
      ({number(some)} {t('ofThese', { count: number(count) })})
    </small>
  );
}

function Asked({ withBudget, askedFrom, askedUpTo }: CapacityShownFragment) {
  const t = useTexts(texts);
  const { number } = useFormat();
  if (withBudget === 0) return '–';
  const from = number(askedFrom);
  return (
    <bdi>{askedUpTo == null ? t('from', { from }) : t('fromTo', { from, upTo: number(askedUpTo) })}</bdi>
  );
}

function Money({ money }: { readonly money: CapacityShownFragment['money'] }) {
  const { number } = useFormat();
  if (money.length === 0) return '–';
  return money.map(({ amount, currency }, at) => (
    <span key={currency}>
      {at > 0 && ' + '}
      <bdi className={styles.sumOf}>
        {number(Math.round(Number(amount)))} {currency}
      </bdi>
    </span>
  ));
}
