/**
 * A text as it is searched: the same for whoever writes without accents, in capitals, in full-width letters, with another apostrophe or dash.
 * NFKD takes marks and compatibility forms apart (UAX 15), the three cases after one another fold as Unicode's full case folding does. Nothing is stemmed.
 */
export function fold(text: string): string {
  // Most of what is searched is in letters that have nothing to take off.
  if (isAscii(text)) return text.replaceAll('`', "'").toLowerCase();
  const bare = plain(plain(text).toLowerCase().toUpperCase().toLowerCase());
  return bare
    .replace(lettersOfTheirOwn, (letter) => writtenOut[letter] ?? letter)
    .replace(arabicDigits, (digit) => String((digit.codePointAt(0) as number) & 15));
}

/** Whether it is in the letters, figures and signs of ASCII alone. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of them are meant
export const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);

/** The words that are searched for, in no order; none where there is nothing but blanks. */
export const wordsOf = (query: string): readonly string[] => wordsIn(fold(query));

/** Those of a folded text, each once. */
export const wordsIn = (folded: string): readonly string[] =>
  [...new Set(folded.split(/\s+/u))].filter(Boolean);

/** Each of the words is somewhere in these folded texts, as a word or within one. */
export const finds = (words: readonly string[], ...folded: readonly string[]): boolean =>
  words.every((word) => folded.some((text) => text.includes(word)));

/** Without marks, characters that are drawn as nothing, and the stroke that makes Arabic words longer; one apostrophe and one dash for all. */
const plain = (text: string): string =>
  signs(signs(text.normalize('NFC')).normalize('NFKD')).replace(/[\p{M}\p{Cf}\u0640]/gu, '');
const signs = (text: string): string => text.replace(apostrophes, "'").replace(dashes, '-');

// Accents on their own are typed for apostrophes; NFKD would make blanks of them, and NFC has one code for each.
const apostrophes = /[\u0060\u00b4\u02b9\u02bb-\u02bd\u02c8\u2018-\u201b\u2032\uff07]/gu;
const dashes = /[\p{Pd}\u2212]/gu;

/** Letters that Unicode takes for one, and that people without the key write out; and a final sigma, which is a sigma. */
const writtenOut: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ς: 'σ',
};
/** Arabic and Persian digits: their last four bits are their value. */
const arabicDigits = /[\u0660-\u0669\u06f0-\u06f9]/gu;
const lettersOfTheirOwn = new RegExp(`[${Object.keys(writtenOut).join('')}]`, 'gu');

/** A text of a thing, folded the first time it is asked for in a language; things are never changed. */
export function foldedOnce<Thing extends object>(textOf: (thing: Thing, language: string) => string) {
  const known = new WeakMap<Thing, Map<string, string>>();
  return (thing: Thing, language: string): string => {
    const byLanguage = known.get(thing) ?? new Map<string, string>();
    known.set(thing, byLanguage);
    const there = byLanguage.get(language) ?? fold(textOf(thing, language));
    byLanguage.set(language, there);
    return there;
  };
}
