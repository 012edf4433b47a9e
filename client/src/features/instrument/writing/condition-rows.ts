import type { Condition, DraftQuestion } from './draft-file.ts';

export const comparisons = ['is', 'contains', 'atLeast', 'atMost', 'answered'] as const;
export type Comparison = (typeof comparisons)[number];
/** One line of a condition, as a form has it. */
export type ConditionRow = {
  readonly question: string;
  readonly comparison: Comparison;
  readonly value: string;
};
export type ConditionRows = { readonly join: 'all' | 'any'; readonly rows: readonly ConditionRow[] };

type Single = Exclude<Condition, { readonly all: unknown } | { readonly any: unknown }>;
const isSingle = (condition: Condition): condition is Single => 'question' in condition;

/** Null: it has parts within parts, which a form of lines does not show. */
export function rowsOf(condition: Condition | undefined): ConditionRows | null {
  if (!condition) return { join: 'all', rows: [] };
  if (isSingle(condition)) return { join: 'all', rows: [rowOf(condition)] };
  const [join, list] =
    'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const);
  const singles = list.filter(isSingle);
  return singles.length === list.length ? { join, rows: singles.map(rowOf) } : null;
}

function rowOf(condition: Single): ConditionRow {
  const comparison = comparisons.find((one) => one in condition) ?? 'answered';
  const value = (condition as Readonly<Record<string, unknown>>)[comparison];
  return { question: condition.question, comparison, value: value === true ? '' : String(value ?? '') };
}

export function conditionOf({ join, rows }: ConditionRows): Condition | null {
  const list = rows.map(({ question, comparison, value }): Condition => {
    if (comparison === 'answered') return { question, answered: true };
    if (comparison === 'atLeast') return { question, atLeast: Number(value) };
    if (comparison === 'atMost') return { question, atMost: Number(value) };
    return comparison === 'is' ? { question, is: value } : { question, contains: value };
  });
  const [only] = list;
  if (!only) return null;
  if (list.length === 1) return only;
  return join === 'all' ? { all: list } : { any: list };
}

/** How a reply to a question of this kind may be looked at. */
export const comparisonsFor = ({ kind }: Pick<DraftQuestion, 'kind'>): readonly Comparison[] => {
  if (kind === 'COMPLIANCE' || kind === 'SINGLE') return ['is', 'answered'];
  if (kind === 'MULTIPLE') return ['contains', 'answered'];
  return kind === 'NUMBER' ? ['atLeast', 'atMost', 'answered'] : ['answered'];
};
