import type { Assessment } from '../../domain/assessment/assessment.ts';
import { revisionOf, submittedAnswers } from '../../domain/assessment/submission.ts';
import type { NeedId } from '../../domain/base/ids.ts';
import { allows } from '../../domain/base/policy.ts';
import { audience, type Context } from '../base/context.ts';
import { askedIn } from './open-assessment.ts';
import { ownPeople } from './own-people.ts';
import { needsAfter } from './put-in-force.ts';

/** The needs that submitting this draft would withdraw; for its own people, nothing for all others. */
export async function withdrawnBySubmission(
  context: Context,
  assessment: Assessment,
): Promise<readonly NeedId[]> {
  const { store, viewer, now } = context;
  if (assessment.status !== 'DRAFT' || !allows(viewer, 'assessment.answer', assessment)) return [];
  // It follows from all answers together: whoever sees some of them is not told.
  if (!audience(context).participants.includes(assessment.participant)) return [];
  const catalogue = store.catalogue();
  const instrument = askedIn(catalogue, assessment);
  const answers = await store.answers.ofAssessments(ownPeople(assessment.participant), [assessment.id]);
  const frozen = submittedAnswers(instrument, answers, null);
  const revision = revisionOf(assessment, frozen, { salt: '', now, submittedBy: null });
  const { withdrawn } = await needsAfter(store, catalogue, revision, now);
  return withdrawn;
}
