import type { AnswerValues } from '../answer/answer-values.ts';
import { replyOf } from '../answer/said-reply.ts';
import type { AskedQuestion } from './asked.ts';

/** Of an instrument: when one of its questions is asked (domain.md §2). */
export type Condition = {
  readonly question?: string;
  readonly all?: Condition[];
  readonly any?: Condition[];
  readonly not?: Condition;
} & Readonly<Record<string, unknown>>;

/** The questions that are shown beside what is said so far: what is hidden hides what hangs on it (domain.md §2). */
export function shownOf(
  questions: readonly AskedQuestion[],
  values: Pick<AnswerValues, 'compliance' | 'replies'>,
): readonly AskedQuestion[] {
  const isShown = (code: string | undefined): boolean => {
    const question = questions.find((one) => one.code === code);
    return question !== undefined && (!question.when || holds(question.when as Condition));
  };
  const replyTo = (code: string | undefined): unknown => {
    const question = questions.find((one) => one.code === code);
    if (question?.kind === 'COMPLIANCE' && values.compliance) return values.compliance;
    return replyOf(values.replies, code ?? '');
  };
  const isReplied = ({ all, any, not, question }: Condition): boolean => {
    if (not) return isReplied(not);
    if (all || any) return [...(all ?? []), ...(any ?? [])].every(isReplied);
    const reply = replyTo(question);
    const isBlank = reply === null || reply === '' || (Array.isArray(reply) && reply.length === 0);
    return !isBlank && isShown(question);
  };
  const holds = (condition: Condition): boolean => {
    if (condition.all) return condition.all.every(holds);
    if (condition.any) return condition.any.some(holds);
    if (condition.not) return !holds(condition.not) && isReplied(condition.not);
    if (!isReplied(condition)) return false;
    const reply = replyTo(condition.question);
    if ('is' in condition) return reply === condition.is;
    if ('contains' in condition) return Array.isArray(reply) && reply.includes(condition.contains);
    if ('atLeast' in condition) return typeof reply === 'number' && reply >= Number(condition.atLeast);
    if ('atMost' in condition) return typeof reply === 'number' && reply <= Number(condition.atMost);
    return true;
  };
  return questions.filter(({ code }) => isShown(code));
}
