import { same } from '../../base/same.ts';
import { hunksOf } from './hunks.ts';

/** Which entry of the ancestor each entry of a version was, and where new ones were put: after how many of the ancestor's. */
export interface Alignment<T> {
  readonly of: ReadonlyMap<number, T>;
  readonly added: readonly { readonly after: number; readonly entry: T }[];
}

/**
 * Entries of these lists have no id. One that is unchanged is itself; of those between two unchanged ones, an entry of the same name, or else one that
 * has some of the same words, is the former one rewritten; the others are new.
 */
export function align<T extends object>(
  ancestor: readonly T[],
  version: readonly T[],
  nameOf: (entry: T) => string,
): Alignment<T> {
  const of = new Map(ancestor.entries());
  const added: { after: number; entry: T }[] = [];
  const hunks = hunksOf(ancestor, version, same) ?? [{ from: 0, to: ancestor.length, put: version }];
  for (const { from, to, put } of hunks) {
    const free = new Set(range(from, to));
    for (const at of free) of.delete(at);
    const taken = new Map<T, number>();
    for (const alike of [byName(nameOf), sharesText]) {
      for (const entry of put) {
        if (taken.has(entry)) continue;
        const at = [...free].find((one) => alike(ancestor[one] as T, entry));
        if (at === undefined) continue;
        free.delete(at);
        taken.set(entry, at);
        of.set(at, entry);
      }
    }
    let after = from;
    for (const entry of put) {
      const at = taken.get(entry);
      if (at === undefined) added.push({ after, entry });
      else after = Math.max(after, at + 1);
    }
  }
  return { of, added };
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, n) => from + n);
const byName =
  <T>(nameOf: (entry: T) => string) =>
  (one: T, other: T): boolean =>
    nameOf(one) === nameOf(other);

/** Some text of several words is in both. */
function sharesText<T extends object>(one: T, other: T): boolean {
  return Object.entries(one).some(
    ([field, value]) => typeof value === 'string' && value.includes(' ') && value === other[field as keyof T],
  );
}
