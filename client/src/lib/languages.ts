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

/** Figures are in Latin digits in every language, so that tables and provision numbers agree. */
export const locales: Record<Language, string> = {
  en: 'en-GB',
  es: 'es',
  fr: 'fr',
  ar: 'ar-u-nu-latn',
  ru: 'ru',
  zh: 'zh-Hans',
};

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

/** What was chosen on this device, otherwise what the browser asks for. */
export const chosenLanguage = (): Language =>
  readChoice('language', languages) ??
  languageFor(typeof navigator === 'undefined' ? [] : navigator.languages);

/** The first of the six among the languages that somebody reads; where there is none, the nearest one; otherwise English. */
export function languageFor(tags: readonly string[]): Language {
  const read = tags.map(primary);
  const known = read.map((one) => languages.find((language) => language === one));
  return known.find(given) ?? read.map((one) => nearest.get(one)).find(given) ?? 'en';
}

/** BCP 47: `zh-Hant-TW` and `cmn` are Chinese, `frr` is not French. */
function primary(tag: string): string {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return '';
  }
}

const given = (one: Language | undefined): one is Language => one !== undefined;

/** Which of the six those who read another language most often read, too (CLDR, `languageMatching`, one way). */
const nearest: ReadonlyMap<string, Language> = new Map(
  Object.entries({
    es: 'an ast ay ca eu gl gn nah qu',
    fr: 'bm br co ff frp gcf gcr ht kg ln lua mg oc rcf rn rw sg wa wo',
    ar: 'acm acq aeb afb ajp apc apd arq ars ary arz ckb kab shi zgh',
    ru: 'ab ba be ce cv hy kk ky os sah tg tk tt uz',
    zh: 'bo gan hak hsn ii nan ug wuu yue za',
  } satisfies Partial<Record<Language, string>>).flatMap(([language, tags]) =>
    tags.split(' ').map((tag) => [tag, language as Language] as const),
  ),
);

export function keepLanguage(language: Language): void {
  keepChoice('language', language);
}

export function applyLanguage(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}
