import type { Merged } from './merged.ts';

/** Codes are there or not: what either added is there, what either removed is not. */
export function mergeSet(
  ancestor: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): Merged<readonly string[]> {
  const kept = ancestor.filter((code) => mine.includes(code) && theirs.includes(code));
  const added = [...mine, ...theirs].filter((code) => !ancestor.includes(code));
  return { agreed: [...kept, ...[...new Set(added)].sort()] };
}
