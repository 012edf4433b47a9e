import type { Condition, DraftQuestion } from './draft-file.ts';

export const comparisons = ['is', 'contains', 'atLeast', 'atMost', 'answered'] as const;
export type Comparison = (typeof comparisons)[number];
/** One line of a condition, as a form has it. */
export type ConditionRow = {
  readonly question: string;
  readonly comparison: Comparison;
  readonly value: string;
  /** Its opposite has to hold. */
  readonly not: boolean;
};
export type ConditionGroup = {
  readonly join: 'all' | 'any';
  readonly not: boolean;
  readonly parts: readonly ConditionPart[];
};
export type ConditionPart = ConditionRow | ConditionGroup;

export const isGroup = (part: ConditionPart): part is ConditionGroup => 'parts' in part;

/** The whole of a condition, as a group: a line alone is a group of one. */
export function groupOf(condition: Condition | undefined): ConditionGroup {
  if (!condition) return { join: 'all', not: false, parts: [] };
  const part = partOf(condition);
  return isGroup(part) ? part : { join: 'all', not: false, parts: [part] };
}

function partOf(condition: Condition): ConditionPart {
  if ('not' in condition) {
    const inner = partOf(condition.not);
    return { ...inner, not: !inner.not };
  }
  if ('all' in condition) return { join: 'all', not: false, parts: condition.all.map(partOf) };
  if ('any' in condition) return { join: 'any', not: false, parts: condition.any.map(partOf) };
  const comparison = comparisons.find((one) => one in condition) ?? 'answered';
  const value = (condition as Readonly<Record<string, unknown>>)[comparison];
  const said = value === true ? '' : String(value ?? '');
  return { question: condition.question, comparison, value: said, not: false };
}

/** Null: nothing is left of it. A line alone needs no group around it. */
export function conditionOf({ join, not, parts }: ConditionGroup): Condition | null {
  const [only] = parts;
  if (!only) return null;
  if (parts.length === 1 && !isGroup(only) && !not) return written(only);
  return written({ join, not, parts });
}

function written(part: ConditionPart): Condition {
  const own = isGroup(part) ? joined(part) : compared(part);
  return part.not ? { not: own } : own;
}

function joined({ join, parts }: ConditionGroup): Condition {
  const list = parts.filter((one) => !isGroup(one) || one.parts.length > 0).map(written);
  return join === 'all' ? { all: list } : { any: list };
}

function compared({ question, comparison, value }: ConditionRow): Condition {
  if (comparison === 'answered') return { question, answered: true };
  if (comparison === 'atLeast') return { question, atLeast: Number(value) };
  if (comparison === 'atMost') return { question, atMost: Number(value) };
  return comparison === 'is' ? { question, is: value } : { question, contains: value };
}

/** How a reply to a question of this kind may be looked at. */
export const comparisonsFor = ({ kind }: Pick<DraftQuestion, 'kind'>): readonly Comparison[] => {
  if (kind === 'COMPLIANCE' || kind === 'SINGLE') return ['is', 'answered'];
  if (kind === 'MULTIPLE') return ['contains', 'answered'];
  return kind === 'NUMBER' ? ['atLeast', 'atMost', 'answered'] : ['answered'];
};
