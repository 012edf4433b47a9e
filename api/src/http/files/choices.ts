import { type Language, languages } from '../../domain/base/language.ts';
import { type Words, words } from '../../domain/base/refusal.ts';
import { fold } from '../../domain/base/search.ts';
import type { Instrument } from '../../domain/convention/instrument.ts';
import { choiceLists, eachChoice } from './each-choice.ts';
import { optionsIn } from './workbook-words.ts';

/** What a file chose: codes in place of labels of any language, and what is to be said of a value that is neither. */
export interface Choices {
  readonly file: unknown;
  readonly strayAt: (path: readonly string[], language: Language) => Words | null;
}

/** Whoever fills a file in writes what they read, in their own language; what is stored is the code. */
export function choicesIn(file: unknown, instrument: Instrument): Choices {
  const codes = codesByLabel(instrument);
  const strays = new Map<string, { readonly list: string; readonly value: string }>();
  const { answers } = (file ?? {}) as { readonly answers?: unknown };
  if (!Array.isArray(answers)) return { file, strayAt: () => null };
  const coded = answers.map((row: unknown, at) => {
    const { answer } = (row ?? {}) as { readonly answer?: unknown };
    if (typeof answer !== 'object' || answer === null) return row;
    return {
      ...(row as object),
      answer: eachChoice(answer as Readonly<Record<string, unknown>>, (value, list, path) => {
        const code = codes.get(list)?.get(keyOf(value));
        if (code !== undefined) return list === choiceLists.noneRequired ? true : code;
        if (codes.has(list)) strays.set(['answers', at, 'answer', ...path].join('.'), { list, value });
        return value;
      }),
    };
  });
  return {
    file: { ...(file as object), answers: coded },
    strayAt: (path, language) => {
      const stray = strays.get(path.join('.'));
      return stray ? neither(stray, instrument, language) : null;
    },
  };
}

/** The likely way out is in the list itself: all that may be written, as its reader reads it. */
function neither(
  { list, value }: { readonly list: string; readonly value: string },
  instrument: Instrument,
  language: Language,
): Words {
  const labels = optionsIn(instrument, language).lists.find(({ name }) => name === list)?.labels ?? [];
  return words('“{value}” is not one of the choices. Write one of these: {options}.', {
    value: value.length > 80 ? `${value.slice(0, 80)}…` : value,
    // Labels have commas of their own.
    options: labels.join(' · '),
  });
}

/** By the name of each list, the code of each label, in whatever language, and of each code itself. */
function codesByLabel(instrument: Instrument): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const { lists } of languages.map((language) => optionsIn(instrument, language)))
    for (const { name, labels, codes } of lists) {
      const known = found.get(name) ?? new Map<string, string>();
      for (const [at, label] of labels.entries()) {
        // A word that means something else in a second language keeps its first meaning.
        if (!known.has(keyOf(label))) known.set(keyOf(label), codes[at] ?? label);
      }
      found.set(name, known);
    }
  for (const { name, codes } of optionsIn(instrument, 'en').lists)
    for (const code of codes) found.get(name)?.set(keyOf(code), code);
  return found;
}

const keyOf = (text: string): string => fold(text).trim();
