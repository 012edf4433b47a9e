import type { Condition, DraftFile, DraftQuestion, Edit } from './draft-file.ts';

/** The questions that a condition looks at. */
export function questionsIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(questionsIn);
  if ('any' in condition) return condition.any.flatMap(questionsIn);
  if ('not' in condition) return questionsIn(condition.not);
  return [condition.question];
}

/** The questions that are shown by a reply to this one. */
export const hangingOn = (questions: readonly DraftQuestion[], code: string): readonly DraftQuestion[] =>
  questions.filter(({ when }) => when && questionsIn(when).includes(code));

/** A condition without what looks at this question; null: nothing is left of it. */
export function without(condition: Condition, code: string): Condition | null {
  if ('all' in condition || 'any' in condition) {
    const list = ('all' in condition ? condition.all : condition.any).flatMap(
      (one) => without(one, code) ?? [],
    );
    const [only] = list;
    if (!only) return null;
    if (list.length === 1) return only;
    return 'all' in condition ? { all: list } : { any: list };
  }
  if ('not' in condition) {
    const rest = without(condition.not, code);
    return rest && { not: rest };
  }
  return condition.question === code ? null : condition;
}

function renamed(condition: Condition, code: string, next: string): Condition {
  if ('all' in condition) return { all: condition.all.map((one) => renamed(one, code, next)) };
  if ('any' in condition) return { any: condition.any.map((one) => renamed(one, code, next)) };
  if ('not' in condition) return { not: renamed(condition.not, code, next) };
  return condition.question === code ? { ...condition, question: next } : condition;
}

const withCondition = ({ when: _, ...question }: DraftQuestion, when: Condition | null): DraftQuestion =>
  when ? { ...question, when } : question;

/** Deleting a question takes it out of the conditions that look at it, in one write: none of them is left hanging on nothing. */
export const deletion = (questions: readonly DraftQuestion[], question: DraftQuestion): readonly Edit[] => [
  ...hangingOn(questions, question.code).map((one) => ({
    part: 'questions' as const,
    key: one.code,
    was: one,
    becomes: withCondition(one, one.when ? without(one.when, question.code) : null),
  })),
  { part: 'questions', key: question.code, was: question, becomes: null },
];

/** What a question becomes; with another code it is called by that wherever a condition looks at it. */
export const rewriting = (
  questions: readonly DraftQuestion[],
  was: DraftQuestion,
  becomes: DraftQuestion,
): readonly Edit[] => [
  { part: 'questions', key: was.code, was, becomes },
  ...(was.code === becomes.code
    ? []
    : hangingOn(questions, was.code).map((one) => ({
        part: 'questions' as const,
        key: one.code,
        was: one,
        becomes: withCondition(one, one.when ? renamed(one.when, was.code, becomes.code) : null),
      }))),
];

export function duplicate(questions: readonly DraftQuestion[], question: DraftQuestion): Edit {
  const code = freeCode(questions, question.code);
  // A second one of a provision would be no compliance question any longer.
  const { kind, ...rest } = question;
  return {
    ...{ part: 'questions', key: code, was: null, behind: question.code },
    becomes: { ...rest, kind: kind === 'COMPLIANCE' ? 'TEXT' : kind, code },
  };
}

/** `seizures-2`, `seizures-3`: the first that nobody has, and not too long. */
export function freeCode(questions: readonly { readonly code: string }[], wanted: string): string {
  const taken = new Set(questions.map(({ code }) => code));
  const base = wanted.replace(/-\d+$/, '').slice(0, 34) || 'question';
  for (let n = 1; ; n += 1) {
    const code = n === 1 ? wanted : `${base}-${n}`;
    if (!taken.has(code)) return code;
  }
}

/** The order of the questions with this one moved before or behind another, or a place up or down among those of its provision; null: it stays. */
export function reordered(
  questions: readonly DraftQuestion[],
  code: string,
  to: { readonly step: -1 | 1 } | { readonly at: string },
): Edit | null {
  const codes = questions.map((one) => one.code);
  const question = questions.find((one) => one.code === code);
  const others = questions.filter(({ provision }) => provision === question?.provision);
  const target = 'at' in to ? to.at : others[others.findIndex((one) => one.code === code) + to.step]?.code;
  if (!question || target === undefined || target === code) return null;
  const goesDown = codes.indexOf(target) > codes.indexOf(code);
  const rest = codes.filter((one) => one !== code);
  const place = rest.indexOf(target) + (goesDown ? 1 : 0);
  return { part: 'questions', was: codes, becomes: [...rest.slice(0, place), code, ...rest.slice(place)] };
}

/** What a condition of this question may look at: those of the same provision that come before it. */
export function earlier(
  questions: readonly DraftQuestion[],
  question: DraftQuestion,
): readonly DraftQuestion[] {
  const at = questions.findIndex(({ code }) => code === question.code);
  return questions.filter(
    (one, place) =>
      one.provision === question.provision && one.code !== question.code && (at < 0 || place < at),
  );
}

/** The provisions that are written about, as the draft has them in their order. */
export const provisionsOf = ({ convention, instrument, questions }: DraftFile): readonly string[] => {
  const all = convention.articles.flatMap(({ provisions }) => provisions.map(({ number }) => number));
  return [...new Set([...(instrument.provisions ?? all), ...questions.map(({ provision }) => provision)])];
};
