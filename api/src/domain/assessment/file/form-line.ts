import type { Texts } from '../../convention/article.ts';

export type OptionList = string;

/** One line of an answer as a form: a question, and a place for one value. */
export interface FormLine {
  /** Where it belongs, `measures.0.title`: the same whatever language the form is in. */
  readonly key: string;
  /** The name of the question: `measures.title`. */
  readonly question: string;
  /** A question of the instrument in its own words, and the column of its table. */
  readonly label?: Texts;
  readonly part?: Texts;
  /** Which entry of a list it is, from 1; null where there is but one. */
  readonly entry: number | null;
  /** A text as it is, or a code of `list`. */
  readonly value: string;
  readonly list: OptionList | null;
}
