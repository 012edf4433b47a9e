import type { BudgetBand } from '../../../assessment/answer.ts';
import type { Money } from '../../offer.ts';
import { unsaidPoints, weights } from '../weights.ts';
import { type PartRule, part } from './rule.ts';

/** The need's budget band against the offer's ceiling; no ceiling is no limit. */
export const budget: PartRule = ({ budgetBand }, { ceiling }) => {
  const points = budgetPoints(ceiling, budgetBand);
  if (ceiling === null) return part('BUDGET', points, 'budget-no-ceiling');
  if (!bandOf(budgetBand)) return part('BUDGET', points, 'budget-unsaid');
  if (ceiling.currency !== 'USD')
    return part('BUDGET', points, 'budget-currency', { currency: ceiling.currency });
  const named = { amount: ceiling.minor / 100, currency: ceiling.currency };
  if (points === weights.BUDGET) return part('BUDGET', points, 'budget-within', named);
  return part('BUDGET', points, points > 0 ? 'budget-partly' : 'budget-above', named);
};

/** Bands are in US dollars; what is in another currency is neither within nor above. */
export function budgetPoints(ceiling: Money | null, budgetBand: BudgetBand | null): number {
  if (ceiling === null) return weights.BUDGET;
  const band = bandOf(budgetBand);
  if (!band || ceiling.currency !== 'USD') return unsaidPoints('BUDGET');
  if (ceiling.minor >= band.upTo * 100) return weights.BUDGET;
  return ceiling.minor >= band.from * 100 ? weights.BUDGET / 2 : 0;
}

const bandOf = (band: BudgetBand | null) => bands[band ?? 'UNKNOWN'];

const bands: Readonly<Record<BudgetBand, { readonly from: number; readonly upTo: number } | null>> = {
  UNDER_50K: { from: 0, upTo: 50_000 },
  FROM_50K_TO_250K: { from: 50_000, upTo: 250_000 },
  FROM_250K_TO_1M: { from: 250_000, upTo: 1_000_000 },
  OVER_1M: { from: 1_000_000, upTo: Number.POSITIVE_INFINITY },
  UNKNOWN: null,
};
