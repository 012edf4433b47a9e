import type { NeedRow } from '../../assessment/need.ts';
import type { Offer } from '../offer.ts';
import type { FitFacts } from './facts.ts';

/** A need and an offer with all that is known of the two. */
export interface FitPair {
  readonly need: NeedRow;
  readonly offer: Offer;
  readonly facts: FitFacts;
}
