import type {
  BuildsFragment,
  PrerequisiteChangesRouteQuery,
  PrerequisiteInput,
} from '../../../gql/graphql.ts';

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

/** The first article that it does not build on yet. */
export const freshEdge = (
  { number }: SettableArticle,
  articles: readonly SettableArticle[],
  edges: readonly Edge[],
): Edge => {
  const free = articles.find(
    (one) => one.number !== number && !edges.some(({ article }) => article === one.number),
  );
  return { article: free?.number ?? '', strength: 'HARD', reason: '', provisions: [], of: [] };
};
