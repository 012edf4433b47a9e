import { type CSSProperties, useId, useState } from 'react';
import { Link } from 'react-router';
import type { LevelsOfProvisionFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { isolated, useTexts } from '../../../lib/i18n.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { usePrinting } from '../../../lib/use-printing.ts';
import { Button } from '../../../ui/Button.tsx';
import type { View } from '../view.ts';
import styles from './Indicators.module.css';
import { matrixWith } from './records-of.ts';
import { texts } from './texts.ts';

type LevelsProps = { readonly shares: readonly LevelsOfProvisionFragment[]; readonly view: View };

/** How many States answered what to each provision: a bar, and the same in figures. */
export function Levels({ shares, view }: LevelsProps) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const id = useId();
  const printing = usePrinting();
  const [all, setAll] = useState(false);
  const few = !all && !printing && shares.length > least + 2;
  return (
    <div className={`${styles.tableCard} card`}>
      <h2 id={id}>{t('levelsTitle')}</h2>
      <p className={styles.legend}>
        {levels.map((level) => (
          <span key={level}>
            <i data-level={level} aria-hidden="true" /> {t(level)}
          </span>
        ))}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-labelledby={id}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('provision')}</th>
              <th scope="col">{t('shares')}</th>
              {levels.map((level) => (
                <th key={level} scope="col" className={styles.number}>
                  {t(level)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(few ? shares.slice(0, least) : shares).map((share) => (
              <tr key={share.provision.reference}>
                <th scope="row">
                  <Link
                    to={matrixWith(view, {
                      rows: 'PARTICIPANT',
                      filter: { ...view.filter, articles: [share.provision.article.number] },
                    })}
                  >
                    {isolated(shownKey(share.provision.reference))}
                  </Link>{' '}
                  <span className="ink2">{share.provision.shortTitle}</span>
                </th>
                <td>
                  <span className={styles.levels} aria-hidden="true">
                    {levels.map((level) =>
                      share[level] > 0 ? (
                        <i key={level} data-level={level} style={{ '--n': share[level] } as CSSProperties} />
                      ) : null,
                    )}
                  </span>
                </td>
                {levels.map((level) => (
                  <td key={level} className={styles.number}>
                    {number(share[level])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {shares.length > least + 2 && (
        <p className="no-print">
          <Button size="small" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('showFew') : t('showAll', { all: number(shares.length) })}
          </Button>
        </p>
      )}
      <p className="xs muted">{t('levelsRule')}</p>
    </div>
  );
}

const levels = ['yes', 'inPart', 'no', 'notShown'] as const;
const least = 12;
