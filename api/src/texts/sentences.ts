import type { IndicatorCode } from '../domain/assistance/matrix/figures.ts';

/** What is said, by its code or by what it is in English, with `{places}` for values. */
export type Sentences = Readonly<Record<string, string>>;

export interface IndicatorWords {
  readonly label: string;
  /** Numerator over denominator, in words. */
  readonly definition: string;
}

/** What figures are called; articles, States, types and the like have their labels in the reference data. */
export interface Labels {
  readonly indicators: Readonly<Record<IndicatorCode, IndicatorWords>>;
  readonly providerKinds: Sentences;
  /** What has no value in a dimension of the matrix. */
  readonly without: Sentences;
}

/** All that the API says in one language other than English. */
export interface TextsOf {
  /** Why the system says so: by the codes of `domain/assessment/sentences.ts` and `domain/assistance/sentences.ts`. */
  readonly reasons: Sentences;
  readonly labels: Labels;
  /** The words of a checklist as a workbook, by the codes of `texts/workbook.ts`. */
  readonly workbook: Sentences;
  /** What the document of a formal request says, by the codes of `texts/formal-request.ts`. */
  readonly formalRequest: Sentences;
  /** What a report says, by the codes of `texts/report.ts`. */
  readonly report: Sentences;
  /** Why not, and what to do: by the English sentence, which is in the code that says it. */
  readonly refusals: Sentences;
  /** Names of things, and of the stages of a match, that a refusal puts in its sentence as `{noun}`, `{stage}` or `{what}`. */
  readonly nouns: Sentences;
}
