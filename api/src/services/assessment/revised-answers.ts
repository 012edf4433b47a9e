import type { Answer } from '../../domain/assessment/answer.ts';
import { isRevised } from '../../domain/assessment/in-revision.ts';
import { withShownReplies } from '../../domain/assessment/replies.ts';
import { type AnswerId, type AssessmentId, answerId, type ParticipantCode } from '../../domain/base/ids.ts';
import { audience, type Context } from '../base/context.ts';
import { askedIn } from './open-assessment.ts';

/** An answer in force, and what the State's draft says in its place. */
export interface RevisedAnswer {
  readonly id: AnswerId;
  readonly draft: Answer;
}

/** Those of these answers in force that their State's drafts say otherwise: for its own people, who see all of them, and nobody else. Three reads. */
export async function revisedAnswers(
  context: Context,
  needs: readonly AnswerInForceName[],
): Promise<readonly RevisedAnswer[]> {
  const { store } = context;
  const who = audience(context);
  const own = needs.filter(({ participant }) => who.participants.includes(participant));
  if (own.length === 0) return [];
  const participants = [...new Set(own.map(({ participant }) => participant))];
  const drafts = await store.assessments.list(who, { participants, statuses: ['DRAFT'] });
  if (drafts.length === 0) return [];
  const provisions = [...new Set(own.map(({ provision }) => provision))];
  const [written, submitted] = await Promise.all([
    store.answers.ofAssessments(
      who,
      drafts.map(({ id }) => id),
      provisions,
    ),
    store.revisions.inForce(who, [...new Set(own.map(({ assessment }) => assessment))], provisions),
  ]);
  const frozen = new Map(
    submitted.flatMap(({ assessment, answers }) =>
      answers.map((answer) => [answerId(assessment, answer.provision), answer] as const),
    ),
  );
  const asked = new Map(drafts.map((draft) => [draft.id, askedIn(store.catalogue(), draft)]));
  // Replies to hidden questions are not submitted.
  const shown = (answer: Answer) => {
    const instrument = asked.get(answer.assessment);
    return instrument ? withShownReplies(instrument, answer) : answer;
  };
  return own.flatMap(({ participant, provision, assessment }) => {
    const id = answerId(assessment, provision);
    const said = frozen.get(id);
    const draft = written.find(
      (answer) =>
        answer.participant === participant &&
        answer.provision === provision &&
        cycleOf(answer.assessment) >= cycleOf(assessment) &&
        said !== undefined &&
        isRevised(said, shown(answer)),
    );
    return draft ? [{ id, draft }] : [];
  });
}

interface AnswerInForceName extends Pick<Answer, 'participant' | 'provision' | 'assessment'> {
  readonly participant: ParticipantCode;
}

/** What an earlier cycle says is not in force once a later one was submitted. */
const cycleOf = (id: AssessmentId): string => id.slice(id.lastIndexOf('/') + 1);
