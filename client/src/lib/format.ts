import { useMemo } from 'react';
import { useLanguage } from './i18n.ts';
import { directionOf, type Language, locales } from './languages.ts';
import { isolatedOwn } from './own-text.ts';
import { signs } from './signs.ts';

export type Format = ReturnType<typeof formatIn>;

/** Dates and numbers as the person's language writes them, by Intl; instants in UTC and saying so. */
export function useFormat(): Format {
  const { language } = useLanguage();
  return useMemo(() => formatIn(language), [language]);
}

export function formatIn(language: Language) {
  const locale = locales[language];
  const number = new Intl.NumberFormat(locale);
  const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(locale, { style: 'percent' });
  const date = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  // Not `hour12: false`: in Arabic five past midnight would be 24:05.
  const hours = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' } as const;
  const day = new Intl.DateTimeFormat(locale, date);
  const clock = new Intl.DateTimeFormat(locale, hours);
  const both = new Intl.DateTimeFormat(locale, { ...date, ...hours });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const own = (text: string) => isolatedOwn(text, directionOf(language));
  return {
    signs: signs[language],
    number: (value: number) => number.format(value),
    /** 531, 1.2K: for a glyph that has room for four signs. */
    compact: (value: number) => (value < 1000 ? number.format(value) : short.format(value).toLowerCase()),
    /** 0.63: 63% */
    percent: (value: number) => share.format(value),
    /** A calendar day or the day of an instant: 21 Nov 2026. */
    day: (value: string) => day.format(new Date(value)),
    /** 09:40 UTC */
    time: (value: string) => `${clock.format(new Date(value))} UTC`,
    /** 21 Nov 2026, 09:40 UTC */
    instant: (value: string) => `${both.format(new Date(value))} UTC`,
    /** one, two and three; each may be somebody's own text */
    list: (values: readonly string[]) => list.format(values.map(own)),
    /** one, two, three */
    enumerate: (values: readonly string[]) => values.map(own).join(signs[language].item),
    /** The name of a language, of a BCP 47 tag. */
    languageName: (tag: string) => new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag,
    /** Minor units only where there are some, and then all of them: US$60,000, US$999.50, KWD 1.250. */
    money: (amount: string, currency: string) => {
      const [whole = '', minor = ''] = amount.split('.');
      const digits = /[1-9]/.test(minor) ? minor.length : 0;
      return new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        // As text: a number of 17 digits is another number.
      }).format((digits > 0 ? amount : whole) as Intl.StringNumericLiteral);
    },
  };
}

/** Whole days between two instants and waiting times. */
export const daysBetween = (from: string, to: string): number =>
  Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000);
