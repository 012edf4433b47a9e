import type { Weights } from '../../convention/weights.ts';
import type { Reach } from '../offer-reach.ts';

/** All of the part for the very same, less for more than that; of what is named part by part, as much as is covered, and something for a little. */
export function scopePoints({ parts, article, chapter, whole }: Weights, reach: Reach | null): number {
  if (reach === null) return 0;
  if (reach.exact) return parts.SCOPE;
  const byName =
    reach.by && { PROVISION: parts.SCOPE, ARTICLE: article, CHAPTER: chapter, WHOLE: whole }[reach.by];
  return Math.max(byName ?? 0, reach.covered > 0 ? Math.max(1, share(parts.SCOPE, reach.covered)) : 0);
}

/** Where the need's side says nothing, half a part whatever the offer: that can be held against no offer. */
export const unsaid = 0.5;

/** Scores are whole numbers: a share of a part is never rounded up. */
export const share = (of: number, part: number): number => Math.floor(of * part);

/** Days from today that a horizon spans. */
export const horizonDays = { SHORT: 365, MEDIUM: 3 * 365, LONG: 5 * 365 } as const;
