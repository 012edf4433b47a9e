import type { Answer } from '../../../domain/assessment/answer.ts';
import { askedProvision } from '../../../domain/assessment/answer-input.ts';
import type { Assessment } from '../../../domain/assessment/assessment.ts';
import { type Confirmed, confirmed } from '../../../domain/assessment/cycle/confirm.ts';
import { refuseContent } from '../../../domain/assessment/status.ts';
import { isAnswered } from '../../../domain/assessment/submission.ts';
import { type AssessmentId, answerId } from '../../../domain/base/ids.ts';
import { Invalid } from '../../../domain/base/refusal.ts';
import { audience, type Context, found, permit } from '../../base/context.ts';
import { once } from '../../base/once.ts';
import { within } from '../../base/within.ts';
import { askedIn } from '../open-assessment.ts';
import { ownPeople } from '../own-people.ts';
import { askedOf } from '../together/theirs.ts';

export interface ConfirmAnswersInput {
  readonly operationId: string;
  readonly assessment: AssessmentId;
  readonly answers: readonly { readonly provision: string; readonly expectedRevision: number }[];
}

export interface ConfirmedAnswers {
  readonly assessment: Assessment;
  /** In the order asked for. */
  readonly results: readonly Confirmed[];
}

/** Of the largest instrument, with room. */
const most = 500;

/**
 * Answers of the last cycle that are still correct, those of one provision, of an article or of all: one transaction. One that somebody changed or
 * confirmed meanwhile is refused by itself, and the others are confirmed.
 */
export async function confirmAnswers(
  context: Context,
  input: ConfirmAnswersInput,
): Promise<ConfirmedAnswers> {
  const { store, viewer, now } = context;
  const seen = await found(store.assessments.byIds(audience(context), [input.assessment]), ['assessment']);
  const { id: user, name: by } = permit(viewer, 'assessment.answer', seen, ['assessment']);
  const instrument = await askedOf(context, seen, askedIn(store.catalogue(), seen));
  if (input.answers.length === 0) throw new Invalid('Name at least one answer.', ['answers']);
  if (input.answers.length > most) throw new Invalid(`Name at most ${most} answers.`, ['answers']);
  const asked = input.answers.map(({ provision, expectedRevision }, at) => ({
    provision: within(['answers', at], () => askedProvision(provision, instrument)),
    expectedRevision,
  }));
  const twice = asked.findIndex(
    ({ provision }, at) => asked.findIndex((one) => one.provision === provision) < at,
  );
  if (twice >= 0) throw new Invalid('Name each answer once.', ['answers', twice, 'provision']);
  const own = ownPeople(seen.participant);
  const ids = asked.map(({ provision }) => answerId(seen.id, provision));

  return once(
    context,
    'assessment.answer',
    input.operationId,
    input,
    async (writes) => {
      const assessment = await found(writes.assessments.byIds(own, [seen.id]), ['assessment']);
      refuseContent(assessment);
      const stored = new Map((await writes.answers.byIds(own, ids)).map((answer) => [answer.id, answer]));
      const results = asked.map((one, at) =>
        confirmed(stored.get(ids[at] as Answer['id']), one, { now, user, by }),
      );
      const written = results.flatMap((result) => (result.is === 'CONFIRMED' ? [result] : []));
      if (written.length === 0) return { assessment, results };
      const after: Assessment = {
        ...assessment,
        revision: assessment.revision + 1,
        answeredCount: assessment.answeredCount + written.filter(({ after }) => isAnswered(after)).length,
      };
      await writes.saveAnswers(written.map(({ after }) => after));
      await writes.saveAssessment(after, assessment.revision);
      writes.record({
        user,
        action: 'assessment.confirm',
        subject: seen.id,
        detail: { provisions: written.map(({ after }) => after.provision) },
      });
      return { assessment: after, results };
    },
    {
      keep: ({ results }) => ({
        refused: results.flatMap((one) => (one.is === 'REFUSED' ? [one.confirmation.provision] : [])),
      }),
      again: async ({ refused }) => {
        const assessment = await found(store.assessments.byIds(own, [seen.id]), ['assessment']);
        const stored = new Map((await store.answers.byIds(own, ids)).map((answer) => [answer.id, answer]));
        const results = asked.map((one, at): Confirmed => {
          const answer = stored.get(ids[at] as Answer['id']);
          return answer && !refused.includes(one.provision)
            ? { is: 'STANDING', after: answer }
            : confirmed(answer, { ...one, expectedRevision: -1 }, { now, user, by });
        });
        return { assessment, results };
      },
    },
  );
}
