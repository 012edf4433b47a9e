import type { Dimension } from '../../gql/graphql.ts';
import { isBroad } from '../../lib/article-row.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { useDimensionWords } from './dimension-words.ts';
import type { Table } from './table.ts';

export type Head = { readonly key: string; readonly label: string };

/** How heads are called aloud: “Article 23”, “Legislative drafting”, and the name of the total. */
export function useHeadWords(rows: Dimension, columns: Dimension) {
  const t = useTexts(texts);
  const { all } = useDimensionWords();
  const called = (dimension: Dimension, { key, label }: Head): string => {
    if (isBroad(key)) return label;
    if (dimension === 'ARTICLE') return t('article', { key });
    return dimension === 'PROVISION' ? t('provision', { key }) : label;
  };
  return {
    row: (head: Head | null) => (head ? called(rows, head) : all(rows)),
    column: (head: Head | null) => (head ? called(columns, head) : all(columns)),
  };
}

export const headOf = (heads: Table['rows'], key: string | null): Head | null =>
  heads.find((head) => head.key === key) ?? null;

/** Articles, chapters and provisions are shown by their number with their title beside it. */
export const isNumbered = (dimension: Dimension): boolean =>
  dimension === 'ARTICLE' || dimension === 'PROVISION' || dimension === 'CHAPTER';

/** The title without the number it may begin with. */
export const titleOf = ({ key, label }: Head): string =>
  label === key
    ? ''
    : label.startsWith(`${key} `)
      ? label.slice(key.length + 1).replace(/^[·.:–-]\s*/, '')
      : label;

/** Types side by side that belong to one category, for the line of heads above them. */
export function groupsOf(columns: readonly Head[], categoryOf: (key: string) => string): readonly Group[] {
  const groups: Group[] = [];
  for (const [from, { key }] of columns.entries()) {
    const category = categoryOf(key);
    const last = groups.at(-1);
    if (last?.category === category) groups[groups.length - 1] = { ...last, size: last.size + 1 };
    else groups.push({ category, from, size: 1 });
  }
  return groups;
}
export type Group = {
  readonly category: string;
  /** Place of its first column. */
  readonly from: number;
  readonly size: number;
};

export const texts = english('matrix.heads', { article: 'Article {{key}}', provision: 'Provision {{key}}' });
