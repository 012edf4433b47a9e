import { intAt } from './at.ts';
import { type Coverage, coverageIndex } from './coverage.ts';

/** What is counted, as a figure names it: needs of every coverage but those withdrawn. */
const names = {
  UNMET: 'unmet',
  OFFERED: 'offered',
  AGREED: 'agreed',
  UNDER_WAY: 'underWay',
  MET: 'met',
} as const satisfies Readonly<Record<Exclude<Coverage, 'WITHDRAWN'>, string>>;

export type CoverageCounts = Readonly<Record<(typeof names)[keyof typeof names], number>>;

export const countedCoverages = Object.values(names);
/** So many counts of one cell follow each other. */
export const coverageWidth = countedCoverages.length;

const { UNMET, OFFERED, AGREED, UNDER_WAY, MET } = coverageIndex;

/** The counts that begin there, in the order of `coverages`. */
export const countsFrom = (counts: Int32Array, from: number): CoverageCounts => ({
  unmet: intAt(counts, from + UNMET),
  offered: intAt(counts, from + OFFERED),
  agreed: intAt(counts, from + AGREED),
  underWay: intAt(counts, from + UNDER_WAY),
  met: intAt(counts, from + MET),
});
