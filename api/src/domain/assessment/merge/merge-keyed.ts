import { same } from '../../base/same.ts';
import { bothOf, isAgreed, type Merged, sideOf } from './merged.ts';

/** One version of a list whose entries are told apart by a key. */
export type Keyed<T> = ReadonlyMap<string, T>;
type MergeTwo<T> = (ancestor: T | undefined, mine: T, theirs: T) => Merged<T>;

/** Two versions of a list, entry by entry, in the order of `keys`. What one removed and the other changed is left to a person. */
export function mergeKeyed<T>(
  keys: readonly string[],
  [ancestor, mine, theirs]: readonly [Keyed<T>, Keyed<T>, Keyed<T>],
  mergeTwo: MergeTwo<T>,
): Merged<readonly T[]> {
  const parts = keys.map((key): Merged<T | null> => {
    const [before, own, other] = [ancestor.get(key), mine.get(key), theirs.get(key)];
    if (own !== undefined && other !== undefined) return mergeTwo(before, own, other);
    if (before === undefined) return { agreed: own ?? other ?? null };
    const left = own ?? other;
    if (left === undefined || same(left, before)) return { agreed: null };
    return { mine: own ?? null, theirs: other ?? null, both: left };
  });
  const list = (value: (part: Merged<T | null>) => T | null): readonly T[] =>
    parts.map(value).filter((entry) => entry !== null);
  if (parts.every(isAgreed)) return { agreed: list((part) => sideOf(part, 'mine')) };
  const joinable = parts.every((part) => isAgreed(part) || part.both !== null);
  return {
    mine: list((part) => sideOf(part, 'mine')),
    theirs: list((part) => sideOf(part, 'theirs')),
    both: joinable ? list(bothOf) : null,
  };
}
