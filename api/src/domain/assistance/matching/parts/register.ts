import { budget } from './budget.ts';
import { language } from './language.ts';
import { legalTradition } from './legal-tradition.ts';
import { mode } from './mode.ts';
import { presence } from './presence.ts';
import type { PartRule } from './rule.ts';
import { scope } from './scope.ts';
import { subject } from './subject.ts';
import { time } from './time.ts';
import { type } from './type.ts';

/** The parts of a score in the order they are shown. */
export const parts: readonly PartRule[] = [
  // what is asked for
  type,
  scope,
  subject,
  // how it can be given
  language,
  time,
  mode,
  budget,
  // who gives it
  legalTradition,
  presence,
];
