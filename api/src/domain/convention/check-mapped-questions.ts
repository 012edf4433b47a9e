import { Invalid, words } from '../base/refusal.ts';
import type { Instrument } from './instrument.ts';
import type { Column, Question } from './question.ts';
import { provisionRules, type QuestionRule, questionRule } from './version-mapping.ts';

/** Refuses a version that would lose replies: to questions that went, or that ask in another way what was replied. */
export function refuseQuestions(before: Instrument, after: Instrument): void {
  const rules = provisionRules(before, after);
  const targets = new Map(rules.flatMap(({ from, to }) => from.map((one) => [one, to] as const)));
  const taken = new Map<string, string>();
  const old = new Map(before.questions?.map((question) => [question.code, question]));
  after.replaces?.questions.forEach(({ from }, at, all) => {
    const path = ['replaces', 'questions', at, 'from'];
    if (!old.has(from))
      throw new Invalid(
        words('Version {version} has no question "{code}". Correct the code.', {
          version: before.version,
          code: from,
        }),
        path,
      );
    if (all.findIndex((other) => other.from === from) !== at)
      throw new Invalid(words('"{code}" has two rules. Keep one.', { code: from }), path);
  });
  for (const question of old.values()) {
    const to = targets.get(question.provision) ?? [];
    const at = after.replaces?.questions.findIndex(({ from }) => from === question.code) ?? -1;
    const path = ['replaces', 'questions', ...(at < 0 ? [] : [at])];
    const rule = questionRule(after, question.code);
    // With its provision its replies are parked, for the same reason.
    if (at < 0 && to.length === 0) continue;
    if (rule.to === undefined) {
      if (!rule.reason)
        throw new Invalid('Say why these replies are parked: their States read it.', [...path, 'reason']);
      continue;
    }
    const other = taken.get(rule.to);
    if (other)
      throw new Invalid(
        words('The replies to several questions would go to "{code}". Park those of one of them.', {
          code: rule.to,
        }),
        [...path, 'to'],
      );
    taken.set(rule.to, question.code);
    const asked = after.questions?.find(({ code }) => code === rule.to);
    if (!asked || !to.includes(asked.provision) || !takes(asked, question, rule))
      throw new Invalid(
        words(
          'Replies to "{code}" of version {version} have no place in the new one, or would not fit it. Say under replaces which question and options take them, or park them with the reason.',
          { code: question.code, version: before.version },
        ),
        path,
      );
  }
}

/** Whether whatever was replied to the one can be a reply to the other; how long a text or large a number may be is looked at answer by answer. */
function takes(asked: Question, before: Question, { options = {} }: QuestionRule): boolean {
  const isWidened = before.kind === 'SINGLE' && asked.kind === 'MULTIPLE';
  if (asked.kind !== before.kind && !isWidened) return false;
  const has = (question: Pick<Question, 'options'>, code: string) =>
    question.options?.some((option) => option.code === code) ?? false;
  const strays = Object.keys(options).some((code) => !has(before, code));
  const choices = (before.options ?? []).every(({ code }) => has(asked, options[code] ?? code));
  const merged = new Set((before.options ?? []).map(({ code }) => options[code] ?? code));
  // Two options of one choice that become one would no longer say which it was.
  const isOneToOne = merged.size === (before.options ?? []).length;
  return (
    !strays && choices && isOneToOne && (before.columns ?? []).every((column) => hasColumn(asked, column))
  );
}

function hasColumn({ columns = [] }: Question, { code, kind, options = [] }: Column): boolean {
  const there = columns.find((column) => column.code === code && column.kind === kind);
  return options.every((option) => there?.options?.some((one) => one.code === option.code)) && !!there;
}
