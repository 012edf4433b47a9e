import type { AnswerId, Reference } from '../../base/ids.ts';
import type { Visibility } from '../../base/visibility.ts';
import { type AnswerContent, isGap } from '../answer.ts';
import type { AnswerInForce, InForce } from '../in-force.ts';
import type { Because } from '../need.ts';
import { because } from './rule.ts';

/** A finding with its answer's label, never a need. */
export interface SilentGap {
  readonly provision: Reference;
  readonly answer: AnswerId;
  readonly label: Visibility;
  readonly because: Because;
}

/** A gap about which the State said nothing is a finding, never a need [WG 19]. */
export const silentGap = {
  name: 'silent-gap',
  version: 1,
  source: 'WG 19',
  find: (answers: InForce): readonly SilentGap[] => [...answers.values()].filter(isSilentGap).map(findingOf),
} as const;

export const isSilentGap = (
  answer: Pick<AnswerContent, 'compliance' | 'assistanceWanted' | 'noneRequired'>,
): boolean => isGap(answer) && answer.assistanceWanted.length === 0 && !answer.noneRequired;

const findingOf = (answer: AnswerInForce): SilentGap => ({
  provision: answer.provision,
  answer: answer.id,
  label: answer.label,
  because: because(silentGap, answer, 'silent-gap', {
    provision: answer.provision,
    compliance: answer.compliance ?? '',
  }),
});
