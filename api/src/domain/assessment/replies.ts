import type { Reference } from '../base/ids.ts';
import { shownOf } from '../convention/condition.ts';
import type { Instrument } from '../convention/instrument.ts';
import { complianceQuestion, notProvided, type Question, questionsOf } from '../convention/question.ts';
import type { Compliance } from './answer.ts';
import type { QuestionReply, ReplyValue } from './reply.ts';

interface Replied {
  readonly provision: Reference;
  readonly compliance: Compliance | null;
  readonly replies: readonly QuestionReply[];
}
type Asking = Pick<Instrument, 'questions'>;

/** What there is to a question: the provision's own is replied to by the compliance of the answer. */
export function replyTo(
  { kind, code }: Pick<Question, 'kind' | 'code'>,
  { compliance, replies }: Pick<Replied, 'compliance' | 'replies'>,
): ReplyValue | undefined {
  if (kind === 'COMPLIANCE' && compliance !== null) return compliance;
  return replies.find(({ question }) => question === code)?.value;
}

/** The questions of its provision that are shown beside this answer. */
export function shownQuestions(instrument: Asking, answer: Replied): readonly Question[] {
  const questions = questionsOf(instrument, answer.provision);
  const byCode = new Map(questions.map((question) => [question.code, question]));
  return shownOf(questions, (code) => {
    const question = byCode.get(code);
    return question && replyTo(question, answer);
  });
}

/** What counts and goes out: without replies to questions that are hidden, and to those that are no longer asked. */
export function withShownReplies<A extends Replied>(instrument: Asking, answer: A): A {
  if (answer.replies.length === 0) return answer;
  const shown = new Set(shownQuestions(instrument, answer).map(({ code }) => code));
  const replies = answer.replies.filter(({ question }) => shown.has(question));
  return replies.length === answer.replies.length ? answer : { ...answer, replies };
}

/** Required questions that are shown and have no reply: named, and they block nothing. */
export const missingReplies = (instrument: Asking, answer: Replied): readonly Question[] =>
  shownQuestions(instrument, answer).filter(
    (question) => question.required && replyTo(question, answer) === undefined,
  );

/** Whoever says how far a provision is complied with has provided it: what was said before of not providing it goes. */
export function withoutContrary<A extends Pick<Replied, 'compliance' | 'replies'>>(answer: A): A {
  if (answer.compliance === null || !answer.replies.some(({ value }) => value === notProvided)) return answer;
  return { ...answer, replies: answer.replies.filter(({ value }) => value !== notProvided) };
}

/** Whether a State said that it does not provide this. */
export function isNotProvided(instrument: Asking, answer: Replied): boolean {
  const question = complianceQuestion(questionsOf(instrument, answer.provision));
  return question !== undefined && replyTo(question, answer) === notProvided;
}
