import { type AnswerId, type AssessmentId, answerId, type Reference } from '../base/ids.ts';
import type { Revision, SubmittedAnswer } from './assessment.ts';

/** An answer in force and where it was submitted. */
export interface AnswerInForce extends SubmittedAnswer {
  readonly id: AnswerId;
  readonly assessment: AssessmentId;
}

/** One State's answers in force: for each provision the latest submitted, over all instruments and cycles (domain.md §4). */
export type InForce = ReadonlyMap<Reference, AnswerInForce>;

/** Takes the last submitted revision of each of one State's assessments, in any order. */
export function inForce(revisions: readonly Revision[]): InForce {
  const answers = new Map<Reference, AnswerInForce>();
  for (const { assessment, answers: submitted } of [...revisions].sort(earlierFirst)) {
    for (const answer of submitted) {
      answers.set(answer.provision, { ...answer, assessment, id: answerId(assessment, answer.provision) });
    }
  }
  return answers;
}

/** By cycle, then by when it was submitted; the number and the id only so that the order is total. */
function earlierFirst(a: Revision, b: Revision): number {
  return (
    compare(a.cycle, b.cycle) ||
    compare(a.submittedAt, b.submittedAt) ||
    compare(a.assessment, b.assessment) ||
    a.number - b.number
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
