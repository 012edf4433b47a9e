/** The scope of an offer that names each of these: a whole article and chapter by their own, joining by the whole Convention. */
export function scopeOf(keys: readonly string[]) {
  const named = (word: string): string[] =>
    [...new Set(keys)].filter((key) => key.includes(word)).map((key) => key.replace(word, ''));
  return {
    provisions: [...new Set(keys)].filter((key) => !/^(.+:)?(joining$|article\.|chapter\.)/.test(key)),
    articles: named('article.'),
    chapters: named('chapter.'),
    wholeConvention: keys.includes('joining'),
  };
}
