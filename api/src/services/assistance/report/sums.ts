import type { Cell, LevelShare } from '../../../domain/assistance/matrix/figures.ts';
import type { ArticleLevels } from '../../../domain/assistance/report/content.ts';
import type { Catalogue } from '../../../domain/convention/catalogue.ts';

const nothing: Cell = {
  ...{ row: null, column: null, needs: 0, participants: 0, offers: 0, providers: 0, activities: 0 },
  ...{ silentGaps: 0, coverage: { unmet: 0, offered: 0, agreed: 0, underWay: 0, met: 0 } },
};

export const totalOf = (totals: readonly Cell[]): Cell =>
  totals.find(({ row, column }) => row === null && column === null) ?? nothing;

export function byArticle(catalogue: Catalogue, shares: readonly LevelShare[]): readonly ArticleLevels[] {
  const sums = new Map<string, ArticleLevels>();
  for (const { provision, yes, inPart, no } of shares) {
    const article = catalogue.provisions.get(provision)?.article;
    if (article === undefined || yes + inPart + no === 0) continue;
    const before = sums.get(article) ?? { article, yes: 0, inPart: 0, no: 0 };
    sums.set(article, { article, yes: before.yes + yes, inPart: before.inPart + inPart, no: before.no + no });
  }
  return [...sums.values()];
}
