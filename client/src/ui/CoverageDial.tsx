import { useTexts } from '../lib/i18n.ts';
import styles from './CoverageDial.module.css';
import { texts } from './coverage-texts.ts';
import { StateBar } from './Waterline.tsx';

export type CoverageState = 'UNMET' | 'OFFERED' | 'AGREED' | 'UNDER_WAY' | 'MET' | 'WITHDRAWN';

/** How far a need is served: a dial, and always the word beside it. */
export function CoverageDial({ state }: { readonly state: CoverageState }) {
  const t = useTexts(texts);
  return (
    <span className={styles.coverage} data-state={state}>
      <svg
        className={styles.dial}
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        aria-hidden="true"
      >
        <circle cx="8" cy="8" r="6.2" />
        {faces[state]}
      </svg>
      {t(state)}
    </span>
  );
}

/** The same state as the bars draw it, with dial and word: an entry of the legend. */
export function CoverageSwatch({ state }: { readonly state: Exclude<CoverageState, 'WITHDRAWN'> }) {
  return (
    <span className="row" style={{ gap: 6 }}>
      <span className={styles.swatch} aria-hidden="true">
        <StateBar state={state} />
      </span>
      <CoverageDial state={state} />
    </span>
  );
}

/** The word for a state, without the dial. */
export function useCoverageWord(): (state: CoverageState) => string {
  return useTexts(texts);
}

const faces: Record<CoverageState, React.ReactNode> = {
  UNMET: null,
  OFFERED: <path d="M8 8V3A5 5 0 0 1 13 8Z" fill="currentColor" stroke="none" />,
  AGREED: <path d="M8 3a5 5 0 0 1 0 10Z" fill="currentColor" stroke="none" />,
  UNDER_WAY: <path d="M8 8H3a5 5 0 1 0 5-5Z" fill="currentColor" stroke="none" />,
  MET: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="currentColor" />
      <path d="m5.2 8.2 2 2 3.6-4" stroke="var(--surface)" strokeWidth="1.7" />
    </>
  ),
  WITHDRAWN: <path d="m3.5 12.5 9-9" />,
};
