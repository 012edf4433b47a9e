import type {
  BuildsFragment,
  PrerequisiteChangesRouteQuery,
  PrerequisiteInput,
} from '../../../gql/graphql.ts';
import { conventionOf } from '../../../lib/shown-key.ts';

export type SettableArticle = PrerequisiteChangesRouteQuery['prerequisiteChanges']['articles'][number];
export type Edge = Required<Omit<PrerequisiteInput, 'provisions' | 'of'>> & {
  readonly provisions: readonly string[];
  readonly of: readonly string[];
};

/** As they are written: the reason in the words of whoever wrote it. */
export const edgesOf = ({
  prerequisites,
}: {
  readonly prerequisites: readonly BuildsFragment[];
}): readonly Edge[] =>
  prerequisites.map(({ article, strength, reasonAsWritten, provisions, of }) => ({
    ...{ article: article.number, strength, reason: reasonAsWritten, provisions, of },
  }));

/** What an article may build on: the other articles of its treaty. */
export const others = (
  { number }: SettableArticle,
  articles: readonly SettableArticle[],
): readonly SettableArticle[] =>
  articles.filter((one) => one.number !== number && conventionOf(one.number) === conventionOf(number));

/** The first article that it does not build on yet. */
export const freshEdge = (
  article: SettableArticle,
  articles: readonly SettableArticle[],
  edges: readonly Edge[],
): Edge => {
  const free = others(article, articles).find((one) => !edges.some((edge) => edge.article === one.number));
  return { article: free?.number ?? '', strength: 'HARD', reason: '', provisions: [], of: [] };
};
