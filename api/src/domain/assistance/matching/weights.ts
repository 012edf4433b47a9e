import type { PartCode } from '../match.ts';
import type { Exactness } from '../offer-reach.ts';

/** Rises with every change of a number below: the same inputs and weights give the same answer for ever (domain.md §5). */
export const weightsVersion = 1;

/** What each part can give; they add up to 100. */
export const weights: Readonly<Record<PartCode, number>> = {
  TYPE: 20,
  SCOPE: 18,
  LANGUAGE: 12,
  TIME: 16,
  MODE: 8,
  BUDGET: 12,
  LEGAL_TRADITION: 8,
  PRESENCE: 6,
};

/** Another type of the same category; such a pair is blocked, yet nearer than one of another category. */
export const sameCategoryPoints = 8;

export const scopePoints: Readonly<Record<Exactness, number>> = {
  PROVISION: 18,
  ARTICLE: 14,
  CHAPTER: 10,
  WHOLE: 6,
};

/** Help that needs somebody there, offered from afar only. */
export const remoteOnlyPoints = 3;

/** Half a part where the need's side says nothing, whatever the offer: that can be held against no offer. */
export const unsaidPoints = (code: PartCode): number => weights[code] / 2;

/** Days from today that a horizon spans. */
export const horizonDays = { SHORT: 365, MEDIUM: 3 * 365, LONG: 5 * 365 } as const;
