import { isGap } from '../answer.ts';
import { because, type NeedRule } from './rule.ts';

/** Assistance stated where no gap was admitted is a need all the same, for the State to confirm (domain.md §4). */
export const withoutGap: NeedRule = {
  name: 'without-gap',
  version: 1,
  source: 'WG 19',
  apply: ({ answer }) =>
    isGap(answer)
      ? null
      : {
          withoutGap: true,
          because: [because(withoutGap, answer, 'without-gap', { provision: answer.provision })],
        },
};
