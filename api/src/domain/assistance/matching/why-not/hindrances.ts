import { type Sentence, sentence } from '../../../base/sentence.ts';
import { rankOf } from '../../../base/visibility.ts';
import type { FitPair } from '../pair.ts';
import { type Way, way } from './way.ts';

export const hindranceCodes = ['NEED_MET', 'NEED_WITHDRAWN', 'HIDDEN_FROM_DONORS', 'KEPT_APART'] as const;
export type HindranceCode = (typeof hindranceCodes)[number];

/** Why a pair is not proposed although it might fit: that is not a matter of the offer. */
export interface Hindrance {
  readonly code: HindranceCode;
  readonly sentence: Sentence;
  readonly ways: readonly Way[];
}

export function hindrances(pair: FitPair): readonly Hindrance[] {
  const { need, offer, facts } = pair;
  const opensAgain = way(pair, 'STATE', { need: { state: 'OPEN' } }, ['way-open-need']);
  const opensToDonors = way(pair, 'STATE', { need: { label: 'DONORS' } }, ['way-open-to-donors']);
  const invented = facts.catalogue.providers.get(offer.provider)?.fictional === true;
  const found: readonly (readonly [boolean, HindranceCode, string, readonly Way[]])[] = [
    [need.state === 'MET', 'NEED_MET', 'hindrance-met', [opensAgain]],
    [need.state === 'WITHDRAWN', 'NEED_WITHDRAWN', 'hindrance-withdrawn', [opensAgain]],
    [rankOf(need.label) < rankOf('DONORS'), 'HIDDEN_FROM_DONORS', 'hindrance-hidden', [opensToDonors]],
    [invented && !facts.participant.fictional, 'KEPT_APART', 'hindrance-apart', []],
  ];
  return found
    .filter(([holds]) => holds)
    .map(([, code, said, ways]) => ({ code, sentence: sentence(said), ways }));
}
