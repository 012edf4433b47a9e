import type { NeedRow } from '../../../assessment/need.ts';
import { type Sentence, sentence } from '../../../base/sentence.ts';
import type { PartCode } from '../../../convention/weights.ts';
import type { Part } from '../../match.ts';
import type { Offer } from '../../offer.ts';
import type { FitFacts } from '../facts.ts';

/** One part of the score with its reason. Monotone: an offer that offers more is never given fewer points. */
export type PartRule = (need: NeedRow, offer: Offer, facts: FitFacts) => Part;

/** A part of a score: its weight is that of the version in force. */
export const part = (
  code: PartCode,
  points: number,
  { catalogue }: Pick<FitFacts, 'catalogue'>,
  reason: string,
  values: Sentence['values'] = {},
): Part => ({
  code,
  points,
  of: catalogue.weights.parts[code],
  sentence: sentence(reason, values),
});
