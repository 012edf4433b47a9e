import { clsx } from 'clsx';
import { useFormat } from '../../../lib/format.ts';
import { useTexts } from '../../../lib/i18n.ts';
import styles from './MapLegend.module.css';
import { Ring } from './Ring.tsx';
import type { Shade, Steps } from './shades.ts';
import { hueClass, stepClass } from './step-class.ts';
import { texts } from './texts.ts';

type MapLegendProps = { readonly shade: Shade; readonly steps: Steps; readonly fictional: boolean };

/** How the map is read: each step of the shade with its figures, and what has none. */
export function MapLegend({ shade, steps, fictional }: MapLegendProps) {
  const t = useTexts(texts);
  const words = useStepWords(shade, steps);
  return (
    <div className={clsx(styles.legend, hueClass(shade))}>
      {fictional && (
        <span className="row" style={{ gap: 6 }}>
          <svg className={styles.example} viewBox="-30 -30 60 60" aria-hidden="true">
            <Ring figures={example} step={1} />
          </svg>
          {t('ring')}
        </span>
      )}
      <span className={styles.steps}>
        <b>{t(shade)}</b>
        {words.map((word, step) => (
          <span key={word} className="row nw" style={{ gap: 4 }}>
            <i className={clsx(styles.step, stepClass(step))} aria-hidden="true" />
            {word}
          </span>
        ))}
        {shade === 'SERVED' && (
          <span className="row nw" style={{ gap: 4 }}>
            <i className={clsx(styles.step, allMet)} aria-hidden="true" />
            {t('allMet')}
          </span>
        )}
      </span>
      <span className="row" style={{ gap: 6 }}>
        <i className={fictional ? styles.dashed : styles.hatched} aria-hidden="true" />
        {t('none')}
      </span>
      {!fictional && (
        <>
          <span className="row" style={{ gap: 6 }}>
            <i className={styles.nobody} aria-hidden="true" />
            {t('nobody')}
          </span>
          <span className="row" style={{ gap: 6 }}>
            <i className={styles.small} aria-hidden="true" />
            {t('small')}
          </span>
        </>
      )}
    </div>
  );
}

const allMet = stepClass('ALL_MET');

/** 0 · 1–4 · 5–9 · 10–14 · 15 and more; of a share in per cent. */
function useStepWords(shade: Shade, steps: Steps): readonly string[] {
  const t = useTexts(texts);
  const { number, percent } = useFormat();
  if (shade === 'SERVED')
    return [
      percent(0),
      t('less', { share: percent(steps[1]) }),
      ...[1, 2].map((at) =>
        t('between', { least: percent(steps[at] ?? 0), most: percent(steps[at + 1] ?? 1) }),
      ),
      t('above', { least: percent(steps[3]) }),
    ];
  return [
    number(0),
    ...[0, 1, 2].map((at) => {
      const [least, most] = [steps[at] ?? 0, (steps[at + 1] ?? 0) - 1];
      return least === most ? number(least) : t('between', { least: number(least), most: number(most) });
    }),
    t('above', { least: number(steps[3]) }),
  ];
}

const example = {
  row: null,
  column: null,
  needs: 8,
  participants: 1,
  offers: 0,
  providers: 0,
  activities: 0,
  silentGaps: 0,
  coverage: { unmet: 4, offered: 2, agreed: 1, underWay: 1, met: 0 },
};
