import type { Prerequisite } from '../../convention/article.ts';
import type { Catalogue } from '../../convention/catalogue.ts';
import type { ArticleInGraph } from './article-in-graph.ts';

/** A prerequisite between two articles of the graph. */
export interface Link extends Prerequisite {
  /** The articles that are waited for through it; empty where nothing waits, and of a soft one. */
  readonly waitsFor: readonly string[];
}

/** All prerequisites among these articles, hard and soft, each with what is waited for through it. */
export function linksBetween(
  articles: readonly ArticleInGraph[],
  catalogue: Pick<Catalogue, 'articles'>,
  through: (link: Prerequisite) => ReadonlySet<string>,
): readonly Link[] {
  const all = articles.flatMap(({ article }) => catalogue.articles.get(article)?.prerequisites ?? []);
  const onTheWay = waysToWhatWaits(articles, all);
  return all.map((link) => {
    const matters = link.strength === 'HARD' && onTheWay.has(link.article);
    const waitedFor = matters ? through(link) : new Set<string>();
    return {
      ...link,
      waitsFor: articles.map(({ article }) => article).filter((one) => waitedFor.has(one)),
    };
  });
}

/** Articles of which something waits, and those not known that lead to one. */
function waysToWhatWaits(
  articles: readonly ArticleInGraph[],
  links: readonly Prerequisite[],
): ReadonlySet<string> {
  const unknown = new Set(
    articles.filter(({ answered }) => answered.length === 0).map(({ article }) => article),
  );
  const ways = new Set<string>();
  const left = articles.filter(({ waitsFor }) => waitsFor.length > 0).map(({ article }) => article);
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (ways.has(next)) continue;
    ways.add(next);
    for (const { article, prerequisite, strength } of links)
      if (article === next && strength === 'HARD' && unknown.has(prerequisite)) left.push(prerequisite);
  }
  return ways;
}
