import type { AnswerField } from '../answer-values.ts';
import type { Ancestor, Writing } from './state.ts';

/** Where nothing was read since, words began from what the server holds. */
export const ancestorOf = (
  { ancestors, base, revision, version }: Pick<Writing, 'ancestors' | 'base' | 'revision' | 'version'>,
  field: AnswerField,
): Ancestor => ancestors[field] ?? { values: base, revision, version };

/** The answer as the words of each of these fields, all written for one version, began from it, and the least revision among them. */
export function begunFrom(state: Writing, fields: readonly AnswerField[]): Ancestor {
  const all = fields.map((field) => [field, ancestorOf(state, field)] as const);
  return {
    values: {
      ...state.base,
      ...Object.fromEntries(all.map(([field, { values }]) => [field, values[field]])),
    },
    revision: Math.min(state.revision, ...all.map(([, { revision }]) => revision)),
    version: (all[0]?.[1] ?? state).version,
  };
}

/** Without those of these fields. */
export const forgotten = <T extends Partial<Readonly<Record<AnswerField, unknown>>>>(
  known: T,
  fields: readonly AnswerField[],
): T =>
  Object.fromEntries(
    Object.entries(known).filter(([field]) => !fields.includes(field as AnswerField)),
  ) as unknown as T;
