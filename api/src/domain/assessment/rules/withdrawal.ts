import type { AnswerInForce } from '../in-force.ts';
import type { Because, Need, NeedState } from '../need.ts';
import { because } from './rule.ts';
import { statedAssistance } from './stated-assistance.ts';

/** Of the sentence by which such a need is known. */
export const noLongerStatedCode = 'no-longer-stated';

/** A need that the newly submitted revision no longer states is withdrawn (domain.md §4). */
export const noLongerStated = (need: Need, answer: AnswerInForce): Because =>
  because(statedAssistance, answer, noLongerStatedCode, {
    provision: need.provision,
    type: need.type,
    horizon: horizonBefore(need),
  });

/** Withdrawn because its State's answer in force does not ask for it; the State's hand alone cannot open it again [WG 40]. */
export const isNoLongerStated = ({ state, because: [reason] }: Pick<Need, 'state' | 'because'>): boolean =>
  state === 'WITHDRAWN' && reason?.sentence.code === noLongerStatedCode;

/**
 * What a need is that an answer states once more. Withdrawn because it was no longer stated: open again. Withdrawn by the State's own hand: so it
 * stays, until another answer (a later cycle's) states it. MET stays MET, until the State says otherwise.
 */
export function statedAgain(before: Need, answer: AnswerInForce): NeedState {
  if (before.state !== 'WITHDRAWN') return before.state;
  const [reason] = before.because;
  const byHand = !isNoLongerStated(before) && reason?.answer === answer.id;
  return byHand ? 'WITHDRAWN' : 'OPEN';
}

const horizonBefore = (need: Need): string => String(need.because[0]?.sentence.values.horizon ?? 'NONE');
