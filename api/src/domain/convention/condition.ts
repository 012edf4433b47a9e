/** When a question is shown: by the reply to another one of the same provision. */
export type Condition =
  | { readonly question: string; readonly is: string }
  | { readonly question: string; readonly contains: string }
  | { readonly question: string; readonly atLeast: number }
  | { readonly question: string; readonly atMost: number }
  | { readonly question: string; readonly answered: true }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** A reply as conditions see it; undefined: there is none. */
export type Seen = (question: string) => unknown;

/** The questions that a condition looks at. */
export function questionsIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(questionsIn);
  if ('any' in condition) return condition.any.flatMap(questionsIn);
  if ('not' in condition) return questionsIn(condition.not);
  return [condition.question];
}

const isReply = (reply: unknown): boolean => reply !== undefined && reply !== null;

/** A question without a reply, or a hidden one, fulfils no condition, and no opposite of one. */
export function holds(condition: Condition, replyTo: Seen): boolean {
  if ('all' in condition) return condition.all.every((one) => holds(one, replyTo));
  if ('any' in condition) return condition.any.some((one) => holds(one, replyTo));
  if ('not' in condition)
    return !holds(condition.not, replyTo) && questionsIn(condition.not).every((one) => isReply(replyTo(one)));
  const reply = replyTo(condition.question);
  if (!isReply(reply)) return false;
  if ('is' in condition) return reply === condition.is;
  if ('contains' in condition) return Array.isArray(reply) && reply.includes(condition.contains);
  if ('atLeast' in condition) return typeof reply === 'number' && reply >= condition.atLeast;
  if ('atMost' in condition) return typeof reply === 'number' && reply <= condition.atMost;
  return true;
}

interface Conditional {
  readonly code: string;
  readonly when?: Condition;
}

/** Those of these questions that are shown: what is hidden hides what hangs on it. Their conditions form no circle. */
export function shownOf<Q extends Conditional>(questions: readonly Q[], replyTo: Seen): readonly Q[] {
  const byCode = new Map(questions.map((question) => [question.code, question]));
  const known = new Map<string, boolean>();
  const isShown = (code: string): boolean => {
    const question = byCode.get(code);
    if (!question) return false;
    const before = known.get(code);
    if (before !== undefined) return before;
    const shown =
      !question.when || holds(question.when, (other) => (isShown(other) ? replyTo(other) : undefined));
    known.set(code, shown);
    return shown;
  };
  return questions.filter(({ code }) => isShown(code));
}
