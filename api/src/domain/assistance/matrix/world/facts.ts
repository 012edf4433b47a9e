import { byteAt, shortAt } from '../../at.ts';
import type { NeedColumns } from './need-columns.ts';

/** What most filters ask of a need, in one word: coverage, label, category, horizon, vagueness. So one look at a table answers them all. */
export const factsAt = ({ coverage, label, category, horizon, vague }: NeedColumns, slot: number): number =>
  shortAt(coverage, slot) |
  (byteAt(label, slot) << 4) |
  (shortAt(category, slot) << 6) |
  (shortAt(horizon, slot) << 8) |
  (byteAt(vague, slot) << 10);

/** Coverage as everybody may know it, with `unlikeForSome`. */
export const coverageIn = (facts: number): number => facts & 15;
