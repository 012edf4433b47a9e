import type { Exactness, Weights } from '../../convention/weights.ts';

export const scopePoints = (
  { parts, article, chapter, whole }: Weights,
  exactness: Exactness | null,
): number => {
  if (exactness === null) return 0;
  return { PROVISION: parts.SCOPE, ARTICLE: article, CHAPTER: chapter, WHOLE: whole }[exactness];
};

/** Where the need's side says nothing, half a part whatever the offer: that can be held against no offer. */
export const unsaid = 0.5;

/** Scores are whole numbers: a share of a part is never rounded up. */
export const share = (of: number, part: number): number => Math.floor(of * part);

/** Days from today that a horizon spans. */
export const horizonDays = { SHORT: 365, MEDIUM: 3 * 365, LONG: 5 * 365 } as const;
