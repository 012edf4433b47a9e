import i18next from 'i18next';
import { createContext, useContext, useMemo } from 'react';
import { directionOf, type Language } from './languages.ts';
import { isolatedOwn } from './own-text.ts';

type Table = Readonly<Record<string, string>>;
/** Complete in English and Spanish; the other languages bring what they have, the rest is read in English. A new text is written in all six. */
export type Texts<T extends Table> = {
  readonly en: T;
  readonly es: Readonly<Record<keyof T, string>>;
  readonly fr?: Readonly<Record<string, string>>;
  readonly ar?: Readonly<Record<string, string>>;
  readonly ru?: Readonly<Record<string, string>>;
  readonly zh?: Readonly<Record<string, string>>;
};
type Bare<K> = K extends `${infer B}_one` | `${infer B}_other` ? B : K;
export type TextKey<T> = Bare<keyof T & string>;
type Values = Readonly<Record<string, string | number>>;
export type Say<T> = (key: TextKey<T>, values?: Values) => string;

/** The texts that stand beside the view, in the person's language. */
export function useTexts<T extends Table>(texts: Texts<T>): Say<T> {
  const { language } = useLanguage();
  return useMemo(() => sayIn(texts, language), [texts, language]);
}

export function sayIn<T extends Table>(texts: Texts<T>, language: Language): Say<T> {
  const say = engine.getFixedT(language, namespaceOf(texts));
  const direction = directionOf(language);
  return (key, values = {}) => {
    const text = say(key as string, ownIn(values, direction)) as string;
    return direction === 'rtl' && !isOwn(texts.ar, key) ? isolated(text) : text;
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
  readonly choose: (language: Language) => void;
};

export const LanguageContext = createContext<LanguageChoice>({
  language: 'en',
  direction: directionOf('en'),
  choose: () => undefined,
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

const namespaces = new WeakMap<object, string>();
let counted = 0;

function namespaceOf(texts: Texts<Table>): string {
  const known = namespaces.get(texts);
  if (known) return known;
  const fresh = `texts-${++counted}`;
  namespaces.set(texts, fresh);
  for (const [language, table] of Object.entries(texts)) engine.addResourceBundle(language, fresh, table);
  return fresh;
}
