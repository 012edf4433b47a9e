import { type Sentence, sentence } from '../../../base/sentence.ts';
import type { FitPair } from '../pair.ts';

export const changers = ['PROVIDER', 'STATE', 'SECRETARIAT', 'TIME'] as const;
/** Who can change it; TIME: it only has to be waited for. */
export type Changer = (typeof changers)[number];

/** What would have to change: all of its steps, by one side, and the pair as it would be then. */
export interface Way {
  readonly by: Changer;
  readonly steps: readonly Sentence[];
  readonly after: FitPair;
}

/** What a way changes of a pair. */
export interface Changed {
  readonly need?: Partial<FitPair['need']>;
  readonly offer?: Partial<FitPair['offer']>;
  readonly facts?: Partial<FitPair['facts']>;
}

export const way = (
  { need, offer, facts }: FitPair,
  by: Changer,
  changed: Changed,
  ...steps: readonly (readonly [code: string, values?: Sentence['values']])[]
): Way => ({
  by,
  steps: steps.map(([code, values]) => sentence(code, values)),
  after: {
    need: { ...need, ...changed.need },
    offer: { ...offer, ...changed.offer },
    facts: { ...facts, ...changed.facts },
  },
});
