import { same } from '../../base/same.ts';
import type { Step } from '../../convention/instrument-versions.ts';
import { type MappingRule, mappingRules } from '../../convention/version-mapping.ts';
import type { AnswerContent } from '../answer.ts';
import type { ParkedPart } from './carried.ts';
import { carryAnswers, carryThrough } from './carry-answers.ts';
import { nothingSaid } from './divide-answer.ts';

/** How many answers a version keeps, moves, splits, merges and parks; `inPart`: of those carried, how many leave a part behind. */
export type CarriedCounts = Readonly<Record<MappingRule | 'inPart', number>>;

const none: CarriedCounts = { KEPT: 0, MOVED: 0, SPLIT: 0, MERGED: 0, PARKED: 0, inPart: 0 };

export function countCarried(answers: readonly AnswerContent[], steps: readonly Step[]): CarriedCounts {
  const last = steps.at(-1);
  if (!last) return { ...none, KEPT: answers.length };
  const before = carryThrough(answers, steps.slice(0, -1));
  const said = before.filter((answer) => !same(answer, nothingSaid(answer.provision)));
  const { from } = carryAnswers(said, last);
  const count = (rule: MappingRule) => from.filter((one) => one.rule === rule).length;
  const isInPart = ({
    rule,
    parked,
  }: {
    readonly rule: MappingRule;
    readonly parked: readonly ParkedPart[];
  }) => rule !== 'PARKED' && parked.length > 0;
  return {
    ...(Object.fromEntries(mappingRules.map((rule) => [rule, count(rule)])) as Record<MappingRule, number>),
    inPart: from.filter(isInPart).length,
  };
}

export const sumOf = (list: readonly CarriedCounts[]): CarriedCounts =>
  list.reduce(
    (sum, one) =>
      Object.fromEntries(
        Object.entries(sum).map(([rule, count]) => [rule, count + one[rule as keyof CarriedCounts]]),
      ) as CarriedCounts,
    none,
  );
