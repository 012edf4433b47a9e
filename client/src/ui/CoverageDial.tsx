import { useTexts } from '../lib/i18n.ts';
import { texts } from './coverage-texts.ts';
import './CoverageDial.css';
import './Waterline.css';

export type CoverageState = 'UNMET' | 'OFFERED' | 'AGREED' | 'UNDER_WAY' | 'MET' | 'WITHDRAWN';

/** How far a need is served: a dial, and always the word beside it. */
export function CoverageDial({ state }: { readonly state: CoverageState }) {
  const t = useTexts(texts);
  return (
    <span className={`cov ${state}`}>
      <svg
        className="dial"
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
      <span className="swatch" aria-hidden="true">
        <span className="bar">
          <i className={state} style={{ flex: 1 }} />
        </span>
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
