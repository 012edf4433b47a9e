import type { CSSProperties } from 'react';
import { Link } from 'react-router';
import type { IndicatorShownFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { useViewer } from '../../../lib/session.ts';
import { Meter } from '../../../ui/Meter.tsx';
import type { View } from '../view.ts';
import styles from './Indicators.module.css';
import { recordsOf } from './records-of.ts';
import { texts } from './texts.ts';

type IndicatorCardProps = {
  readonly one: IndicatorShownFragment & { readonly label: string; readonly definition: string };
  readonly series: readonly (IndicatorShownFragment & { readonly cycle: string })[];
  readonly view: View;
};

/** One indicator: the share, what over what, how it came about over the cycles, what it means, and the way to its records. */
export function IndicatorCard({ one, series, view }: IndicatorCardProps) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const { code, label, definition, numerator, denominator, percent } = one;
  const secretariat = useViewer()?.audience === 'SECRETARIAT';
  const records = recordsOf(code, view, secretariat);
  return (
    <article className={`${styles.card} card`}>
      <h2>{label}</h2>
      <p className={styles.value}>
        {percent == null ? '–' : number(percent)}
        <small> %</small>
      </p>
      <p className="sm ink2">
        <b>{number(numerator)}</b> {t('of')} <b>{number(denominator)}</b> {t(code)}
      </p>
      <Meter percent={percent ?? 0} aria-hidden="true" />
      {series.length > 1 && <Series series={series} name={label} />}
      <p className="xs muted">{definition}</p>
      {records && code !== 'ALREADY_ASSISTED' && (
        <p className="sm no-print">
          <Link to={records}>{t(`to_${code}`)}</Link>
        </p>
      )}
    </article>
  );
}

/** The same cycle by cycle: one column each, with its figure. */
function Series({ series, name }: { readonly series: IndicatorCardProps['series']; readonly name: string }) {
  const t = useTexts(texts);
  const { number } = useFormat();
  return (
    <ol className={styles.series} aria-label={t('series', { name })}>
      {series.map(({ cycle, percent, numerator, denominator }) => (
        <li key={cycle}>
          <span className="sr">
            {t('inCycle', {
              cycle,
              percent: percent == null ? '–' : number(percent),
              numerator: number(numerator),
              denominator: number(denominator),
            })}
          </span>
          <b aria-hidden="true">{percent == null ? '–' : number(percent)}</b>
          <i aria-hidden="true" style={{ '--share': percent ?? 0 } as CSSProperties} />
          <span aria-hidden="true">{cycle}</span>
        </li>
      ))}
    </ol>
  );
}
