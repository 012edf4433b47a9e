/**
 * A reason as data: a code of the closed list in `sentences.ts` and the values it speaks of, so that it can be said in each language.
 * Values that are codes of reference data (articles, types) are translated by whoever says the sentence.
 */
export interface Sentence {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export const sentence = (code: string, values: Sentence['values'] = {}): Sentence => ({ code, values });
