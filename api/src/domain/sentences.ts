import { sentences as ofAssessment } from './assessment/sentences.ts';
import { sentences as ofAssistance } from './assistance/sentences.ts';
import { isDay } from './base/calendar.ts';
import { textIn } from './base/language.ts';
import { currencyDigits } from './base/money.ts';
import type { Sentence } from './base/sentence.ts';
import type { Catalogue } from './convention/catalogue.ts';
import { categoryLabel, vocabularyLabel } from './convention/labels.ts';

/** Templates by language and code; `{name}` stands for a value. `code_one` is taken where `count` is one of a kind in that language. */
export type SentenceTable = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A reason in words, in the language asked for; English where that language has none. */
export function say({ code, values }: Sentence, language: string, catalogue: Catalogue): string {
  const [template, spoken] = templateOf(code, language, values.count);
  return template.replace(/\{(\w+)\}/g, (_, name: string) => wordsFor(name, values, spoken, catalogue));
}

const tables: readonly SentenceTable[] = [ofAssessment, ofAssistance];

function templateOf(
  code: string,
  language: string,
  count: string | number | undefined,
): readonly [string, string] {
  for (const spoken of language === 'en' ? ['en'] : [language, 'en']) {
    const one = typeof count === 'number' && pluralOf(spoken, count) === 'one';
    for (const table of tables) {
      const template = (one ? table[spoken]?.[`${code}_one`] : undefined) ?? table[spoken]?.[code];
      if (template !== undefined) return [template, spoken];
    }
  }
  return [code, 'en'];
}

/** Codes of reference data become their labels; lists of codes are separated by commas. */
function wordsFor(name: string, values: Sentence['values'], language: string, catalogue: Catalogue): string {
  const value = values[name];
  if (value === undefined) return '';
  if (typeof value === 'number')
    return name === 'amount' ? amountIn(language, value, values.currency) : numbersIn(language).format(value);
  if (isDay(value)) return dates(language).format(new Date(value));
  const labelOf = labels[name];
  if (!labelOf || value === '') return value;
  return lists(language).format(value.split(',').map((code) => labelOf(catalogue, code.trim(), language)));
}

/** Minor units only where there are some, and then all of them. */
function amountIn(language: string, amount: number, currency: string | number | undefined): string {
  const digits = Number.isInteger(amount) ? 0 : (currencyDigits(String(currency)) ?? 2);
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount);
}

type LabelOf = (catalogue: Catalogue, code: string, language: string) => string;
const fromVocabulary =
  (list: string): LabelOf =>
  (catalogue, code, language) =>
    vocabularyLabel(catalogue, list, code, language);
const typeOf: LabelOf = (catalogue, code, language) =>
  textIn(catalogue.assistanceTypes.get(code)?.labels ?? { en: code }, language);
const stateOf: LabelOf = (catalogue, code, language) =>
  textIn(catalogue.participants.get(code as never)?.names ?? { en: code }, language);

/** Which values are codes, by their name. */
const labels: Readonly<Record<string, LabelOf>> = {
  type: typeOf,
  types: typeOf,
  category: categoryLabel,
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

// Intl objects are dear to make and cheap to use.
const once = <T>(make: (language: string) => T) => {
  const made = new Map<string, T>();
  return (language: string): T => {
    const found = made.get(language) ?? make(language);
    made.set(language, found);
    return found;
  };
};
// 21 November 2026 in English too, as the screens write it.
const dates = once(
  (language) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' }),
);
const numbersIn = once((language) => new Intl.NumberFormat(language));
const lists = once((language) => new Intl.ListFormat(language, { type: 'conjunction' }));
const plurals = once((language) => new Intl.PluralRules(language));
const languageNames = once((language) => new Intl.DisplayNames(language, { type: 'language' }));
const pluralOf = (language: string, count: number) => plurals(language).select(count);
