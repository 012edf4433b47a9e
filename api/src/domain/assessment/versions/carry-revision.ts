import type { Instant } from '../../base/calendar.ts';
import { type AssessmentId, answerId } from '../../base/ids.ts';
import type { Step } from '../../convention/instrument-versions.ts';
import { type Answer, unchanged } from '../answer.ts';
import type { Assessment, Revision, SubmittedAnswer } from '../assessment.ts';
import type { CarriedRecord } from './carried.ts';
import { carryWorking } from './carry-working.ts';

/** Answers of one assessment as they are in a later version, with what became of those that are not as they were. */
export function carryAllThrough(
  of: Pick<Assessment, 'id' | 'participant'>,
  answers: readonly Answer[],
  steps: readonly Step[],
  now: Instant,
): { readonly answers: readonly Answer[]; readonly records: readonly CarriedRecord[] } {
  let those = answers;
  const records: CarriedRecord[] = [];
  for (const step of steps) {
    const carried = carryWorking(of, those, step, now);
    those = carried.answers;
    records.push(...carried.records);
  }
  return { answers: those, records };
}

/** What was submitted in an earlier version, as a new cycle begins from it; the submission itself stays as it is. */
export function carryRevision(
  revision: Revision,
  steps: readonly Step[],
  id: AssessmentId,
  now: Instant,
): { readonly revision: Revision; readonly records: readonly CarriedRecord[] } {
  if (steps.length === 0) return { revision, records: [] };
  const { participant } = revision;
  const working = revision.answers.map(
    ({ label, ...answer }): Answer => ({
      ...answer,
      id: answerId(id, answer.provision),
      ...{ assessment: id, participant, visibility: label },
      ...unchanged,
    }),
  );
  const { answers, records } = carryAllThrough({ id, participant }, working, steps, now);
  return {
    records,
    revision: {
      ...revision,
      ...(steps.at(-1) && { instrumentVersion: steps.at(-1)?.after.version }),
      answers: answers.map(submittedOf),
    },
  };
}

function submittedOf(answer: Answer): SubmittedAnswer {
  const { id: _, assessment: __, participant: ___, visibility, ...rest } = answer;
  const { fieldRevisions: _a, fieldChanges: _b, changedAt: _c, changedBy: _d, ...content } = rest;
  return { ...content, label: visibility };
}
