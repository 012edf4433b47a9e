import type { NeedRow } from '../../assessment/need.ts';
import type { Blocker, Fit, Part } from '../match.ts';
import type { Offer } from '../offer.ts';
import { blockers } from './blockers.ts';
import { cautions } from './cautions.ts';
import type { FitFacts } from './facts.ts';
import { parts } from './parts/register.ts';

export type { FitFacts } from './facts.ts';

/** How well a need and an offer fit: why not, how well, and what to bear in mind. Pure (domain.md §5). */
export const fit = (need: NeedRow, offer: Offer, facts: FitFacts): Fit => ({
  ...fitOfUnblocked(need, offer, facts),
  blockers: blockersOf(need, offer, facts),
});

/** The same of a pair that is known to have no blocker. */
export function fitOfUnblocked(need: NeedRow, offer: Offer, facts: FitFacts): Fit {
  const found: readonly Part[] = parts.map((part) => part(need, offer, facts));
  return {
    need: need.id,
    offer: offer.id,
    score: found.reduce((sum, { points }) => sum + points, 0),
    blockers: [],
    cautions: cautions.map((caution) => caution(need, facts)).filter((found) => found !== null),
    parts: found,
  };
}

/** The reasons why a pair cannot be, in the order of the register; none: it can. */
export const blockersOf = (need: NeedRow, offer: Offer, facts: FitFacts): readonly Blocker[] =>
  blockers.map((blocker) => blocker(need, offer, facts)).filter((found) => found !== null);
