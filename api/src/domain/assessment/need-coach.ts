import type { Need } from './need.ts';
import { saysNothing } from './vague-words.ts';

/** What the need coach asks for, in this order: problem, result wanted, beneficiary body, own contribution, timing, languages, budget band (domain.md §4). */
const coachedFields = [
  'subject',
  'result',
  'beneficiary',
  'ownContribution',
  'horizon',
  'languages',
  'budgetBand',
] as const;
export type CoachedField = (typeof coachedFields)[number];

/** What a State could still say so that a provider knows what is asked; nothing of it is required. */
export const missingFields = (need: Pick<Need, CoachedField>): readonly CoachedField[] =>
  coachedFields.filter((field) => isMissing(need, field));

function isMissing(need: Pick<Need, CoachedField>, field: CoachedField): boolean {
  if (field === 'subject') return saysNothing(need.subject);
  if (field === 'languages') return need.languages.length === 0;
  return need[field] === null;
}
