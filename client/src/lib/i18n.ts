import { createContext, useContext, useMemo } from 'react';
import { directionOf, type Language, languages } from './languages.ts';
import { isolatedOwn } from './own-text.ts';
import { shownKey } from './shown-key.ts';

export type Table = Readonly<Record<string, string>>;
/** The English texts of one view, and the name under which the files of the other languages have theirs. */
export type Texts<T extends Table = Table> = { readonly name: string; readonly english: T };
type Bare<K> = K extends `${infer B}_zero` | `${infer B}_one` | `${infer B}_other` ? B : K;
export type TextKey<T> = Bare<keyof T & string>;
type Values = Readonly<Record<string, string | number>>;
export type Say<T> = (key: TextKey<T>, values?: Values) => string;

/** English is beside the view; the other languages come in one file each, when they are chosen (`texts/README.md`). */
export function english<T extends Table>(name: string, table: T): Texts<T> {
  said.en.set(name, table);
  return { name, english: table };
}

/** All texts of a language that is not English, by the name of their table. */
export function addTexts(language: Language, tables: Readonly<Record<string, Table>>): void {
  for (const [name, table] of Object.entries(tables)) said[language].set(name, table);
}

/** The texts beside the view, in the person's language. */
export function useTexts<T extends Table>(texts: Texts<T>): Say<T> {
  const { language } = useLanguage();
  return useMemo(() => sayIn(texts, language), [texts, language]);
}

export function sayIn<T extends Table>({ name, english }: Texts<T>, language: Language): Say<T> {
  const own = said[language].get(name) ?? {};
  const direction = directionOf(language);
  const say = (key: string, count: string | number | undefined): string => {
    const text = textIn(own, language, key, count);
    if (text !== undefined) return text;
    const instead = textIn(english, 'en', key, count) ?? key;
    return direction === 'rtl' ? isolated(instead) : instead;
  };
  return (key, values = {}) => {
    const shown = ownIn(values, direction);
    return (
      say(key, values.count)
        .replace(/\{\{\s*(\w+)\s*\}\}/g, (_, one) => `${shown[one] ?? ''}`)
        // A Russian day ends with the full stop of its year.
        .replace('г..', 'г.')
    );
  };
}

/** A counted text in the plural form of its language; `zero` may be said in its own way in every language. The keys are those of i18next (JSON v4). */
function textIn(table: Table, language: Language, key: string, count: unknown): string | undefined {
  if (typeof count !== 'number') return table[key];
  const zero = count === 0 ? table[`${key}_zero`] : undefined;
  return zero ?? table[`${key}_${plurals[language].select(count)}`] ?? table[key];
}

/** English, or the number of a provision, keeps its own direction in Arabic: without it its signs would be at the wrong end. */
export const isolated = (text: string): string => `\u2066${text}\u2069`;

/** Texts put into a sentence may be people's own; numbers are ours. A `value` is what a link says, and is said back the same. */
const ownIn = (values: Values, direction: 'ltr' | 'rtl'): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? isolatedOwn(name === 'value' ? value : shownKey(value), direction) : value,
    ]),
  );

export type LanguageChoice = {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** Whether it could be had: its texts are fetched, then it is kept, and without a connection everything stays as it is. */
  readonly choose: (language: Language, keep?: () => Promise<boolean>) => Promise<boolean>;
  /** Said once: a language was just chosen, all of the screen is new, and the keyboard goes back to where it was chosen. */
  readonly justChosen: () => boolean;
};

export const LanguageContext = createContext<LanguageChoice>({
  language: 'en',
  direction: directionOf('en'),
  choose: async () => false,
  justChosen: () => false,
});
export const useLanguage = (): LanguageChoice => useContext(LanguageContext);

const inEach = <T>(make: (language: Language) => T) =>
  Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<Language, T>;
const plurals = inEach((language) => new Intl.PluralRules(language));
const said = inEach(() => new Map<string, Table>());
