import { type Hunk, hunksOf } from './hunks.ts';

/** A stretch of the result: agreed, or one that both changed otherwise. */
export type Stretch<T> = { readonly agreed: readonly T[] } | Disputed<T>;
export interface Disputed<T> {
  readonly mine: readonly T[];
  readonly theirs: readonly T[];
}

/**
 * The changes of both sides to one ancestor. Changes of different places go together; the same change made twice counts once; changes that
 * overlap or touch are left to a person. Null where too much differs. Which side is which changes nothing but the names.
 */
export function mergeSequences<T>(
  ancestor: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  alike: (a: T, b: T) => boolean,
): readonly Stretch<T>[] | null {
  const ours = hunksOf(ancestor, mine, alike);
  const others = hunksOf(ancestor, theirs, alike);
  if (!ours || !others) return null;
  const stretches: Stretch<T>[] = [];
  let at = 0;
  for (const { from, to, byMine, byTheirs } of regions(ours, others)) {
    stretches.push({ agreed: ancestor.slice(at, from) });
    const one = applied(ancestor, from, to, byMine);
    const other = applied(ancestor, from, to, byTheirs);
    if (byTheirs.length === 0) stretches.push({ agreed: one });
    else if (
      byMine.length === 0 ||
      (one.length === other.length && one.every((item, n) => alike(item, other[n] as T)))
    )
      stretches.push({ agreed: other });
    else stretches.push({ mine: one, theirs: other });
    at = to;
  }
  stretches.push({ agreed: ancestor.slice(at) });
  return stretches;
}

interface Region<T> {
  readonly from: number;
  to: number;
  readonly byMine: Hunk<T>[];
  readonly byTheirs: Hunk<T>[];
}

/** Hunks that overlap or touch belong together. */
function regions<T>(mine: readonly Hunk<T>[], theirs: readonly Hunk<T>[]): readonly Region<T>[] {
  const all = [
    ...mine.map((hunk) => ({ hunk, own: true })),
    ...theirs.map((hunk) => ({ hunk, own: false })),
  ].sort((a, b) => a.hunk.from - b.hunk.from || a.hunk.to - b.hunk.to);
  const found: Region<T>[] = [];
  for (const { hunk, own } of all) {
    let region = found.at(-1);
    if (!region || hunk.from > region.to) {
      region = { from: hunk.from, to: hunk.to, byMine: [], byTheirs: [] };
      found.push(region);
    }
    region.to = Math.max(region.to, hunk.to);
    (own ? region.byMine : region.byTheirs).push(hunk);
  }
  return found;
}

function applied<T>(
  ancestor: readonly T[],
  from: number,
  to: number,
  hunks: readonly Hunk<T>[],
): readonly T[] {
  const result: T[] = [];
  let at = from;
  for (const hunk of hunks) {
    result.push(...ancestor.slice(at, hunk.from), ...hunk.put);
    at = hunk.to;
  }
  return [...result, ...ancestor.slice(at, to)];
}
