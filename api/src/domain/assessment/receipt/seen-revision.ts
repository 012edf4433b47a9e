import { type Audience, sees, strictest } from '../../base/visibility.ts';
import type { Revision, SubmittedAnswer } from '../assessment.ts';

/**
 * What an audience sees of a revision. The labels of the last one are in force; an earlier one keeps those of its time, and what was narrowed since, or is
 * no longer said, must not be read there again.
 */
export function seenAnswers(
  audience: Audience,
  revision: Revision,
  last: Revision | null,
): readonly SubmittedAnswer[] {
  const labels =
    last && last.number !== revision.number
      ? new Map(last.answers.map(({ provision, label }) => [provision, label]))
      : null;
  return revision.answers.flatMap((answer) => {
    const label = labels
      ? strictest([answer.label, labels.get(answer.provision) ?? 'SECRETARIAT'])
      : answer.label;
    return sees(audience, label, revision.participant) ? [{ ...answer, label }] : [];
  });
}
