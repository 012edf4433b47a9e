import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { CoverageBar, type CoverageFigures } from '../../../ui/Waterline.tsx';
import styles from './WhatIfFigures.module.css';

type BeforeAndAfterProps = { readonly before: CoverageFigures; readonly after: CoverageFigures };

/** The open needs by coverage, now and then, on one scale. */
export function BeforeAndAfter({ before, after }: BeforeAndAfterProps) {
  const t = useTexts(texts);
  const { number, percent } = useFormat();
  const row = (label: string, coverage: CoverageFigures) => {
    const { unmet, offered, agreed, underWay } = coverage;
    const open = unmet + offered + agreed + underWay;
    const served = open - unmet;
    return (
      <div className={styles.scale}>
        <span className="sm">{label}</span>
        <CoverageBar coverage={{ ...coverage, met: 0 }} />
        <span className="sm">
          {t('share', {
            count: served,
            shown: number(served),
            of: number(open),
            percent: percent(open === 0 ? 0 : served / open),
          })}
        </span>
      </div>
    );
  };
  return (
    <div className={styles.scales}>
      {row(t('now'), before)}
      {row(t('after'), after)}
    </div>
  );
}

export const texts = english('offer.before-and-after', {
  now: 'Now',
  after: 'Then',
  share_one: '{{shown}} of {{of}}, {{percent}}',
  share_other: '{{shown}} of {{of}}, {{percent}}',
});
