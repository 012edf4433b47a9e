import type { NeedColumns } from './need-columns.ts';

/** What most filters ask of a need, in one word: coverage, label, category, horizon, vagueness, whether there is a gap. So one look at a table answers them all. */
export const factsAt = (
  { coverage, label, category, horizon, vague, withoutGap }: NeedColumns,
  slot: number,
): number =>
  (coverage[slot] as number) |
  ((label[slot] as number) << 4) |
  ((category[slot] as number) << 6) |
  ((horizon[slot] as number) << 8) |
  ((vague[slot] as number) << 10) |
  ((withoutGap[slot] as number) << 11);

/** Coverage as everybody may know it, with `unlikeForSome`. */
export const coverageIn = (facts: number): number => facts & 15;
