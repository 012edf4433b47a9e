type Titled = { readonly shortTitle: string; readonly article: { readonly title: string } };

/** What a provision is called over its questions: our own words where there are any; first words cut off make no heading, its article's title does. */
export const provisionTitle = ({ shortTitle, article }: Titled): string =>
  shortTitle.endsWith('…') ? article.title : shortTitle;
