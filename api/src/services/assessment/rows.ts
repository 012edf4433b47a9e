import type { Assessment, Revision } from '../../domain/assessment/assessment.ts';
import { type Need, type NeedRow, needRowOf } from '../../domain/assessment/need.ts';
import type { Submission, SubmissionLabels } from '../../domain/assessment/submission.ts';
import type { AssessmentId } from '../../domain/base/ids.ts';

/** What the matrix keeps of a need. */
export const needRow = (need: Need): { readonly kind: 'need'; readonly row: NeedRow } => ({
  kind: 'need',
  row: needRowOf(need),
});

/** What the figures keep of a submitted revision. */
export function submissionRow(
  { id, participant, instrument, cycle, firstSubmittedAt }: Assessment,
  { submittedAt, answers }: Revision,
): { readonly kind: 'submission'; readonly row: Submission } {
  const row: Submission = {
    id,
    participant,
    instrument,
    cycle,
    submittedAt,
    firstSubmittedAt: firstSubmittedAt ?? submittedAt,
    answers: answers.map(({ provision, compliance, assistanceWanted, noneRequired, label }) => ({
      provision,
      compliance,
      stated: assistanceWanted.length > 0,
      noneRequired,
      label,
    })),
  };
  return { kind: 'submission', row };
}

/** Labels of a submitted revision changed: the matrix is told of these alone, not of all its answers again. */
export const labelsRow = (
  id: AssessmentId,
  labels: SubmissionLabels['labels'],
): { readonly kind: 'labels'; readonly row: SubmissionLabels } => ({ kind: 'labels', row: { id, labels } });
