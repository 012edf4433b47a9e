/** What is said, by its code or by what it is in English, with `{places}` for values. */
export type Sentences = Readonly<Record<string, string>>;

/** All that the API says in one language other than English. */
export interface TextsOf {
  /** Why the system says so: by the codes of `domain/assessment/sentences.ts` and `domain/assistance/sentences.ts`. */
  readonly reasons: Sentences;
  /** Why not, and what to do: by the English sentence, which stands in the code that says it. */
  readonly refusals: Sentences;
  /** Names of things that a refusal puts in its sentence as `{noun}`. */
  readonly nouns: Sentences;
}
