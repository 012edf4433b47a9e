import { type DayParts, textOf } from './day.ts';
import { latinDigits } from './digits.ts';
import { type Language, languages, locales } from './languages.ts';

/** A whole date as somebody may have copied it: ISO in every language, figures in the reader's order, months in the reader's words. Null for what is not a date. */
export function readDay(text: string, language: Language): string | null {
  const plain = latinDigits(text.normalize('NFKC'))
    .replace(/[\p{Cf}]/gu, '')
    .trim();
  const parts = inFigures(plain, language) ?? inWords(plain, language);
  return parts && textOf(parts);
}

/** 2027-05-01 · 01/05/2027 · 1.5.2027 · 2027年5月1日, perhaps with a time behind it. */
function inFigures(text: string, language: Language): DayParts | null {
  const figures =
    /^(\d+)(?:\s*[-/.،,年]\s*|\s+)(\d{1,2})(?:\s*[-/.،,月]\s*|\s+)(\d+)\s*(?:日|г\.?)?(?:[T\s,،]+\d{1,2}:\d{2}.*)?$/.exec(
      text,
    );
  if (!figures) return null;
  const [first, second, third] = figures.slice(1) as [string, string, string];
  const order = first.length >= 4 ? yearFirst : orders[language];
  const at = (part: keyof DayParts) => Number([first, second, third][order.indexOf(part)]);
  return { year: at('year'), month: at('month'), day: at('day') };
}

/** 1 May 2027 · 1 de mayo de 2027 · 1 мая 2027 г. · May 1, 2027 */
function inWords(text: string, language: Language): DayParts | null {
  const words = folded(text).match(/\p{L}+/gu) ?? [];
  const [month] = words.map((word) => months[language].get(word)).filter((one) => one !== undefined);
  const [first, second, ...more] = text.match(/\d+/g) ?? [];
  if (month === undefined || !first || !second || more.length > 0) return null;
  const [year, day] = first.length > 2 ? [first, second] : [second, first];
  return { year: Number(year), month, day: Number(day) };
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const yearFirst: readonly (keyof DayParts)[] = ['year', 'month', 'day'];

const orders = inEach((locale) =>
  new Intl.DateTimeFormat(locale)
    .formatToParts(0)
    .map(({ type }) => type as keyof DayParts)
    .filter((type) => yearFirst.includes(type)),
);

/** Each month by its names, as it is said alone and within a date, in full and short. */
const months = inEach((locale) => {
  const forms = (['long', 'short'] as const).flatMap((month) => [
    new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' }),
    new Intl.DateTimeFormat(locale, { month, day: 'numeric', timeZone: 'UTC' }),
  ]);
  const names = forms.flatMap((form) =>
    Array.from({ length: 12 }, (_, month) => {
      const parts = form.formatToParts(Date.UTC(2027, month, 1));
      const name = folded(parts.find(({ type }) => type === 'month')?.value ?? '');
      return [name.replace(/\P{L}/gu, ''), month + 1] as const;
    }),
  );
  return new Map(names.filter(([name]) => name !== ''));
});

function inEach<T>(make: (locale: string) => T): Record<Language, T> {
  return Object.fromEntries(languages.map((language) => [language, make(locales[language])])) as Record<
    Language,
    T
  >;
}
