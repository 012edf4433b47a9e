import type { Own } from '../src/texts/whole.ts';
import { sameAsEnglish } from './same-as-english.ts';

type Table = Readonly<Record<string, string>>;
export type Tables = Readonly<Record<string, Table>>;
export type Fault = {
  readonly kind: 'missing' | 'empty' | 'foreign' | 'English' | 'placeholder';
  /** Name of the table and key: `offer.editor:title`. */
  readonly at: string;
  readonly says: string;
};

/** What is wrong with the texts of one language, beside the English ones. */
export function faultsOf(language: Own, english: Tables, own: Tables): readonly Fault[] {
  const names = new Set([...Object.keys(english), ...Object.keys(own)]);
  return [...names].flatMap((name) => {
    const wanted = wantedOf(language, english[name] ?? {});
    const there = own[name] ?? {};
    const foreign = Object.keys(there).filter((key) => !wanted.has(key));
    return [
      ...[...wanted].flatMap(([key, want]) => faultOf(language, `${name}:${key}`, want, there[key])),
      ...foreign.map((key) => fault('foreign', `${name}:${key}`, 'English has no such text')),
    ];
  });
}

function faultOf(
  language: Own,
  at: string,
  { says, form }: Wanted,
  own: string | undefined,
): readonly Fault[] {
  if (own === undefined) return [fault('missing', at, says)];
  if (invisible(own)) return [fault('empty', at, says)];
  if (isEnglish(language, own, says)) return [fault('English', at, own)];
  if (form === 'one' && !oneIsOne.includes(language) && /(?<![\d.])1(?![\d.])/.test(own))
    return [fault('placeholder', at, `says 1 of 0 or 21 too; write {{count}}: ${own}`)];
  const [lacks, adds] = [without(says, own), without(own, says)];
  if (form) adds.delete('count');
  if (form && needsNoFigure.includes(form)) lacks.delete('count');
  return [
    ...[...lacks].map((one) => fault('placeholder', at, `lacks {{${one}}}: ${own}`)),
    ...[...adds].map((one) => fault('placeholder', at, `has {{${one}}}, which English has not: ${own}`)),
  ];
}

/** In French nothing is singular too, in Russian so is 21. */
const oneIsOne: readonly Own[] = ['es', 'ar', 'zh'];

type Wanted = { readonly says: string; readonly form?: string };

/** The keys that a language must have and what they say in English: a counted text in each plural form of the language. */
export function wantedOf(language: string, english: Table): ReadonlyMap<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  for (const [key, says] of Object.entries(english)) {
    const base = key.replace(/_(one|other)$/, '');
    const other = english[`${base}_other`];
    if (key === base || other === undefined) wanted.set(key, { says });
    else
      for (const form of formsOf(language))
        wanted.set(`${base}_${form}`, { says: english[`${base}_${form}`] ?? other, form });
  }
  return wanted;
}

const formsOf = (language: string): readonly string[] => {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  return ['zero', 'one', 'two', 'few', 'many', 'other'].filter((form) =>
    (pluralCategories as readonly string[]).includes(form),
  );
};

/** “No needs”, “one need”, “two needs” need no figure. */
const needsNoFigure: readonly string[] = ['zero', 'one', 'two'];

const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name = '']) => name);
const without = (text: string, other: string): Set<string> => {
  const there = placeholders(other);
  return new Set(placeholders(text).filter((one) => !there.includes(one)));
};

const invisible = (text: string): boolean => !/[\p{L}\p{N}\p{P}\p{S}]/u.test(text);

/** The same as in English, or without a letter of its own script. */
function isEnglish(language: Own, own: string, english: string): boolean {
  const bare = own.replace(/\{\{.*?\}\}/g, '');
  if (!/\p{L}/u.test(bare) || isShared(language, bare)) return false;
  return own === english || (language in scripts && !scripts[language as keyof typeof scripts].test(bare));
}
/** Words alone count: an article by its number is one word. */
const isShared = (language: Own, bare: string): boolean =>
  sameAsEnglish[language].some((one) => wordsOf(one) === wordsOf(bare));
const wordsOf = (text: string): string =>
  text
    .replace(/[^\p{L} ]/gu, '')
    .trim()
    .toLowerCase();
const scripts = { ar: /\p{Script=Arabic}/u, ru: /\p{Script=Cyrillic}/u, zh: /\p{Script=Han}/u };

const fault = (kind: Fault['kind'], at: string, says: string): Fault => ({ kind, at, says });
