import type { Exported } from './exported.ts';

interface Purposed {
  readonly number: string;
  readonly crsPurpose?: string | null;
  readonly provisions: readonly { readonly reference: string }[];
}

/** The purpose of a cell: of the article or provision it is of, in its row or, where that is a total, in its column. */
export function purposesOf(
  articles: readonly Purposed[],
  isOf: { readonly row: boolean; readonly column: boolean },
): NonNullable<Exported['crsPurpose']> {
  const known = new Map(
    articles.flatMap(({ number, crsPurpose, provisions }) =>
      [number, ...provisions.map(({ reference }) => reference)].map(
        (key) => [key, crsPurpose ?? ''] as const,
      ),
    ),
  );
  const purpose = (key: string | null) => known.get(ofArticle(key ?? '')) ?? '';
  return (row, column) => (isOf.row && purpose(row)) || (isOf.column && purpose(column)) || '';
}

/** `untoc:article.5`, a need of all of an article: `untoc:5`. */
const ofArticle = (key: string) => key.replace(/^(.+:)?article\./, '$1');
