import type { Weights } from '../../../convention/weights.ts';
import { share } from '../weights.ts';
import { type PartRule, part } from './rule.ts';

/** How many of the need's subjects the offer has. A need that names none asks for none: every offer has all of it. An offer that names none promises none. */
export const subject: PartRule = ({ subjects: wanted = [] }, { subjects: offered = [] }, facts) => {
  const points = subjectPoints(offered, wanted, facts.catalogue.weights);
  if (wanted.length === 0) return part('SUBJECT', points, facts, 'subject-unsaid');
  const shared = wanted.filter((code) => offered.includes(code));
  if (shared.length > 0)
    return part('SUBJECT', points, facts, 'subject-shared', {
      subjects: shared.join(','),
      count: shared.length,
      wanted: wanted.length,
    });
  return offered.length === 0
    ? part('SUBJECT', points, facts, 'subject-not-named')
    : part('SUBJECT', points, facts, 'subject-none', { subjects: wanted.join(',') });
};

export function subjectPoints(
  offered: readonly string[],
  wanted: readonly string[],
  { parts }: Weights,
): number {
  if (wanted.length === 0) return parts.SUBJECT;
  const shared = wanted.filter((code) => offered.includes(code)).length;
  return share(parts.SUBJECT, shared / wanted.length);
}
