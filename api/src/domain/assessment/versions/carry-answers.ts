import type { Reference } from '../../base/ids.ts';
import type { Step } from '../../convention/instrument-versions.ts';
import { type ProvisionRule, provisionRules } from '../../convention/version-mapping.ts';
import type { AnswerContent } from '../answer.ts';
import type { Carried, CarriedFrom, CarriedTo, ParkedPart } from './carried.ts';
import { type Divided, divideAnswer, parkedWhole } from './divide-answer.ts';
import { joinAnswers } from './join-answers.ts';

/**
 * Answers to one version as answers to the next. Nothing is lost and nothing is said twice: each text, choice and entry is in one of the new answers, or
 * parked with the reason.
 */
export function carryAnswers(answers: readonly AnswerContent[], step: Step): Carried {
  const known = new Map(answers.map((answer) => [answer.provision, answer]));
  const rules = provisionRules(step.before, step.after);
  const asked = new Set(rules.flatMap(({ from }) => from));
  const filled = new Set(rules.flatMap(({ to }) => to));
  const carried = rules.flatMap((rule) => {
    const present = rule.from.flatMap((provision) => known.get(provision) ?? []);
    return present.length > 0 ? [carryGroup(present, rule, step)] : [];
  });
  // What the version before did not ask either: it stays, unless its place is taken now.
  const strays = answers.filter(({ provision }) => !asked.has(provision));
  const places = new Map(step.after.provisions.map((provision, at) => [provision, at]));
  const placeOf = ({ content }: CarriedTo) => places.get(content.provision) ?? places.size;
  return {
    answers: [
      ...carried.flatMap((one) => one.answers),
      ...strays
        .filter(({ provision }) => !filled.has(provision))
        .map((content) => ({ content, from: [content.provision] })),
    ].toSorted((a, b) => placeOf(a) - placeOf(b)),
    from: [
      ...carried.flatMap((one) => one.from),
      ...strays.map((answer): CarriedFrom => {
        const { provision } = answer;
        if (!filled.has(provision)) return { provision, rule: 'KEPT', to: [provision], parked: [] };
        const parked = parkedWhole(answer, {}).map((part): ParkedPart => ({ ...part, why: 'NOT_ASKED' }));
        return { provision, rule: 'PARKED', to: [], parked };
      }),
    ],
  };
}

function carryGroup(answers: readonly AnswerContent[], rule: ProvisionRule, step: Step): Carried {
  const divided = answers.map((answer) => divideAnswer(answer, rule, step));
  const [target] = rule.to;
  const isJoined = rule.rule === 'MERGED' && target !== undefined;
  const joined = isJoined
    ? joinAnswers(
        divided.flatMap(({ contents }) => contents),
        answers.length === rule.from.length,
        step.after,
      )
    : null;
  const whole: readonly CarriedTo[] = joined
    ? [{ content: joined.content, from: answers.map(({ provision }) => provision) }]
    : divided.flatMap(({ contents }, at) =>
        contents.map((content) => ({ content, from: [(answers[at] as AnswerContent).provision] })),
      );
  return {
    answers: whole,
    from: answers.map(({ provision }, at) => ({
      provision,
      rule: rule.rule,
      to: joined ? [target as Reference] : (divided[at] as Divided).contents.map((one) => one.provision),
      ...(rule.reason && { reason: rule.reason }),
      parked: [...(divided[at] as Divided).parked, ...(joined?.parked[at] ?? [])],
    })),
  };
}

/** The same over several versions, one after the other. */
export function carryThrough(
  answers: readonly AnswerContent[],
  steps: readonly Step[],
): readonly AnswerContent[] {
  return steps.reduce(
    (known, step) => carryAnswers(known, step).answers.map(({ content }) => content),
    answers,
  );
}
