import { alreadyAssisted } from './already-assisted.ts';
import type { NeedRule } from './rule.ts';
import { silentGap } from './silent-gap.ts';
import { statedAssistance } from './stated-assistance.ts';
import { vague } from './vague.ts';
import { waitsFor } from './waits-for.ts';
import { withoutGap } from './without-gap.ts';

/** From a wish to a need, in this order; the first reason is always the answer that states it. */
export const needRules: readonly NeedRule[] = [
  // What is a need
  statedAssistance,
  // What is remarked upon
  withoutGap,
  alreadyAssisted,
  waitsFor,
  vague,
];

/** Findings about answers that state nothing. */
export const findingRules = [silentGap] as const;
