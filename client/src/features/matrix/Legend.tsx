import { clsx } from 'clsx';
import { useTexts } from '../../lib/i18n.ts';
import { CoverageSwatch } from '../../ui/CoverageDial.tsx';
import { Pips, tints, Waterline } from '../../ui/Waterline.tsx';
import styles from './Legend.module.css';
import { texts } from './matrix-texts.ts';

/** How a cell is read, by an example and its parts. */
export function Legend() {
  const t = useTexts(texts);
  return (
    <div className={styles.legend}>
      <span className={styles.reading}>
        <span className={styles.example}>
          <Waterline figures={example} />
        </span>
        <span style={{ lineHeight: 1.35 }}>
          <b>{example.needs}</b> {t('legendNumber')}
          <br />
          <span className="row" style={{ gap: 5 }}>
            <Pips className={styles.alone} offers={1} activities={0} />
            {t('offers')}
            <Pips className={clsx(styles.alone, styles.apart)} offers={0} activities={1} />
            {t('activities')}
          </span>
        </span>
      </span>
      {states.map((state) => (
        <CoverageSwatch key={state} state={state} />
      ))}
      <span className="row" style={{ gap: 6 }}>
        <span className={styles.ramp} aria-hidden="true">
          {tints.map((step) => (
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
