/**
 * Lets long words of narrow heads break where a syllable may begin, with a hyphen that shows only there: browsers carry no
 * hyphenation for every language, and a word cut anywhere cannot be read.
 */
export function softened(label: string): string {
  return label.replace(/\p{Script=Latin}{9,}/gu, (word) =>
    [...word].map((letter, at, letters) => (mayBreak(letters, at) ? `\u00AD${letter}` : letter)).join(''),
  );
}

/** Before a consonant that a vowel follows, four letters from the start and from the end. */
const mayBreak = (letters: readonly string[], at: number): boolean =>
  at >= 4 && at <= letters.length - 4 && !isVowel(letters[at]) && isVowel(letters[at + 1]);

const isVowel = (letter: string | undefined): boolean =>
  letter !== undefined && /[aeiouyáéíóúüàèâêîôû]/i.test(letter);
