import { useId, useState } from 'react';
import { Link } from 'react-router';
import type { FiguresFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { usePrinting } from '../../../lib/use-printing.ts';
import { Button } from '../../../ui/Button.tsx';
import { Own } from '../../../ui/Own.tsx';
import { CoverageBar } from '../../../ui/Waterline.tsx';
import styles from './MapTable.module.css';
import tiles from './MapTiles.module.css';
import { type StateOnMap, servedOf } from './states.ts';
import { texts } from './texts.ts';

type MapTableProps = {
  /** Those with needs, by name. */
  readonly states: readonly StateOnMap[];
  readonly total: FiguresFragment;
  readonly linkOf: (code: string) => string;
};

/** The same figures in rows, and their sum as the matrix has it. */
export function MapTable({ states, total, linkOf }: MapTableProps) {
  const t = useTexts(texts);
  const id = useId();
  const printing = usePrinting();
  const [all, setAll] = useState(false);
  const few = !all && !printing && states.length > least + 2;
  const shown = few ? states.slice(0, least) : states;
  return (
    <section className="card" aria-labelledby={id}>
      <div className={tiles.head}>
        <h2 id={id}>{t('table')}</h2>
        <span className="xs muted">{t('states', { count: states.length })}</span>
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('state')}</th>
            <th scope="col">{t('howFar')}</th>
            <th scope="col" className={styles.number}>
              {t('needsHead')}
            </th>
            <th scope="col" className={styles.number}>
              {t('unmetHead')}
            </th>
            <th scope="col" className={styles.number}>
              {t('servedHead')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ code, name, figures }) => (
            <tr key={code}>
              <th scope="row">
                <Link to={linkOf(code)}>
                  <Own>{name}</Own>
                </Link>
              </th>
              <Figures figures={figures} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('all', { count: states.length })}</th>
            <Figures figures={total} />
          </tr>
        </tfoot>
      </table>
      <div className={styles.foot}>
        {states.length > least + 2 && (
          <Button size="small" className="no-print" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('showFew') : t('showAll', { count: states.length })}
          </Button>
        )}
        <span className="xs muted">{t('rule')}</span>
      </div>
    </section>
  );
}

const least = 8;

function Figures({ figures }: { readonly figures: FiguresFragment }) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const { served, open } = servedOf(figures);
  return (
    <>
      <td>
        <span className={styles.bar}>
          <CoverageBar coverage={figures.coverage} />
        </span>
      </td>
      <td className={styles.number}>
        <b>{number(figures.needs)}</b>
      </td>
      <td className={styles.number}>{number(figures.coverage.unmet)}</td>
      <td className={styles.number}>
        {open === 0 ? '–' : t('servedOf', { served: number(served), open: number(open) })}
      </td>
    </>
  );
}
