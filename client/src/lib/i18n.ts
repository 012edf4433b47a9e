import i18next from 'i18next';
import { createContext, useContext, useMemo } from 'react';
import { directionOf, type Language } from './languages.ts';
import { isolatedOwn } from './own-text.ts';

export type Table = Readonly<Record<string, string>>;
/** The English texts of one view, and the name under which the files of the other languages have theirs. */
export type Texts<T extends Table = Table> = { readonly name: string; readonly english: T };
type Bare<K> = K extends `${infer B}_zero` | `${infer B}_one` | `${infer B}_other` ? B : K;
export type TextKey<T> = Bare<keyof T & string>;
type Values = Readonly<Record<string, string | number>>;
export type Say<T> = (key: TextKey<T>, values?: Values) => string;

/** English stands beside the view; the other languages come in one file each, when they are chosen (`texts/README.md`). */
export function english<T extends Table>(name: string, table: T): Texts<T> {
  engine.addResourceBundle('en', name, table);
  return { name, english: table };
}

/** All texts of a language that is not English, by the name of their table. */
export function addTexts(language: Language, tables: Readonly<Record<string, Table>>): void {
  for (const [name, table] of Object.entries(tables)) engine.addResourceBundle(language, name, table);
}

/** The texts that stand beside the view, in the person's language. */
export function useTexts<T extends Table>(texts: Texts<T>): Say<T> {
  const { language } = useLanguage();
  return useMemo(() => sayIn(texts, language), [texts, language]);
}

export function sayIn<T extends Table>({ name }: Texts<T>, language: Language): Say<T> {
  const say = engine.getFixedT(language, name);
  const direction = directionOf(language);
  return (key, values = {}) => {
    const text = say(key as string, ownIn(values, direction)) as string;
    return direction === 'rtl' && !isOwn(engine.getResourceBundle(language, name), key)
      ? isolated(text)
      : text;
  };
}

/** English, or the number of a provision, keeps its own direction among Arabic: without it its signs would stand at the wrong end. */
export const isolated = (text: string): string => `\u2066${text}\u2069`;

/** Texts put into a sentence may be people's own; numbers are ours. */
const ownIn = (values: Values, direction: 'ltr' | 'rtl'): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? isolatedOwn(value, direction) : value,
    ]),
  );

const isOwn = (own: Table = {}, key: string): boolean =>
  key in own || Object.keys(own).some((one) => one.startsWith(`${key}_`));

export type LanguageChoice = {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** Whether it could be had: its texts are fetched, and without a connection everything stays as it is. */
  readonly choose: (language: Language) => Promise<boolean>;
};

export const LanguageContext = createContext<LanguageChoice>({
  language: 'en',
  direction: directionOf('en'),
  choose: async () => false,
});
export const useLanguage = (): LanguageChoice => useContext(LanguageContext);

const engine = i18next.createInstance();
void engine.init({
  lng: 'en',
  fallbackLng: 'en',
  initAsync: false,
  resources: {},
  interpolation: { escapeValue: false },
});
