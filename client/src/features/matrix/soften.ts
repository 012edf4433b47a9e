/**
 * Lets long words of narrow heads break where a syllable may begin, with a hyphen that shows only there: browsers carry no
 * hyphenation for every language, and a word cut anywhere cannot be read.
 */
export function softened(label: string): string {
  return label.replace(/\p{Script=Latin}{9,}|\p{Script=Cyrillic}{8,}/gu, (word) =>
    [...word].map((letter, at, letters) => (mayBreak(letters, at) ? `\u00AD${letter}` : letter)).join(''),
  );
}

/**
 * Before a consonant that a vowel follows or that й or ь goes before, four letters from the start and from the end; `gr`, `cl` and the like stay
 * together.
 */
const mayBreak = (letters: readonly string[], at: number): boolean => {
  if (at > letters.length - 4) return false;
  const [before = '', here = '', next = '', after = ''] = letters.slice(at - 1, at + 3);
  if (isCluster(here, next)) return at >= 3 && isVowel(after);
  if (at < 4 || isVowel(here) || closes(here)) return false;
  return closes(before) || (!isCluster(before, here) && isVowel(next));
};

const isCluster = (first: string, second: string): boolean =>
  /^([bcdfgpt][lr]|[бвгдзкпстфх][лр])$/i.test(first + second);

const isVowel = (letter: string): boolean => /^[aeiouyáéíóúüàèâêîôûаеёиоуыэюя]$/i.test(letter);

/** Russian signs that end a syllable. */
const closes = (letter: string): boolean => /^[йьъ]$/i.test(letter);
