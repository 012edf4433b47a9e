import { keepChoice, readChoice } from './stored.ts';

export const languages = ['en', 'es', 'fr', 'ar', 'ru', 'zh'] as const;
export type Language = (typeof languages)[number];

/** Each language in its own words. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  ar: 'العربية',
  ru: 'Русский',
  zh: '中文',
};

/** Figures stand in Latin digits in every language, so that tables and provision numbers agree. */
export const locales: Record<Language, string> = {
  en: 'en-GB',
  es: 'es',
  fr: 'fr',
  ar: 'ar-u-nu-latn',
  ru: 'ru',
  zh: 'zh-Hans',
};

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

export function chosenLanguage(): Language {
  const asked = typeof navigator === 'undefined' ? [] : navigator.languages;
  const known = asked.map((tag) => languages.find((one) => tag.toLowerCase().startsWith(one)));
  return readChoice('language', languages) ?? known.find((one) => one !== undefined) ?? 'en';
}

export function keepLanguage(language: Language): void {
  keepChoice('language', language);
}

export function applyLanguage(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}
