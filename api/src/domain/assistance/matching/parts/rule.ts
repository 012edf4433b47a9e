import type { NeedRow } from '../../../assessment/need.ts';
import { type Sentence, sentence } from '../../../base/sentence.ts';
import type { Part, PartCode } from '../../match.ts';
import type { Offer } from '../../offer.ts';
import type { FitFacts } from '../facts.ts';
import { weights } from '../weights.ts';

/** One part of the score with its reason. Monotone: an offer that offers more is never given fewer points. */
export type PartRule = (need: NeedRow, offer: Offer, facts: FitFacts) => Part;

export const part = (
  code: PartCode,
  points: number,
  reason: string,
  values: Sentence['values'] = {},
): Part => ({
  code,
  points,
  of: weights[code],
  sentence: sentence(reason, values),
});
