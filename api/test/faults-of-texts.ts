import type { Language } from '../src/domain/base/language.ts';
import type { Sentences } from '../src/texts/sentences.ts';

/** What is wrong with the sentences of one language beside the English ones. */
export function faultsOf(
  language: Exclude<Language, 'en'>,
  english: Sentences,
  own: Sentences,
): readonly string[] {
  const wanted = wantedOf(language, english);
  const foreign = Object.keys(own).filter((key) => !wanted.has(key));
  return [
    ...[...wanted].flatMap(([key, says]) =>
      faultOf(language, says, own[key]).map((what) => `${key}: ${what}`),
    ),
    ...foreign.map((key) => `${key}: said nowhere`),
  ];
}

/** A sentence that English counts (`key_one` beside `key`) is wanted in each plural form of the language. */
function wantedOf(language: string, english: Sentences): ReadonlyMap<string, string> {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const counted = (key: string) => Object.hasOwn(english, `${key}_one`);
  return new Map(
    Object.entries(english)
      .filter(([key]) => !counted(key.replace(/_one$/, '')) || counted(key))
      .flatMap(([key, says]) => [
        [key, says] as const,
        ...(counted(key) ? forms.filter((form) => form !== 'other') : []).map(
          (form) => [`${key}_${form}`, says] as const,
        ),
      ]),
  );
}

function faultOf(language: string, says: string, own: string | undefined): readonly string[] {
  if (own === undefined) return ['missing'];
  if (!/\p{L}/u.test(own)) return ['empty'];
  const bare = own.replace(/\{\w+\}/g, '');
  if ((own === says && !sameInSpanish.includes(own)) || !(scripts[language] ?? /\p{L}/u).test(bare))
    return ['left in English'];
  const [lacks, adds] = [missing(says, own), missing(own, says)];
  return [
    ...lacks.filter((name) => !mayLack.includes(name)).map((name) => `lacks {${name}}`),
    ...adds.map((name) => `adds {${name}}`),
  ];
}

const sameInSpanish = ['Multilateral', 'Regional', 'Bilateral'];
/** “The one place” needs no figure, and “no language” names none. */
const mayLack = ['count', 'languages', 'provisions'];
const scripts: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
};
const placesOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
const missing = (from: string, than: string): readonly string[] => {
  const there = placesOf(than);
  return [...new Set(placesOf(from))].filter((name) => !there.includes(name));
};
