import { useId } from 'react';
import { Link } from 'react-router';
import type { FiguresFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { CoverageBar } from '../../../ui/Waterline.tsx';
import type { View } from '../view.ts';
import styles from './Indicators.module.css';
import { matrixWith } from './records-of.ts';
import { texts } from './texts.ts';

type HelpByTypeProps = {
  readonly rows: readonly { readonly key: string; readonly label: string }[];
  readonly totals: readonly FiguresFragment[];
  readonly view: View;
};

/** The help that is asked for beside the help that is given, kind by kind [WG 27, 38]. */
export function HelpByType({ rows, totals, view }: HelpByTypeProps) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const id = useId();
  const figuresOf = (row: string | null) =>
    totals.find((total) => total.row === row && total.column === null) ?? null;
  const figures = (of: FiguresFragment | null) => {
    if (!of) return null;
    const { unmet, offered, agreed, underWay, met } = of.coverage;
    return (
      <>
        <td>
          <span className={styles.bar}>
            <CoverageBar coverage={of.coverage} />
          </span>
        </td>
        {[
          unmet + offered + agreed + underWay + met,
          unmet,
          agreed + underWay + met,
          of.offers,
          of.activities,
        ].map((value, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their places
          <td key={at} className={styles.number}>
            {number(value)}
          </td>
        ))}
      </>
    );
  };
  return (
    <div className={`${styles.tableCard} card`}>
      <h2 id={id}>{t('helpTitle')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-labelledby={id}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('type')}</th>
              <th scope="col">{t('howFar')}</th>
              {(['needs', 'unmet', 'served', 'offers', 'activities'] as const).map((name) => (
                <th key={name} scope="col" className={styles.number}>
                  {t(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, label }) => (
              <tr key={key}>
                <th scope="row">
                  <Link
                    to={matrixWith(view, {
                      rows: 'ARTICLE',
                      columns: 'COVERAGE',
                      filter: { ...view.filter, types: [key] },
                    })}
                  >
                    {label}
                  </Link>
                </th>
                {figures(figuresOf(key))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('all')}</th>
              {figures(figuresOf(null))}
            </tr>
          </tfoot>
        </table>
      </section>
      <p className="xs muted">{t('helpRule')}</p>
    </div>
  );
}
