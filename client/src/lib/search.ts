/**
 * A text as it is searched, as the API folds it (its domain/base/search.ts; one table of cases holds both): whatever accents, capitals, apostrophes,
 * dashes, digits or widths it is typed in. Nothing is stemmed.
 */
export function fold(text: string): string {
  const plain = (some: string) =>
    respelled(respelled(some.normalize('NFC')).normalize('NFKD')).replace(/[\p{M}\p{Cf}\u0640]/gu, '');
  // The three cases after one another fold as Unicode's full case folding does.
  return plain(plain(text).toLowerCase().toUpperCase().toLowerCase());
}

/** Whether each word of what is typed is somewhere in a text, as a word or within one; in no order. */
export function searching(typed: string): (...texts: readonly (string | null | undefined)[]) => boolean {
  const words = fold(typed).split(/\s+/u).filter(Boolean);
  return (...texts) => {
    if (words.length === 0) return true;
    const folded = fold(texts.filter(Boolean).join('\n'));
    return words.every((word) => folded.includes(word));
  };
}

/** Signs and letters that Unicode takes for others, by what people type for them. */
const typedFor: readonly (readonly [string, RegExp])[] = [
  ["'", /[\u0060\u00b4\u02b9\u02bb-\u02bd\u02c8\u2018-\u201b\u2032\uff07]/gu],
  ['-', /[\p{Pd}\u2212]/gu],
  ['ae', /æ/g],
  ['oe', /œ/g],
  ['o', /ø/g],
  ['l', /ł/g],
  ['d', /[đð]/g],
  ['th', /þ/g],
  ['σ', /ς/g],
];
const arabicDigits = /[\u0660-\u0669\u06f0-\u06f9]/gu;

const respelled = (text: string): string =>
  typedFor
    .reduce((spelled, [letters, signs]) => spelled.replace(signs, letters), text)
    // Their last four bits are their value.
    .replace(arabicDigits, (digit) => String(digit.charCodeAt(0) & 15));
