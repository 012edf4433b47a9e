import type { Reference } from '../../base/ids.ts';
import type { Catalogue } from '../../convention/catalogue.ts';
import type { Instrument } from '../../convention/instrument.ts';
import { articleClosure } from '../../convention/prerequisites.ts';
import type { ArticleInGraph } from './article-in-graph.ts';
import { type Link, linksBetween } from './links.ts';
import { longestRow, type Settled, settlingOrder, startAtOnce, waitingFor } from './settling.ts';
import { type AnsweredProvisions, standingOf } from './standing.ts';
import { createWaits } from './waits.ts';

/** What one State's articles build on, and what waits for what [WG 27]. */
export interface PrerequisiteGraph {
  readonly openNeeds: number;
  readonly articles: readonly ArticleInGraph[];
  readonly links: readonly Link[];
  readonly order: readonly Settled[];
  readonly longestRow: readonly string[];
}

export interface AskedOfGraph {
  readonly catalogue: Pick<Catalogue, 'articles' | 'provisions'>;
  readonly instrument: Pick<Instrument, 'provisions'>;
  readonly answered: AnsweredProvisions;
  /** The provision of each open need. */
  readonly needs: readonly Reference[];
}

/** The articles of the checklist and all that they build on. Pure: the same answers and needs give the same graph. */
export function prerequisiteGraph(asked: AskedOfGraph): PrerequisiteGraph {
  const { catalogue, instrument, answered } = asked;
  const inOrder = articlesOf(catalogue, instrument);
  const waits = createWaits(asked);
  const needs = waits.needs.filter(({ article }) => inOrder.includes(article));
  const counts = waitingFor(needs);
  const provisions = new Set(instrument.provisions);
  const articles = inOrder.map((number): ArticleInGraph => {
    const { provisions: here } = catalogue.articles.get(number) ?? { provisions: [] };
    const own = needs.filter(({ article }) => article === number);
    const waitsFor = new Set([
      ...(waits.ofGaps.get(number) ?? []),
      ...own.flatMap((need) => [...need.waitsFor]),
    ]);
    return {
      article: number,
      standing: standingOf({ provisions: here }, answered, provisions),
      answered: here.flatMap(({ reference }) => answered.get(reference) ?? []),
      needs: own.length,
      needsWaiting: counts.get(number) ?? 0,
      startAtOnce: startAtOnce(needs, number),
      waitsFor: inOrder.filter((one) => one !== number && waitsFor.has(one)),
    };
  });
  return {
    openNeeds: needs.length,
    articles,
    links: linksBetween(articles, catalogue, waits.through),
    order: settlingOrder(needs, waits.ofGaps, inOrder),
    longestRow: longestRow(waits.ofGaps, inOrder),
  };
}

/** In the order of the Convention. */
function articlesOf(
  { articles, provisions }: AskedOfGraph['catalogue'],
  instrument: AskedOfGraph['instrument'],
) {
  const closure = articleClosure(articles.values());
  const named = instrument.provisions.flatMap((reference) => provisions.get(reference)?.article ?? []);
  const all = new Set([...named, ...named.flatMap((article) => [...(closure.get(article) ?? [])])]);
  return [...articles.keys()].filter((number) => all.has(number));
}
