import type { Assessment } from './assessment.ts';

/** The State's assessment of the same instrument in the latest cycle before: what a new cycle copies and is compared with. */
export function previousAssessment<T extends Pick<Assessment, 'instrument' | 'cycle'>>(
  assessments: readonly T[],
  { instrument, cycle }: Pick<Assessment, 'instrument' | 'cycle'>,
): T | null {
  const earlier = assessments.filter((other) => other.instrument === instrument && other.cycle < cycle);
  return earlier.reduce<T | null>(
    (latest, other) => (latest && latest.cycle > other.cycle ? latest : other),
    null,
  );
}
