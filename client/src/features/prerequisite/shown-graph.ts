import type { ArticleInGraphFragment, PrerequisiteGraphFragment } from '../../gql/graphql.ts';

export type Links = 'hard' | 'all';
export type Standing = ArticleInGraphFragment['standing'];
export type Link = PrerequisiteGraphFragment['links'][number];

/** What is drawn of a graph, beside one article of it. */
export interface ShownGraph {
  /** Without those that follow from others. */
  readonly links: readonly Link[];
  /** The chosen article and what waits for it, with what is on the way and what these build on. */
  readonly waiting: readonly ArticleInGraphFragment[];
  /** What else is joined, or waits. */
  readonly others: readonly ArticleInGraphFragment[];
  /** In the list alone. */
  readonly notDrawn: readonly ArticleInGraphFragment[];
}

export function shownGraph(
  graph: PrerequisiteGraphFragment,
  links: Links,
  chosen: string | null,
): ShownGraph {
  const all = graph.links.filter(({ strength }) => links === 'all' || strength === 'HARD');
  const waited = withoutImplied(all.filter((link) => leadsTo(link, chosen)));
  const shown = [...new Set([...waited, ...withoutImplied(all).filter((link) => !leadsTo(link, chosen))])];
  const near = nearTo(shown, chosen);
  const inside = shown.filter(
    ({ article, prerequisite }) => !near.has(article.number) && !near.has(prerequisite.number),
  );
  const joined = new Set(
    inside.flatMap(({ article, prerequisite }) => [article.number, prerequisite.number]),
  );
  const far = graph.articles.filter(({ article }) => !near.has(article.number));
  const isDrawn = ({ article, waitsFor }: ArticleInGraphFragment) =>
    joined.has(article.number) || waitsFor.length > 0;
  return {
    links: shown,
    waiting: graph.articles.filter(({ article }) => near.has(article.number)),
    others: far.filter(isDrawn),
    notDrawn: far.filter((one) => !isDrawn(one)),
  };
}

/** The article and all that is joined to it by links through which it is waited for, with what else these build on directly. */
function nearTo(links: readonly Link[], chosen: string | null): ReadonlySet<string> {
  if (chosen === null) return new Set();
  const through = links.filter((link) => leadsTo(link, chosen));
  const waiting = new Set([
    chosen,
    ...through.flatMap(({ article, prerequisite }) => [article.number, prerequisite.number]),
  ]);
  const beside = links
    .filter(({ article, strength }) => strength === 'HARD' && waiting.has(article.number))
    .map(({ prerequisite }) => prerequisite.number);
  return new Set([...waiting, ...beside]);
}

/** Leaves out each link between two articles that other links join by a longer way: it says nothing that these do not. */
export function withoutImplied(links: readonly Link[]): readonly Link[] {
  const onward = new Map<string, string[]>();
  for (const { prerequisite, article } of links)
    onward.set(prerequisite.number, [...(onward.get(prerequisite.number) ?? []), article.number]);
  const reach = new Map<string, ReadonlySet<string>>();
  const reachOf = (from: string): ReadonlySet<string> => {
    const known = reach.get(from);
    if (known) return known;
    const found = new Set((onward.get(from) ?? []).flatMap((next) => [next, ...reachOf(next)]));
    reach.set(from, found);
    return found;
  };
  return links.filter(
    ({ prerequisite, article }) =>
      !(onward.get(prerequisite.number) ?? []).some((next) => reachOf(next).has(article.number)),
  );
}

/** Through this link the article is waited for. */
export const leadsTo = ({ waitsFor }: Link, article: string | null): boolean =>
  waitsFor.some(({ number }) => number === article);

/** Where to begin: what most needs wait for; null where nothing waits. */
export const firstOf = ({ order }: PrerequisiteGraphFragment): string | null =>
  order[1]?.article?.number ?? null;

/** Those that hold needs up, what most wait for first. */
export const holdingUp = ({ articles, order }: PrerequisiteGraphFragment): ArticleInGraphFragment[] => {
  const places = new Map(order.map(({ article }, at) => [article?.number, at]));
  return articles
    .filter(({ needsWaiting }) => needsWaiting > 0)
    .sort(
      (a, b) =>
        b.needsWaiting - a.needsWaiting ||
        (places.get(a.article.number) ?? 0) - (places.get(b.article.number) ?? 0),
    );
};
