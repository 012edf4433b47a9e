import type { Language } from '../../domain/base/language.ts';
import { currencyDigits } from '../../domain/base/money.ts';

/** Figures are in Latin digits in every language, as on the screens. */
export const locales: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  es: 'es',
  fr: 'fr',
  ar: 'ar-u-nu-latn',
  ru: 'ru',
  zh: 'zh-Hans',
};

/** What a document says in one language: its sentences with their values, days, figures and lists. */
export function sayWith(words: (code: string) => string, language: Language) {
  const locale = locales[language];
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  const figures = new Intl.NumberFormat(locale);
  const moneys = new Map<string, Intl.NumberFormat>();
  const shares = new Intl.NumberFormat(locale, { style: 'percent' });
  const named = new Intl.DisplayNames([locale], { type: 'language' });
  const say = (code: string, values: Readonly<Record<string, string>> = {}) =>
    words(code).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  const day = (one: string) => dates.format(new Date(one));
  const comma = { ar: '، ', zh: '、' }[language as string] ?? ', ';
  const list = (entries: readonly string[]): string => entries.join(comma);
  return Object.assign(say, {
    language,
    day,
    moment: (one: string) => moments.format(new Date(one)),
    figure: (value: number) => figures.format(value),
    /** In whole units, with the code of the currency. */
    money: (currency: string, minor: number): string => {
      const known =
        moneys.get(currency) ??
        new Intl.NumberFormat(locale, {
          ...{ style: 'currency', currency, currencyDisplay: 'code' },
          ...{ minimumFractionDigits: 0, maximumFractionDigits: 0 },
        });
      moneys.set(currency, known);
      return known.format(minor / 10 ** (currencyDigits(currency) ?? 2));
    },
    percent: (value: number) => shares.format(value / 100),
    span: (from: string | null, until: string | null): string | null => {
      if (from && until) return say('fromUntil', { from: day(from), until: day(until) });
      if (from) return say('fromOn', { from: day(from) });
      return until ? say('untilThen', { until: day(until) }) : null;
    },
    languages: (tags: readonly string[]): string => list(tags.map((tag) => named.of(tag) ?? tag)),
    list,
  });
}
export type Say = ReturnType<typeof sayWith>;
