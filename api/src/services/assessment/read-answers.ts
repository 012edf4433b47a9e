import type { Answer } from '../../domain/assessment/answer.ts';
import { askedProvision } from '../../domain/assessment/answer-input.ts';
import { unwritten } from '../../domain/assessment/answer-write.ts';
import type { Assessment, Revision, SubmittedAnswer } from '../../domain/assessment/assessment.ts';
import type { AssessmentId, Reference } from '../../domain/base/ids.ts';
import { answerId } from '../../domain/base/ids.ts';
import { ascending, byParts, type Order } from '../../domain/base/order.ts';
import { rankOf } from '../../domain/base/visibility.ts';
import { audience, type Context } from '../base/context.ts';
import { instrumentIn } from './open-assessment.ts';

/** The answers of these assessments as the viewer may see them: the working copy for the State's own people, what was submitted for all others. */
export async function answersOf(
  context: Context,
  assessments: readonly Pick<Assessment, 'id' | 'participant'>[],
): Promise<readonly Answer[]> {
  const { store } = context;
  const who = audience(context);
  const own = assessments
    .filter(({ participant }) => who.participants.includes(participant))
    .map(({ id }) => id);
  const others = assessments
    .filter(({ participant }) => !who.participants.includes(participant))
    .map(({ id }) => id);
  // What the secretariat wrote to a State is between the two.
  const showsComments = rankOf(who.level) <= rankOf('SECRETARIAT');
  const [working, revisions, commented] = await Promise.all([
    own.length > 0 ? store.answers.ofAssessments(who, own) : [],
    others.length > 0 ? store.revisions.inForce(who, others) : [],
    showsComments && others.length > 0 ? store.answers.commentsOf(who, others) : [],
  ]);
  // A revision has the comments of when it was submitted; those of its return came later.
  const comments = new Map(commented.map((answer) => [answer.id, answer.comments]));
  const submitted = revisions.flatMap((revision) => submittedAsAnswers(revision, showsComments));
  return [
    ...working,
    ...submitted.map((answer) => ({ ...answer, comments: comments.get(answer.id) ?? answer.comments })),
  ];
}

/** What was last submitted, as answers to be shown; the label in force stands for the State's choice. */
function submittedAsAnswers(revision: Revision, showsComments: boolean): readonly Answer[] {
  return revision.answers.map((answer) => shown(revision.assessment, revision, answer, showsComments));
}

function shown(
  assessment: AssessmentId,
  { participant, number }: Revision,
  answer: SubmittedAnswer,
  showsComments: boolean,
): Answer {
  const { label, ...content } = answer;
  return {
    ...content,
    id: answerId(assessment, answer.provision),
    assessment,
    participant,
    visibility: label,
    // Which submission it is of: how often the State wrote it is its own.
    revision: number,
    comments: showsComments ? answer.comments : [],
    fieldRevisions: {},
    changedAt: null,
    changedBy: null,
  };
}

/** The order of the checklist; what it does not ask any more stands last. */
export function checklistOrder({ store }: Context, { instrument }: Assessment): Order<Answer> {
  const { provisions } = instrumentIn(store.catalogue(), instrument);
  const places = new Map<string, number>(provisions.map((provision, place) => [provision, place]));
  const placeOf = (provision: unknown) => places.get(String(provision)) ?? provisions.length;
  return {
    list: 'answers',
    keyOf: ({ provision }) => [provision],
    compare: byParts((a, b) => placeOf(a) - placeOf(b) || ascending(a, b)),
  };
}

/** One answer; for the State's own people one that nobody wrote yet, too. INVALID where the checklist does not ask this provision. */
export async function answerTo(
  context: Context,
  id: AssessmentId,
  provision: string,
): Promise<Answer | null> {
  const { store } = context;
  const who = audience(context);
  const [assessment] = await store.assessments.byIds(who, [id]);
  if (!assessment) return null;
  const asked: Reference = askedProvision(provision, instrumentIn(store.catalogue(), assessment.instrument));
  const answers = await answersOf(context, [assessment]);
  const answer = answers.find((candidate) => candidate.provision === asked);
  if (answer) return answer;
  return who.participants.includes(assessment.participant)
    ? unwritten(assessment.id, assessment.participant, asked)
    : null;
}
