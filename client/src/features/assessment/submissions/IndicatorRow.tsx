import type { CSSProperties } from 'react';
import { graphql } from '../../../gql/gql.ts';
import type { IndicatorFiguresFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';

export const IndicatorFigures = graphql(`
  fragment IndicatorFigures on Indicator { code label numerator denominator percent definition }
`);

/** Every figure shows its boundary: numerator and denominator beside the per cent. */
export function IndicatorRow({ indicators }: { readonly indicators: readonly IndicatorFiguresFragment[] }) {
  const t = useTexts(texts);
  const { number } = useFormat();
  return (
    <section className="card figs" aria-label={t('label')}>
      {indicators.map(({ code, label, numerator, denominator, percent, definition }) => (
        <div key={code} title={definition}>
          <div className="l">{label}</div>
          <div className="v">
            {percent ?? '–'}
            <small> %</small>
          </div>
          <div className="f">
            <b>{number(numerator)}</b> {t('of')} <b>{number(denominator)}</b> {t(code)}
          </div>
          <div className="meter" style={{ '--p': percent ?? 0 } as CSSProperties} aria-hidden="true">
            <i />
          </div>
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
