import { type AnswerId, type AssessmentId, answerId, type Reference } from '../base/ids.ts';
import type { Known } from '../convention/instrument-versions.ts';
import { instrumentOfAssessment, type Revision, type SubmittedAnswer } from './assessment.ts';
import { successionIn } from './versions/succession.ts';

/** An answer in force and where it was submitted. */
export interface AnswerInForce extends SubmittedAnswer {
  readonly id: AnswerId;
  readonly assessment: AssessmentId;
  /** Of the checklist that it was submitted in; left out as in an assessment. */
  readonly instrumentVersion?: string;
}

/** One State's answers in force: for each provision the latest submitted, over all instruments and cycles (domain.md §4). */
export type InForce = ReadonlyMap<Reference, AnswerInForce>;

/**
 * Takes the last submitted revision of each of one State's assessments, in any order. An answer to an earlier version of a checklist is in force until its
 * State submits an answer to one of the provisions that its own became.
 */
export function inForce(revisions: readonly Revision[], catalogue?: Known): InForce {
  const answers = new Map<Reference, AnswerInForce>();
  for (const revision of [...revisions].sort(earlierFirst)) {
    const { assessment, instrument, instrumentVersion } = revision;
    const before = catalogue && successionIn(catalogue, instrument, instrumentVersion);
    for (const answer of revision.answers) {
      for (const earlier of before?.of(answer.provision) ?? []) {
        const known = answers.get(earlier);
        if (known && instrumentOfAssessment(known.assessment) === instrument) answers.delete(earlier);
      }
      const id = answerId(assessment, answer.provision);
      answers.set(answer.provision, {
        ...{ ...answer, assessment, id },
        ...(instrumentVersion !== undefined && { instrumentVersion }),
      });
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
