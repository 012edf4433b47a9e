import { same } from '../../base/same.ts';
import type { ActivityContent } from '../activity-input.ts';

export const contentFields = [
  'title',
  'description',
  'status',
  'starts',
  'ends',
  'organizations',
  'participants',
  'shares',
  'provisions',
  'types',
  'goals',
] as const satisfies readonly (keyof ActivityContent)[];

export interface FieldChange {
  readonly field: (typeof contentFields)[number];
  readonly now: unknown;
  readonly becomes: unknown;
}

/** In what an activity of a file differs from the one that is here; in which order a file lists things does not matter. */
export const changesOf = (there: ActivityContent, file: ActivityContent): readonly FieldChange[] =>
  contentFields.flatMap((field) => {
    const [now, becomes] = [there[field] ?? null, file[field] ?? null];
    return same(unordered(now), unordered(becomes)) ? [] : [{ field, now, becomes }];
  });

const unordered = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((one) => (typeof one === 'string' ? one : JSON.stringify(sorted(one)))).sort()
    : value;
const sorted = (one: object) => Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));
