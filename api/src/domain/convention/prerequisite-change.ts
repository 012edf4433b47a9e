import type { Instant } from '../base/calendar.ts';
import type { Article, Prerequisite } from './article.ts';
import { bareConvention, conventionOf } from './provision-key.ts';

/** What the secretariat set an article to build on, in place of what it built on before. */
export interface PrerequisiteChange {
  /** Counts the changes of all articles: whoever changes says the last that was read. */
  readonly version: number;
  readonly article: string;
  readonly before: readonly Prerequisite[];
  readonly after: readonly Prerequisite[];
  /** Shown to everybody. */
  readonly reason: string;
  readonly setAt: Instant;
}

/**
 * The articles as they came, with the last change of each in place of its own prerequisites. An article of another treaty is kept as it was set: the file
 * of its checklist may say otherwise later.
 */
export function withChanges(
  articles: readonly Article[],
  changes: readonly PrerequisiteChange[],
): readonly Article[] {
  const own = inTurn(changes).filter(({ article }) => comesWithProduct(article));
  const last = new Map(own.map(({ article, after }) => [article, after]));
  return articles.map((article) => {
    const prerequisites = last.get(article.number);
    return prerequisites ? { ...article, prerequisites } : article;
  });
}

/** The catalogue as it would be; nothing else of it changes. */
export function supposing<C extends { readonly articles: ReadonlyMap<string, Article> }>(
  catalogue: C,
  article: Article,
): C {
  return { ...catalogue, articles: new Map(catalogue.articles).set(article.number, article) };
}

export const inTurn = (changes: readonly PrerequisiteChange[]): readonly PrerequisiteChange[] =>
  [...changes].sort((a, b) => a.version - b.version);

/** 0 where all is as it came. */
export const lastVersion = (catalogue: {
  readonly prerequisiteChanges: readonly PrerequisiteChange[];
}): number => catalogue.prerequisiteChanges.at(-1)?.version ?? 0;

/** Another treaty's articles are part of the file that it is loaded from. */
export const comesWithProduct = (article: string): boolean => conventionOf(article) === bareConvention;
