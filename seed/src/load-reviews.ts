import { assessmentId } from '@needs-matrix/api/domain/assessment/assessment';
import { answerId, type ParticipantCode, type Reference } from '@needs-matrix/api/domain/base/ids';
import { holds, type User } from '@needs-matrix/api/domain/base/viewer';
import { answerProvision } from '@needs-matrix/api/services/assessment/answer-provision';
import { ownPeople } from '@needs-matrix/api/services/assessment/own-people';
import { replyToComment } from '@needs-matrix/api/services/assessment/receipt/reply-to-comment';
import { reviewAssessment } from '@needs-matrix/api/services/assessment/review-assessment';
import { submitAssessment } from '@needs-matrix/api/services/assessment/submit-assessment';
import { takeUpAssessment } from '@needs-matrix/api/services/assessment/take-up-assessment';
import type { Context } from '@needs-matrix/api/services/base/context';
import type { Reviews } from './worlds/demo/reviews.ts';

/** What became of two submissions, done by the people of their States and of the secretariat, minute by minute; once. */
export async function loadReviews(
  at: (instant: string) => Context,
  since: string,
  reviews: Reviews,
): Promise<void> {
  let minutes = 0;
  const clock = (): Context => at(new Date(Date.parse(since) + ++minutes * 60_000).toISOString());
  const { store, newId } = at(since);
  const people = await store.users.all();
  const analyst = people.find((one) => holds(one, 'ANALYST'));
  const focalOf = (code: string) => people.find((one) => holds(one, 'FOCAL_POINT', code as ParticipantCode));
  const as = (viewer: User): Context => ({ ...clock(), viewer });
  const found = async (code: string) => {
    const participant = code as ParticipantCode;
    const id = assessmentId(participant, reviews.instrument, reviews.cycle);
    const [assessment] = await store.assessments.byIds(ownPeople(participant), [id]);
    return assessment;
  };
  const returns = async (code: string, comments: Reviews['returned']['comments']) => {
    const assessment = await found(code);
    if (!analyst || !assessment?.contentHash) return;
    await reviewAssessment(as(analyst), {
      operationId: newId(),
      assessment: assessment.id,
      contentHash: assessment.contentHash,
      decision: 'RETURN',
      comments,
    });
  };

  const { returned, accepted } = reviews;
  const first = await found(returned.participant);
  if (first?.status === 'SUBMITTED' && first.reviewedRevision === 0)
    await returns(returned.participant, returned.comments);

  const second = await found(accepted.participant);
  const focal = focalOf(accepted.participant);
  if (!analyst || !focal || second?.status !== 'ACCEPTED' || second.submittedRevision > 1) return;
  const { id: assessment } = second;
  const submits = async () => {
    const { revision } = (await found(accepted.participant)) ?? second;
    const said = { declaration: true, consulted: ['JUDICIARY' as const], expectedRevision: revision };
    await submitAssessment(as(focal), { operationId: newId(), assessment, ...said });
  };
  await takeUpAssessment(as(focal), { operationId: newId(), assessment, expectedRevision: second.revision });
  await submits();
  await returns(accepted.participant, accepted.comments);
  const { provision, practice } = accepted.changed;
  const [answer] = await store.answers.byIds(ownPeople(second.participant), [
    answerId(assessment, provision as Reference),
  ]);
  await answerProvision(as(focal), {
    operationId: newId(),
    assessment,
    provision,
    expectedRevision: answer?.revision ?? 0,
    practice,
  });
  const [, other] = accepted.comments;
  if (other)
    await replyToComment(as(focal), {
      operationId: newId(),
      assessment,
      provision: other.provision,
      comment: 1,
      text: accepted.reply,
    });
  await submits();
  const last = await found(accepted.participant);
  await reviewAssessment(as(analyst), {
    operationId: newId(),
    assessment,
    contentHash: last?.contentHash ?? '',
    decision: 'ACCEPT',
  });
}
