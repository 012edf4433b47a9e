import type { AnswerValues } from '../answer/answer-values.ts';
import { type OneText, textsOf } from './texts-of.ts';

/** A language that is plain from the script, or beyond doubt by its words, as a change of the form. */
export interface Guess {
  readonly place: string;
  readonly values: Partial<AnswerValues>;
  /** The mark that the text has then; null: that of the answer. */
  readonly mark: string | null;
}

interface Known {
  /** In which the writer reads the product. */
  readonly reader: string;
  /** In which the State usually writes, and then whatever else there is. */
  readonly usual: readonly string[];
  /** The questions of the instrument to which one replies in words. */
  readonly written?: ReadonlySet<string>;
  /** The language whose words these are, where nobody chose one and there is no doubt. */
  readonly told?: (text: string) => string | null;
  /** Nobody chose the answer's language: it was said with its first text. */
  readonly unchosen?: boolean;
  /** By place, what was told of a text before: that mark may be changed again. */
  readonly marks?: ReadonlyMap<string, string>;
  /** The places of texts that are looked at as if they were new. */
  readonly fresh?: ReadonlySet<string>;
}

/**
 * The script tells Arabic from French, and words tell Spanish from French: where the text that was just written is not in the language it is marked with, it is in the first that it can be in,
 * of those that the State usually writes in before all others. Whoever writes may say another one, which words do not overrule; what nobody touched is left as it is.
 */
export function guessLanguage(before: AnswerValues, now: AnswerValues, known: Known): Guess | null {
  const { reader, usual, written, told = () => null, marks } = known;
  const all = textsOf(now, written);
  const marked = now.language ?? reader;
  for (const one of unseen(before, now, written, known.fresh)) {
    const fits = isIn(one.own ?? marked, one.text);
    const chosen = one.own !== null && marks?.get(one.place) !== one.own;
    const words = fits && !chosen ? told(one.text) : null;
    if (fits && (words === null || words === base(one.own ?? marked))) continue;
    const isOf = (tag: string) => (words === null ? isIn(tag, one.text) : base(tag) === words);
    if (one.own !== null && isOf(marked)) return { place: one.place, values: one.put(null), mark: null };
    const found = usual.find(isOf);
    if (!found) continue;
    // The first text says what the answer is in.
    const others = all.filter(({ place, own }) => place !== one.place && own === null);
    const isFirst =
      words === null
        ? others.every(({ text }) => !isIn(marked, text))
        : known.unchosen && others.every(({ text }) => told(text) === words);
    if (one.own === null && isFirst)
      return found === now.secondLanguage
        ? null
        : { place: 'language', values: { language: found }, mark: null };
    return { place: one.place, values: one.put(found), mark: found };
  }
  return null;
}

/** The texts that were written since. */
export function unseen(
  before: AnswerValues,
  now: AnswerValues,
  written?: ReadonlySet<string>,
  fresh?: ReadonlySet<string>,
): readonly OneText[] {
  const earlier = new Map(textsOf(before, written).map(({ place, text }) => [place, text]));
  return textsOf(now, written).filter(({ place, text }) => fresh?.has(place) || earlier.get(place) !== text);
}

const base = (tag: string): string => tag.split('-')[0] ?? tag;

/** Whether most letters of the text are of the script of this language. */
export function isIn(language: string, text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const script = scriptsOf(language);
  return (
    script === null ||
    letters.length === 0 ||
    letters.filter((one) => script.test(one)).length * 2 >= letters.length
  );
}

function scriptsOf(language: string): RegExp | null {
  try {
    const script = new Intl.Locale(language).maximize().script ?? '';
    return new RegExp((several[script] ?? [script]).map((one) => `\\p{Script=${one}}`).join('|'), 'u');
  } catch {
    return null;
  }
}
const several: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Han'],
  Hant: ['Han'],
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Kore: ['Hangul', 'Han'],
};
