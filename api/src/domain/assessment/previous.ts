import type { Assessment } from './assessment.ts';

/** The State's assessments of the same instrument in the cycles before, the latest first: what a new cycle is compared with. */
export const earlierAssessments = <T extends Pick<Assessment, 'instrument' | 'cycle'>>(
  assessments: readonly T[],
  { instrument, cycle }: Pick<Assessment, 'instrument' | 'cycle'>,
): readonly T[] =>
  assessments
    .filter((other) => other.instrument === instrument && other.cycle < cycle)
    .toSorted((a, b) => (a.cycle < b.cycle ? 1 : -1));
