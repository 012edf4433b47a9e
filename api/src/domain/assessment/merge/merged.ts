/** What became of two versions of one value: one value, or the two, as long as no person has chosen. */
export type Merged<T> = Agreed<T> | Open<T>;
export interface Agreed<T> {
  readonly agreed: T;
}
/** Each of them has all that the other side changed elsewhere: only where both changed the same do they differ. */
export interface Open<T> {
  readonly mine: T;
  readonly theirs: T;
  /** Both, one after the other; null where only one of the two can be right. */
  readonly both: T | null;
}

export const isAgreed = <T>(merged: Merged<T>): merged is Agreed<T> => 'agreed' in merged;

/** The value of one side, wherever the two differ. */
export const sideOf = <T>(merged: Merged<T>, side: 'mine' | 'theirs'): T =>
  isAgreed(merged) ? merged.agreed : merged[side];
export const bothOf = <T>(merged: Merged<T>): T | null => (isAgreed(merged) ? merged.agreed : merged.both);

/** A value that is said whole: whoever changed it says it, and two who changed it otherwise are asked. */
export function mergeValue<T>(base: T, mine: T, theirs: T, alike: (a: T, b: T) => boolean): Merged<T> {
  if (alike(mine, theirs) || alike(base, mine)) return { agreed: theirs };
  if (alike(base, theirs)) return { agreed: mine };
  return { mine, theirs, both: null };
}
