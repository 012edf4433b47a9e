import { sentences as ofAssessment } from '../domain/assessment/sentences.ts';
import { sentences as ofAssistance } from '../domain/assistance/sentences.ts';
import { isDay } from '../domain/base/calendar.ts';
import { type Language, textIn } from '../domain/base/language.ts';
import { currencyDigits } from '../domain/base/money.ts';
import type { Sentence } from '../domain/base/sentence.ts';
import type { Catalogue } from '../domain/convention/catalogue.ts';
import { categoryLabel, vocabularyLabel } from '../domain/convention/labels.ts';
import { keyIn } from '../domain/convention/short-title.ts';
import { sentences as ofCorrespondence } from '../domain/correspondence/sentences.ts';
import { isolatedIn } from './isolated.ts';
import type { Sentences } from './sentences.ts';
import { texts } from './texts.ts';

/** A reason in words, in the language asked for. */
export function say({ code, values }: Sentence, language: Language, catalogue: Catalogue): string {
  const template = templateOf(code, language, values.count);
  return template.replace(/\{(\w+)\}(\.?)/g, (_, name: string, stop: string) => {
    const words = isolatedIn(language, wordsFor(name, values, language, catalogue));
    // A Russian date ends with a point of its own.
    return words.endsWith('.') ? words : words + stop;
  });
}

export const englishReasons: Sentences = { ...ofAssessment, ...ofAssistance, ...ofCorrespondence };

/** `code_few` and the like are taken where `count` is such in that language. */
function templateOf(code: string, language: Language, count: string | number | undefined): string {
  const said = language === 'en' ? englishReasons : texts[language].reasons;
  const form = typeof count === 'number' ? said[`${code}_${plurals(language).select(count)}`] : undefined;
  return form ?? said[code] ?? code;
}

/** Codes of reference data become their labels; lists of codes are separated by commas. */
function wordsFor(
  name: string,
  values: Sentence['values'],
  language: Language,
  catalogue: Catalogue,
): string {
  const value = values[name];
  if (value === undefined) return '';
  if (typeof value === 'number')
    return name === 'amount' ? amountIn(language, value, values.currency) : numbersIn(language).format(value);
  if (isDay(value)) return dates(language).format(new Date(value));
  const keyed = (key: string) => keyIn(catalogue.conventions, key, language);
  if (name === 'provisions')
    return lists(language).format(value.split(', ').map((one) => isolatedIn(language, keyed(one))));
  if (keys.has(name)) return keyed(value);
  const labelOf = labels[name];
  if (!labelOf || value === '') return value;
  return lists(language).format(value.split(',').map((code) => labelOf(catalogue, code.trim(), language)));
}

/** Minor units only where there are some, and then all of them. */
function amountIn(language: Language, amount: number, currency: string | number | undefined): string {
  const digits = Number.isInteger(amount) ? 0 : (currencyDigits(String(currency)) ?? 2);
  return new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount);
}

type LabelOf = (catalogue: Catalogue, code: string, language: Language) => string;
const fromVocabulary =
  (list: string): LabelOf =>
  (catalogue, code, language) =>
    vocabularyLabel(catalogue, list, code, language);
const typeOf: LabelOf = (catalogue, code, language) =>
  textIn(catalogue.assistanceTypes.get(code)?.labels ?? { en: code }, language);
const subjectOf: LabelOf = (catalogue, code, language) =>
  textIn(catalogue.subjects.get(code)?.names ?? { en: code }, language);
const instrumentOf: LabelOf = (catalogue, code, language) =>
  textIn(catalogue.instruments.get(code)?.titles ?? { en: code }, language);
const stateOf: LabelOf = (catalogue, code, language) =>
  textIn(catalogue.participants.get(code as never)?.names ?? { en: code }, language);

/** Which are the key of something of a convention. */
const keys: ReadonlySet<string> = new Set(['provision', 'prerequisite', 'article', 'chapter']);

/** Which values are codes, by their name. */
const labels: Readonly<Record<string, LabelOf>> = {
  type: typeOf,
  types: typeOf,
  subjects: subjectOf,
  category: categoryLabel,
  instrument: instrumentOf,
  compliance: fromVocabulary('answers'),
  horizon: fromVocabulary('horizons'),
  coverage: fromVocabulary('coverage'),
  regionalGroup: fromVocabulary('regionalGroups'),
  regionalGroups: fromVocabulary('regionalGroups'),
  participant: stateOf,
  participants: stateOf,
  language: (_, code, language) => languageNames(language).of(code) ?? code,
  languages: (_, code, language) => languageNames(language).of(code) ?? code,
};

/** Figures are in Latin digits in every language, as on the screens; 21 November 2026 in English too. */
const locales: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  es: 'es',
  fr: 'fr',
  ar: 'ar-u-nu-latn',
  ru: 'ru',
  zh: 'zh-Hans',
};

// Intl objects are dear to make and cheap to use.
const once = <T>(make: (locale: string) => T) => {
  const made = new Map<Language, T>();
  return (language: Language): T => {
    const found = made.get(language) ?? make(locales[language]);
    made.set(language, found);
    return found;
  };
};
const dates = once((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
const numbersIn = once((locale) => new Intl.NumberFormat(locale));
const lists = once((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const plurals = once((locale) => new Intl.PluralRules(locale));
const languageNames = once((locale) => new Intl.DisplayNames(locale, { type: 'language' }));
