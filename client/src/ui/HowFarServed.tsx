import { useFormat } from '../lib/format.ts';
import { useTexts } from '../lib/i18n.ts';
import { CoverageDial } from './CoverageDial.tsx';
import styles from './HowFarServed.module.css';
import { type Served, texts } from './served-texts.ts';
import { CoverageBar, type CoverageFigures } from './Waterline.tsx';

type HowFarServedProps = Served & { readonly coverage: CoverageFigures };

/** How far some needs are served: the line, how many are in each state, and a sentence. */
export function HowFarServed({ coverage, served, open }: HowFarServedProps) {
  const { number } = useFormat();
  const say = useServedWords();
  return (
    <div className={styles.figures}>
      <span className={styles.bar}>
        <CoverageBar coverage={coverage} />
      </span>
      {drawn.map(([state, field]) =>
        coverage[field] > 0 ? (
          <span key={state} className="row" style={{ gap: 4 }}>
            <CoverageDial state={state} /> <b>{number(coverage[field])}</b>
          </span>
        ) : null,
      )}
      <span className="sm">{say({ served, open })}</span>
    </div>
  );
}

/** “3 of 10 open needs served”; where none is open nothing is left to be served. */
export function useServedWords(): (figures: Served) => string {
  const t = useTexts(texts);
  const { number } = useFormat();
  return ({ served, open }) =>
    open === 0 ? t('nothingOpen') : t('served', { served: number(served), open: number(open) });
}

const drawn = [
  ['UNMET', 'unmet'],
  ['OFFERED', 'offered'],
  ['AGREED', 'agreed'],
  ['UNDER_WAY', 'underWay'],
  ['MET', 'met'],
] as const;
