import type { BudgetBand } from '../../../assessment/answer.ts';
import type { Weights } from '../../../convention/weights.ts';
import type { Money } from '../../offer.ts';
import { share, unsaid } from '../weights.ts';
import { type PartRule, part } from './rule.ts';

/** The need's budget band against the offer's ceiling; no ceiling is no limit. */
export const budget: PartRule = ({ budgetBand }, { ceiling }, facts) => {
  const points = budgetPoints(ceiling, budgetBand, facts.catalogue.weights);
  if (ceiling === null) return part('BUDGET', points, facts, 'budget-no-ceiling');
  if (!bandOf(budgetBand)) return part('BUDGET', points, facts, 'budget-unsaid');
  if (ceiling.currency !== 'USD')
    return part('BUDGET', points, facts, 'budget-currency', { currency: ceiling.currency });
  const named = { amount: ceiling.minor / 100, currency: ceiling.currency };
  const covered = coveredBy(ceiling, budgetBand);
  if (covered === 1) return part('BUDGET', points, facts, 'budget-within', named);
  return part('BUDGET', points, facts, covered > 0 ? 'budget-partly' : 'budget-above', named);
};

export const budgetPoints = (
  ceiling: Money | null,
  budgetBand: BudgetBand | null,
  { parts }: Weights,
): number => share(parts.BUDGET, coveredBy(ceiling, budgetBand));

/** Bands are in US dollars; what is in another currency is neither within nor above. */
function coveredBy(ceiling: Money | null, budgetBand: BudgetBand | null): number {
  if (ceiling === null) return 1;
  const band = bandOf(budgetBand);
  if (!band || ceiling.currency !== 'USD') return unsaid;
  if (ceiling.minor >= band.upTo * 100) return 1;
  return ceiling.minor >= band.from * 100 ? 0.5 : 0;
}

/** From how much up to how much a need is thought to cost, in US dollars; null where that is not said. */
export const bandOf = (band: BudgetBand | null) => bands[band ?? 'UNKNOWN'];

const bands: Readonly<Record<BudgetBand, { readonly from: number; readonly upTo: number } | null>> = {
  UNDER_50K: { from: 0, upTo: 50_000 },
  FROM_50K_TO_250K: { from: 50_000, upTo: 250_000 },
  FROM_250K_TO_1M: { from: 250_000, upTo: 1_000_000 },
  OVER_1M: { from: 1_000_000, upTo: Number.POSITIVE_INFINITY },
  UNKNOWN: null,
};
