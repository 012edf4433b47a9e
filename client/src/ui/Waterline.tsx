import { clsx } from 'clsx';
import { type CSSProperties, memo } from 'react';
import { useFormat } from '../lib/format.ts';
import styles from './Waterline.module.css';

export type CoverageFigures = {
  readonly unmet: number;
  readonly offered: number;
  readonly agreed: number;
  readonly underWay: number;
  readonly met: number;
};
export type WaterlineFigures = {
  readonly needs: number;
  readonly coverage: CoverageFigures;
  readonly offers: number;
  readonly activities: number;
};
type WaterlineProps = {
  readonly figures: WaterlineFigures;
  readonly big?: boolean;
  /** Said small beside the number of a big glyph: “22 States”. */
  readonly aside?: string;
  readonly asideClass?: string;
  /** How many marks there is room for under the line. */
  readonly marks?: number;
};

/** One cell of the matrix: needs over the line, services under it, the line itself how far the needs are served. */
export const Waterline = memo(function Waterline({
  figures,
  big = false,
  aside,
  asideClass,
  marks = 6,
}: WaterlineProps) {
  const { compact } = useFormat();
  const { needs, coverage, offers, activities } = figures;
  const size = big && styles.big;
  if (needs === 0 && offers === 0 && activities === 0)
    return <span className={clsx(styles.glyph, size, styles.empty)} aria-hidden="true" />;
  return (
    <span className={clsx(styles.glyph, size, needs === 0 && styles.nothingAsked)} aria-hidden="true">
      <b>{needs > 0 && compact(needs)}</b>
      {aside && needs > 0 && <span className={clsx(styles.aside, asideClass)}>{aside}</span>}
      <CoverageBar coverage={coverage} />
      <Pips offers={offers} activities={activities} marks={marks} />
    </span>
  );
});

/** The line: always met, under way, agreed, offered, unmet; its width is all needs. */
export function CoverageBar({ coverage }: { readonly coverage: CoverageFigures }) {
  return (
    <span className={styles.bar} aria-hidden="true">
      {drawn.map(([state, field]) =>
        coverage[field] > 0 ? (
          <i key={state} data-state={state} style={{ '--n': coverage[field] } as CSSProperties} />
        ) : null,
      )}
    </span>
  );
}

/** The line where all is in one state. */
export function StateBar({ state }: { readonly state: (typeof drawn)[number][0] }) {
  return (
    <span className={styles.bar} aria-hidden="true">
      <i data-state={state} style={{ flex: 1 }} />
    </span>
  );
}

/** A bar is an activity (two at most), a square an offer. */
export function Pips({
  offers,
  activities,
  marks = 6,
  className,
}: {
  readonly offers: number;
  readonly activities: number;
  readonly marks?: number;
  readonly className?: string;
}) {
  const bars = Math.min(activities, 2);
  const squares = Math.min(offers, marks - bars);
  return (
    <span className={clsx(styles.marks, className)} aria-hidden="true">
      {[...Array(bars).keys()].map((at) => (
        <i key={`a${at}`} className={styles.activity} />
      ))}
      {[...Array(squares).keys()].map((at) => (
        <i key={`o${at}`} />
      ))}
    </span>
  );
}

/** The five steps of the tint belong to the legend: 0 · 1–2 · 3–5 · 6–9 · 10 and more unmet needs. */
export const tints = [styles.tint0, styles.tint1, styles.tint2, styles.tint3, styles.tint4] as const;
export const tintOf = (unmet: number) => tints[tintSteps.filter((least) => unmet >= least).length];
const tintSteps = [1, 3, 6, 10];

const drawn = [
  ['MET', 'met'],
  ['UNDER_WAY', 'underWay'],
  ['AGREED', 'agreed'],
  ['OFFERED', 'offered'],
  ['UNMET', 'unmet'],
] as const;
