import { coverageIn } from '../world/facts.ts';
import { unlikeForSome } from '../world/need-columns.ts';
import type { Sieve } from './sieve.ts';

/** How many words of facts there can be. */
const words = 4096;

/** By word: 1 lets through who is labelled `least` or wider; what is unlike for some is looked at again. */
export function passingFacts(
  { coverages, categories, horizons, vague, withoutGap }: Sieve,
  least: number,
): Uint8Array {
  const passing = new Uint8Array(words);
  for (let facts = 0; facts < words; facts++) {
    const coverage = coverageIn(facts);
    const passes =
      (coverage >= unlikeForSome || coverages[coverage] === 1) &&
      ((facts >> 4) & 3) >= least &&
      categories[(facts >> 6) & 3] === 1 &&
      horizons[(facts >> 8) & 3] === 1 &&
      (vague === null || ((facts >> 10) & 1) === vague) &&
      (withoutGap === null || facts >> 11 === withoutGap);
    passing[facts] = passes ? 1 : 0;
  }
  return passing;
}
