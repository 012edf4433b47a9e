import { english, type Say } from '../../../lib/i18n.ts';
import type { Condition } from '../replies/shown.ts';
import type { PaperQuestion } from './paper-fields.ts';

interface Wording {
  readonly say: Say<(typeof texts)['english']>;
  /** The questions of the provision, its own one among them. */
  readonly questions: readonly PaperQuestion[];
  /** A level of the provision's own question. */
  readonly word: (code: string) => string;
  readonly number: (value: number) => string;
}

/** When a question is to be answered, for whoever has it on paper: no screen hides it there. */
export const onlyIf = (when: unknown, wording: Wording): string =>
  wording.say('onlyIf', { condition: said(when as Condition, wording) });

function said(condition: Condition, wording: Wording): string {
  const { say, questions, word, number } = wording;
  const { all, any, not } = condition;
  if (not) return say('not', { condition: said(not, wording) });
  if (all || any) {
    const parts = (all ?? any ?? []).map((one) =>
      one.all || one.any ? say('group', { condition: said(one, wording) }) : said(one, wording),
    );
    return parts.reduce((one, other) => say(all ? 'and' : 'or', { one, other }));
  }
  const asked = questions.find(({ code }) => code === condition.question);
  const question = asked?.text ?? '';
  const reply = (code: unknown) =>
    asked?.kind === 'COMPLIANCE'
      ? word(String(code))
      : (asked?.options.find((option) => option.code === code)?.label ?? String(code));
  if ('is' in condition) return say('is', { question, reply: reply(condition.is) });
  if ('contains' in condition) return say('contains', { question, reply: reply(condition.contains) });
  if ('atLeast' in condition) return say('atLeast', { question, number: number(Number(condition.atLeast)) });
  if ('atMost' in condition) return say('atMost', { question, number: number(Number(condition.atMost)) });
  return say('answered', { question });
}

export const texts = english('paper.condition', {
  onlyIf: 'Only if {{condition}}.',
  is: 'the reply to “{{question}}” is “{{reply}}”',
  contains: '“{{reply}}” is ticked at “{{question}}”',
  atLeast: 'the reply to “{{question}}” is {{number}} or more',
  atMost: 'the reply to “{{question}}” is {{number}} or less',
  answered: '“{{question}}” is answered',
  not: 'this does not hold: {{condition}}',
  and: '{{one}}, and {{other}}',
  or: '{{one}}, or {{other}}',
  group: '({{condition}})',
});
