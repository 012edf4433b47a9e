import type { AnswerValues } from '../answer/answer-values.ts';
import type { Writing } from '../answer/save/state.ts';
import { isIn } from './guess-language.ts';
import { textsOf } from './texts-of.ts';
import type { UsualLanguage } from './usual-language.ts';

/** The texts that were written here and are on their way, by the place of their language. */
export const writtenHere = (
  { values, states }: Pick<Writing, 'values' | 'states'>,
  written?: ReadonlySet<string>,
) =>
  textsOf(values, written).filter(({ place }) =>
    ['waiting', 'saving', 'here'].includes(states[place.replace(/Language$/, '')]?.kind ?? ''),
  );

/**
 * What the screen says of an answer without a language is stored with its first text: in which its writer usually writes for this State, else in
 * which they read the product. Where the text cannot be in that, its script is looked at once it rests.
 */
export function sayLanguage(
  writing: Pick<Writing, 'values' | 'states'>,
  usual: UsualLanguage,
  written?: ReadonlySet<string>,
): Partial<AnswerValues> | null {
  const { language, secondLanguage } = writing.values;
  if (language !== null || usual.language === secondLanguage) return null;
  const first = writtenHere(writing, written).find(
    ({ own, text }) => own === null && /\p{L}/u.test(text) && isIn(usual.language, text),
  );
  if (!first) return null;
  const second = secondLanguage ?? usual.secondLanguage;
  return { language: usual.language, ...(second && second !== usual.language && { secondLanguage: second }) };
}
