import type { Assessment } from '../../domain/assessment/assessment.ts';
import type { AssessmentId } from '../../domain/base/ids.ts';
import { audience, type Context, found } from '../base/context.ts';
import type { Revisable } from '../base/revising.ts';
import { ownPeople } from './own-people.ts';

/** An assessment, which takes its steps between its State and the secretariat; the matrix is told by what a step puts in force. */
export const revisableAssessment = (context: Context, id: AssessmentId): Revisable<Assessment> => ({
  argument: 'assessment',
  see: () => found(context.store.assessments.byIds(audience(context), [id]), ['assessment']),
  read: (reads, { participant }) =>
    found(reads.assessments.byIds(ownPeople(participant), [id]), ['assessment']),
  save: (writes, after, replaces) => writes.saveAssessment(after, replaces),
  rows: () => [],
});
