import { diffArrays } from 'diff';

/** Places `from` until before `to` of the ancestor give way to `put`. */
export interface Hunk<T> {
  readonly from: number;
  readonly to: number;
  readonly put: readonly T[];
}

/** Two texts of 2,000 words that have nothing in common take seconds to compare: beyond this many differences there is no saying what was changed. */
const mostChanges = 1_000;

/** What a version changed in its ancestor, in order; null where too much differs. */
export function hunksOf<T>(
  ancestor: readonly T[],
  version: readonly T[],
  alike: (a: T, b: T) => boolean,
): readonly Hunk<T>[] | null {
  const changes = diffArrays([...ancestor], [...version], { comparator: alike, maxEditLength: mostChanges });
  if (!changes) return null;
  const hunks: Hunk<T>[] = [];
  let at = 0;
  let open: { from: number; put: T[] } | null = null;
  const close = () => {
    if (open) hunks.push({ from: open.from, to: at, put: open.put });
    open = null;
  };
  for (const { added, removed, value } of changes) {
    if (!added && !removed) close();
    else open ??= { from: at, put: [] };
    if (added) open?.put.push(...value);
    else at += value.length;
  }
  close();
  return hunks;
}
