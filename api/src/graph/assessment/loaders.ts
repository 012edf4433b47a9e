import type { Answer } from '../../domain/assessment/answer.ts';
import type { Assessment } from '../../domain/assessment/assessment.ts';
import type { Need } from '../../domain/assessment/need.ts';
import {
  type AnswerId,
  type AssessmentId,
  answerId,
  type NeedId,
  type ParticipantCode,
  type Reference,
} from '../../domain/base/ids.ts';
import { answersById, answersOf } from '../../services/assessment/read-answers.ts';
import { namedBy, type Sight, sightOf } from '../../services/assessment/together/theirs.ts';
import type { GraphContext } from '../base/context.ts';
import { loadMany, loadOne, primed } from '../base/loader.ts';

export const assessmentById = (context: GraphContext, id: AssessmentId): Promise<Assessment | null> =>
  loadOne(context, 'Assessment', id, assessmentsByIds(context), assessmentKey);

/** One that the viewer sees, as it is after a write. */
export const assessmentIs = (context: GraphContext, assessment: Assessment): void =>
  primed(
    context,
    'Assessment',
    assessmentsByIds(context),
    assessmentKey,
    new Map([[assessment.id, assessment]]),
  );

const assessmentsByIds = (context: GraphContext) => (ids: readonly AssessmentId[]) =>
  context.store.assessments.byIds(context.audience, ids);
const assessmentKey = (assessment: Assessment): string => assessment.id;

export const needById = (context: GraphContext, id: NeedId): Promise<Need | null> =>
  loadOne(
    context,
    'Need',
    id,
    (ids) => context.store.needs.byIds(context.audience, ids),
    (need) => need.id,
  );

export const assessmentsOfState = (
  context: GraphContext,
  participant: ParticipantCode,
): Promise<readonly Assessment[]> =>
  loadMany(
    context,
    'assessmentsOfState',
    participant,
    (participants) => context.store.assessments.list(context.audience, { participants }),
    (assessment) => assessment.participant,
  );

/** As the viewer may see them. */
export const answersOfAssessment = (context: GraphContext, id: AssessmentId): Promise<readonly Answer[]> =>
  loadMany(
    context,
    'answersOfAssessment',
    id,
    (ids) => answersOf(context, ids.map(namedBy)),
    (answer) => answer.assessment,
  );

/** One answer, without the others of its assessment. */
export const answerById = (context: GraphContext, id: AnswerId): Promise<Answer | null> =>
  loadOne(context, 'Answer', id, answersByIds(context), answerKey);

/** All answers to a checklist of these provisions; from here on none of them is read again by its id. */
export async function wholeChecklist(
  context: GraphContext,
  id: AssessmentId,
  provisions: readonly Reference[],
): Promise<readonly Answer[]> {
  const answers = await answersOfAssessment(context, id);
  const known = new Map<AnswerId, Answer | null>(
    provisions.map((provision) => [answerId(id, provision), null]),
  );
  for (const answer of answers) known.set(answer.id, answer);
  primed(context, 'Answer', answersByIds(context), answerKey, known);
  return answers;
}

const answersByIds = (context: GraphContext) => (ids: readonly AnswerId[]) => answersById(context, ids);
const answerKey = (answer: Answer): string => answer.id;

/** An answer that is known by its id; the rest is read when it is asked for. */
export type AnswerHandle = Pick<Answer, 'id' | 'assessment' | 'participant' | 'provision'> & Partial<Answer>;

export function handleOf(id: AnswerId): AnswerHandle {
  const slash = id.lastIndexOf('/');
  const assessment = id.slice(0, slash) as AssessmentId;
  const { participant } = namedBy(assessment);
  return { id, assessment, participant, provision: id.slice(slash + 1) as Reference };
}

export async function wholeAnswer(context: GraphContext, handle: AnswerHandle): Promise<Answer> {
  if (handle.revision !== undefined) return handle as Answer;
  const answer = await answerById(context, handle.id);
  if (!answer) throw new Error(`The answer ${handle.id} is not among those of its assessment.`);
  return answer;
}

/** What of an assessment the viewer sees as one of the State's people. */
export async function sightIn(context: GraphContext, id: AssessmentId): Promise<ReturnType<Sight>> {
  const found = await loadOne(
    context,
    'sight',
    id,
    async (ids) => {
      const sight = await sightOf(context, ids.map(namedBy));
      return ids.map((one) => ({ id: one, seen: sight(namedBy(one)) }));
    },
    (one) => one.id,
  );
  return found?.seen ?? 'NOTHING';
}
