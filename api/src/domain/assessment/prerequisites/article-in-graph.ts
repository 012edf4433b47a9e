import type { AnsweredProvision, ArticleStanding } from './standing.ts';

/** How one article is answered by one State, and what waits for it. */
export interface ArticleInGraph {
  readonly article: string;
  readonly standing: ArticleStanding;
  /** What was answered here, in the order of the Convention. */
  readonly answered: readonly AnsweredProvision[];
  /** Open needs of its own. */
  readonly needs: number;
  /** Open needs, of whatever article, that it holds up. */
  readonly needsWaiting: number;
  /** Of these, those for which nothing else is in the way. */
  readonly startAtOnce: number;
  /** The articles that hold up its needs, and its gaps. */
  readonly waitsFor: readonly string[];
}
