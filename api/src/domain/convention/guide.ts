/** Texts by language; `en` is always there. */
type Texts = Readonly<Record<string, string>>;

/** What is asked, and what typically shows that it is done: our own words, never the authentic text, by language; `en` is always there [WG 22]. */
export interface Explanation {
  readonly asked: Texts;
  readonly evidence: Readonly<Record<string, readonly string[]>>;
}

/** Where a guide of the secretariat speaks of an article. */
export interface GuidePassage {
  readonly title: Texts;
  /** The part of it: the chapter or the article that it is about. */
  readonly part: Texts;
  readonly url: string;
  /** As the guide numbers them; null: not checked by us, so the link leads to the guide as a whole. */
  readonly paragraphs: string | null;
}

/** The language in which the whole explanation is given: the reader's, else English. */
export const explainedIn = ({ asked, evidence }: Explanation, language: string): string =>
  asked[language] && evidence[language] ? language : 'en';
