import type { Instant } from '../base/calendar.ts';
import { type AssessmentId, answerId, type ParticipantCode, type Reference } from '../base/ids.ts';
import { pick } from '../base/pick.ts';
import { same } from '../base/same.ts';
import type { Visibility } from '../base/visibility.ts';
import type { Instrument } from '../convention/instrument.ts';
import { type Answer, type AnswerContent, type Compliance, saidFields, unchanged } from './answer.ts';
import { cleared } from './answer-input.ts';
import type { Assessment, ConsultedBody, Revision, SubmittedAnswer } from './assessment.ts';
import { settledComments } from './comment.ts';
import { labelAtSubmission } from './labels.ts';
import { withShownReplies } from './replies.ts';

/** A submitted revision with only what figures need. */
export interface Submission {
  readonly id: AssessmentId;
  readonly participant: ParticipantCode;
  readonly instrument: string;
  readonly cycle: string;
  readonly submittedAt: Instant;
  /** When this State first submitted this assessment: what the response rate asks. */
  readonly firstSubmittedAt: Instant;
  readonly answers: readonly SubmissionAnswer[];
}

/** Labels of some answers of a submission changed; what they say did not. */
export interface SubmissionLabels {
  readonly id: AssessmentId;
  readonly labels: readonly Pick<SubmissionAnswer, 'provision' | 'label'>[];
}

export interface SubmissionAnswer {
  readonly provision: Reference;
  readonly compliance: Compliance | null;
  /** Assistance wanted is stated. */
  readonly stated: boolean;
  readonly noneRequired: boolean;
  readonly label: Visibility;
}

/** Written in this cycle and with a word on compliance; what a new cycle copied is not answered until a write confirms it. */
export const isAnswered = (answer: Pick<Answer, 'revision' | 'compliance'>): boolean =>
  answer.revision > 0 && answer.compliance !== null;

export const answeredCount = (answers: readonly Pick<Answer, 'revision' | 'compliance'>[]): number =>
  answers.filter(isAnswered).length;

/** The provisions of the instrument that are not answered: counted, shown, and named in the declaration; they never block. */
export function unanswered(
  instrument: { readonly provisions: readonly Reference[] },
  answers: readonly Pick<Answer, 'provision' | 'revision' | 'compliance'>[],
): readonly Reference[] {
  const done = new Set(answers.filter(isAnswered).map(({ provision }) => provision));
  return instrument.provisions.filter((provision) => !done.has(provision));
}

/** The answers as they are submitted, in the order of the instrument; copies that nobody confirmed stay behind, and so do replies to hidden questions. */
export function submittedAnswers(
  instrument: Pick<Instrument, 'provisions' | 'questions'>,
  answers: readonly Answer[],
  minimum?: Visibility | null,
): readonly SubmittedAnswer[] {
  const byProvision = new Map(answers.map((answer) => [answer.provision, answer]));
  return instrument.provisions.flatMap((provision) => {
    const written = byProvision.get(provision);
    if (!written || written.revision === 0) return [];
    const answer = withShownReplies(instrument, written);
    const label = labelAtSubmission(answer.visibility, minimum);
    return [{ ...contentOf(answer), revision: answer.revision, label, comments: settledComments(answer) }];
  });
}

/**
 * What the content hash is of (RFC 8785, SHA-256): what the State said, not who may see it, so a change of visibility leaves it alone; and a salt,
 * so that whoever sees the hash and some of the answers cannot guess the others.
 */
export function submittedContent(
  assessment: Pick<Assessment, 'participant' | 'instrument' | 'cycle'>,
  consulted: readonly ConsultedBody[],
  answers: readonly AnswerContent[],
  salt: string,
) {
  const { participant, instrument, cycle } = assessment;
  return {
    participant,
    instrument,
    cycle,
    consulted: [...consulted].sort(),
    salt,
    answers: answers.map(hashedContent),
  };
}

/** The frozen revision of an assessment that was just submitted. */
export function revisionOf(
  assessment: Assessment,
  answers: readonly SubmittedAnswer[],
  {
    salt,
    now,
    submittedBy,
  }: Pick<Revision, 'submittedBy'> & { readonly salt: string; readonly now: Instant },
): Revision {
  const { id, participant, instrument, instrumentVersion, cycle, submittedRevision } = assessment;
  const { contentHash, consulted, channel } = assessment;
  return {
    assessment: id,
    number: submittedRevision,
    participant,
    instrument,
    ...(instrumentVersion !== undefined && { instrumentVersion }),
    cycle,
    submittedAt: now,
    contentHash: contentHash ?? '',
    salt,
    consulted,
    submittedBy,
    channel,
    answers,
  };
}

/** A new cycle starts from the last answers: to be confirmed or changed each, so at revision 0, without the comments on the earlier ones. Visibility is kept. */
export function copiedAnswers(
  answers: readonly Answer[],
  assessment: AssessmentId,
  instrument: { readonly provisions: readonly Reference[] },
): readonly Answer[] {
  const asked = new Set(instrument.provisions);
  return answers
    .filter(({ provision }) => asked.has(provision))
    .map((answer) => ({
      ...answer,
      id: answerId(assessment, answer.provision),
      assessment,
      revision: 0,
      comments: [],
      ...unchanged,
    }));
}

/** The same of what was frozen: from it everybody who has the answers and the salt finds the hash again. Null for what was submitted without a salt. */
export const contentOfRevision = (revision: Revision) =>
  revision.salt === null
    ? null
    : submittedContent(revision, revision.consulted, revision.answers, revision.salt);

/** Fields that answers got after the first were submitted: empty ones are left out, so that the hashes of before still come out. */
export const unsaid = pick(cleared, [
  'law',
  'figures',
  'language',
  'secondLanguage',
  'lawTranslation',
  'practiceTranslation',
  'lawLanguage',
  'practiceLanguage',
  'replies',
]);

function hashedContent(answer: AnswerContent): Partial<AnswerContent> {
  const said = Object.entries(contentOf(answer)).filter(
    ([field, value]) => !(field in unsaid && same(value, unsaid[field as keyof typeof unsaid])),
  );
  return Object.fromEntries(said);
}

export const contentOf = (answer: AnswerContent): AnswerContent => pick(answer, ['provision', ...saidFields]);
