import { type NeedColumns, unlikeForSome } from './columns.ts';
import type { Sieve } from './filter.ts';

/** How many words of facts there can be. */
const words = 2048;

/** What most filters ask of a need, in one word: coverage, label, category, horizon, vagueness. So one look at a table answers them all. */
export const factsAt = ({ coverage, label, category, horizon, vague }: NeedColumns, slot: number): number =>
  (coverage[slot] as number) |
  ((label[slot] as number) << 4) |
  ((category[slot] as number) << 6) |
  ((horizon[slot] as number) << 8) |
  ((vague[slot] as number) << 10);

/** Coverage as everybody may know it, with `unlikeForSome`. */
export const coverageIn = (facts: number): number => facts & 15;

/** By word: 1 lets through who is labelled `least` or wider; what is unlike for some is looked at again. */
export function passingFacts({ coverages, categories, horizons, vague }: Sieve, least: number): Uint8Array {
  const passing = new Uint8Array(words);
  for (let facts = 0; facts < words; facts++) {
    const coverage = coverageIn(facts);
    const passes =
      (coverage >= unlikeForSome || coverages[coverage] === 1) &&
      ((facts >> 4) & 3) >= least &&
      categories[(facts >> 6) & 3] === 1 &&
      horizons[(facts >> 8) & 3] === 1 &&
      (vague === null || facts >> 10 === vague);
    passing[facts] = passes ? 1 : 0;
  }
  return passing;
}
