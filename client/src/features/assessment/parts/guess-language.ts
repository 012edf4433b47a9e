import type { AnswerValues } from '../answer/answer-values.ts';
import { textsOf } from './texts-of.ts';

/** A language that is plain from the script, as a change of the form. */
export interface Guess {
  readonly place: string;
  readonly values: Partial<AnswerValues>;
}

interface Known {
  /** In which the writer reads the product. */
  readonly reader: string;
  /** In which the State usually writes, and then whatever else there is. */
  readonly usual: readonly string[];
  /** The questions of the instrument to which one replies in words. */
  readonly written?: ReadonlySet<string>;
}

/**
 * The script tells Arabic from French, not Spanish from French: where the text that was just written cannot be in the language it is marked with, it is in the first that it can be in, of
 * those that the State usually writes in before all others. Whoever writes may say another one; what nobody touched is left as it is.
 */
export function guessLanguage(
  before: AnswerValues,
  now: AnswerValues,
  { reader, usual, written }: Known,
): Guess | null {
  const known = new Map(textsOf(before, written).map(({ place, text }) => [place, text]));
  const all = textsOf(now, written);
  const marked = now.language ?? reader;
  for (const one of all) {
    if (known.get(one.place) === one.text || isIn(one.own ?? marked, one.text)) continue;
    if (one.own !== null && isIn(marked, one.text)) return { place: one.place, values: one.put(null) };
    const found = usual.find((tag) => isIn(tag, one.text));
    if (!found) continue;
    // The first text says what the answer is in.
    if (one.own === null && all.every(({ text, own }) => own !== null || !isIn(marked, text)))
      return found === now.secondLanguage ? null : { place: 'language', values: { language: found } };
    return { place: one.place, values: one.put(found) };
  }
  return null;
}

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
