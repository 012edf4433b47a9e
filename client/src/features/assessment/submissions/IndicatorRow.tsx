import { graphql } from '../../../gql/gql.ts';
import type { IndicatorCode, IndicatorFiguresFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Meter } from '../../../ui/Meter.tsx';
import styles from './IndicatorRow.module.css';

export const IndicatorFigures = graphql(`
  fragment IndicatorFigures on Indicator { code label numerator denominator percent definition }
`);

/** Plans and programmes are asked for apart. */
type OfAnswers = Exclude<IndicatorCode, `IN_P${string}`>;

/** Every figure shows its boundary: numerator and denominator beside the per cent. */
export function IndicatorRow({ indicators }: { readonly indicators: readonly IndicatorFiguresFragment[] }) {
  const t = useTexts(texts);
  const { number } = useFormat();
  return (
    <section className={`${styles.figures} card`} aria-label={t('label')}>
      {indicators.map(({ code, label, numerator, denominator, percent, definition }) => (
        <div key={code} title={definition}>
          <div className={styles.label}>{label}</div>
          <div className={styles.value}>
            {percent ?? '–'}
            <small> %</small>
          </div>
          <div className={styles.fraction}>
            <b>{number(numerator)}</b> {t('of')} <b>{number(denominator)}</b> {t(code as OfAnswers)}
          </div>
          <Meter className={styles.meter} percent={percent ?? 0} aria-hidden="true" />
        </div>
      ))}
    </section>
  );
}

export const texts = english('assessment.indicator-row', {
  label: 'Indicators',
  of: 'of',
  RESPONSE_RATE: 'parties',
  NEEDS_STATED_PER_GAP: 'gap answers',
  COVERAGE: 'open needs',
  OFFERED: 'open needs',
  ALREADY_ASSISTED: 'needs',
  BLOCKED_BY_PREREQUISITES: 'open needs',
});
