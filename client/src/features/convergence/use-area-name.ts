import type { AreaOfGroupFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, isolated, useTexts } from '../../lib/i18n.ts';
import { shownKey } from '../../lib/shown-key.ts';

/** What States have in common, as a title: its articles, then its subjects. */
export function useAreaName(): (area: Pick<AreaOfGroupFragment, 'articles' | 'subjects'>) => string {
  const t = useTexts(texts);
  const { enumerate } = useFormat();
  return ({ articles, subjects }) =>
    enumerate([
      ...articles.map(({ number, title }) => t('article', { number: isolated(shownKey(number)), title })),
      ...subjects.map(({ name }) => name),
    ]);
}

export const texts = english('convergence.area', { article: 'Article {{number}}, {{title}}' });
