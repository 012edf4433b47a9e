import { useTexts } from '../../lib/i18n.ts';
import { CoverageSwatch } from '../../ui/CoverageDial.tsx';
import { Waterline } from '../../ui/Waterline.tsx';
import { texts } from './matrix-texts.ts';

/** How a cell is read, by an example and its parts. */
export function Legend() {
  const t = useTexts(texts);
  return (
    <div className="keyl">
      <span className="rd">
        <span className="box">
          <Waterline figures={example} />
        </span>
        <span style={{ lineHeight: 1.35 }}>
          <b>{example.needs}</b> {t('legendNumber')}
          <br />
          <span className="row" style={{ gap: 5 }}>
            <span className="pips" style={{ padding: 0 }} aria-hidden="true">
              <i />
            </span>
            {t('offers')}
            <span className="pips" style={{ padding: 0, marginInlineStart: 6 }} aria-hidden="true">
              <i className="a" />
            </span>
            {t('activities')}
          </span>
        </span>
      </span>
      {states.map((state) => (
        <CoverageSwatch key={state} state={state} />
      ))}
      <span className="row" style={{ gap: 6 }}>
        <span className="ramp" aria-hidden="true">
          {['h0', 'h1', 'h2', 'h3', 'h4'].map((step) => (
            <i key={step} className={step} />
          ))}
        </span>
        {t('moreUnmet')}
      </span>
    </div>
  );
}

const states = ['UNMET', 'OFFERED', 'AGREED', 'UNDER_WAY', 'MET'] as const;
const example = {
  needs: 9,
  offers: 3,
  activities: 1,
  coverage: { unmet: 3, offered: 2, agreed: 1, underWay: 2, met: 1 },
};
