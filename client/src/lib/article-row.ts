/** Where a need is among the articles of the matrix: a whole chapter, and joining, are of none of them. */
export const articleRow = (provision: {
  readonly concerns: string;
  readonly article: { readonly number: string };
}): string =>
  provision.concerns === 'PROVISION' || provision.concerns === 'ARTICLE' ? provision.article.number : 'NONE';

/** The article of a provision's key; `article.5` is of the whole of it. */
export const articleOf = (key: string): string => key.replace(/^(.+:)?article\./, '$1').replace(/\(.*$/s, '');

/** Where a row of provisions is of more than one: what it is called says it all, and its key is for programs. */
export const isBroad = (key: string): boolean => /^(.+:)?(joining$|article\.|chapter\.)/.test(key);
