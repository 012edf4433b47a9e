import { type BudgetBand, budgetBands } from '../../../assessment/answer.ts';
import type { NeedId } from '../../../base/ids.ts';
import { byteAt, shortAt } from '../../at.ts';
import { bandOf } from '../../matching/parts/budget.ts';
import type { World } from '../world/world.ts';
import { statesOf } from './states.ts';
import type { Spending } from './supposed.ts';

/** The needs that the amount reaches, those that cost least first; of equal ones in the order in which they came. No State goes before another. */
export function spend(world: World, slots: readonly number[], budget: number): Spending {
  const priced = slots
    .map((slot) => ({ slot, price: priceOf(world, slot) }))
    .filter(({ price }) => price !== null) as readonly Priced[];
  const reached: number[] = [];
  let spent = 0;
  for (const { slot, price } of [...priced].sort((a, b) => a.price - b.price)) {
    if (spent + price > budget) break;
    spent += price;
    reached.push(slot);
  }
  return {
    budget,
    spent,
    needs: reached.map((slot) => world.needs.ids[slot] as NeedId),
    states: statesOf(world, reached),
    articles: articlesOf(world, reached),
    beyond: priced.length - reached.length,
    unpriced: slots.length - priced.length,
  };
}

interface Priced {
  readonly slot: number;
  readonly price: number;
}

function priceOf({ needs }: World, slot: number): number | null {
  const band = byteAt(needs.budgetBand, slot);
  const upTo = bandOf(band === 0 ? null : (budgetBands[band - 1] as BudgetBand))?.upTo;
  return upTo === undefined || !Number.isFinite(upTo) ? null : upTo;
}

function articlesOf({ needs, atlas }: World, slots: readonly number[]): Spending['articles'] {
  const counts = new Map<string, number>();
  const inOrder = [...slots].sort(
    (a, b) =>
      shortAt(atlas.provisionRank, shortAt(needs.provision, a)) -
      shortAt(atlas.provisionRank, shortAt(needs.provision, b)),
  );
  for (const slot of inOrder) {
    const article = atlas.article[shortAt(needs.provision, slot)];
    if (article) counts.set(article, (counts.get(article) ?? 0) + 1);
  }
  return [...counts].map(([article, count]) => ({ article, needs: count }));
}
