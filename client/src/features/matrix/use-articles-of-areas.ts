import { useQuery } from '@apollo/client/react';
import { ArticlesOfAreasQuery } from './documents.ts';

/** The articles on which a checklist asks something, by priority area, in the order of the Convention. */
export function useArticlesOfAreas(instrument: string | null): ReadonlyMap<string, readonly string[]> {
  const { data } = useQuery(ArticlesOfAreasQuery, {
    variables: { instrument: instrument ?? '' },
    skip: instrument === null,
  });
  const areas = new Map<string, string[]>();
  for (const { priorityArea, article } of data?.instrument?.provisions ?? []) {
    if (!priorityArea) continue;
    const articles = areas.get(priorityArea) ?? [];
    if (!articles.includes(article.number)) articles.push(article.number);
    areas.set(priorityArea, articles);
  }
  return areas;
}
