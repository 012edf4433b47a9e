import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { sfntOf } from './sfnt.ts';

/** Which font draws which letters, tried one after another; all under the Open Font License. */
const families = [
  { family: 'Latin', from: 'ibm-plex-sans', part: 'latin' },
  { family: 'More Latin', from: 'ibm-plex-sans', part: 'latin-ext' },
  { family: 'Vietnamese', from: 'ibm-plex-sans', part: 'vietnamese' },
  { family: 'Cyrillic', from: 'ibm-plex-sans', part: 'cyrillic' },
  { family: 'More Cyrillic', from: 'ibm-plex-sans', part: 'cyrillic-ext' },
  { family: 'Greek', from: 'ibm-plex-sans', part: 'greek' },
  { family: 'Arabic', from: 'ibm-plex-sans-arabic', part: 'arabic' },
  { family: 'Han', from: 'noto-sans-sc', part: 'chinese-simplified' },
] as const;

export const fontStack: readonly string[] = families.map(({ family }) => family);

/** Fewer fonts to try where the letters are known: laying out is several times faster. */
export function stackFor(text: string): readonly string[] {
  if (/^[\x20-\x7e\xa0]*$/.test(text)) return ['Latin'];
  if (/^[\x20-\x7e\xa0«»–—…\u0400-\u045f]*$/.test(text)) return ['Latin', 'Cyrillic'];
  return fontStack;
}

const weights = [
  { weight: 400, file: 400 },
  { weight: 600, file: 600 },
] as const;

type Register = typeof import('@react-pdf/renderer').Font.register;

let registered = false;
/** Once in a process; each is read from the package it comes in. */
export function registerFonts(register: Register): void {
  if (registered) return;
  registered = true;
  const { resolve } = createRequire(import.meta.url);
  for (const [n, { family, from, part }] of families.entries()) {
    const fonts = weights.map(({ weight, file }) => {
      const path = resolve(`@fontsource/${from}/files/${from}-${part}-${file}-normal.woff`);
      const data = named(sfntOf(readFileSync(path)), n).toString('base64');
      return { src: `data:font/ttf;base64,${data}`, fontWeight: weight };
    });
    register({ family, fonts });
  }
}

/** Parts of one font have one name, by which the library would take them for each other and embed them again at each turn: each has its own. */
function named(font: Buffer, n: number): Buffer {
  const utf16 = (text: string) => Buffer.from(text, 'utf16le').swap16();
  const [from, to] = [utf16('PlexSans'), utf16(`PlexSan${n}`)];
  for (let at = font.indexOf(from); at >= 0; at = font.indexOf(from, at + 1)) to.copy(font, at);
  return font;
}

/**
 * Where a line may break inside a word: nowhere, but between Chinese letters, which have no blanks. An empty part is a place to break without a
 * hyphen. What ends a sentence stays with the letter before it.
 */
export function partsOfWord(word: string): string[] {
  // A checksum, an address: longer than a line may be.
  if (word.length > 30 && /^[\x21-\x7e]+$/.test(word)) return breakable(word.match(/.{1,8}/g) ?? [word]);
  if (!/\p{Script=Han}/u.test(word)) return [word];
  const parts = word.match(
    /[“《（「『]*(?:\p{Script=Han}|[^\p{Script=Han}“《（「『]+?(?=[\p{Script=Han}“《（「『]|$))[，。、；：？！”》）」』·…]*/gu,
  );
  return breakable(parts ?? [word]);
}

/** Where it has no blanks, or a word longer than a line. */
export const breaksInside = (text: string): boolean => /\p{Script=Han}|[\x21-\x7e]{31}/u.test(text);

const breakable = (parts: readonly string[]): string[] =>
  parts.flatMap((part, at) => (at === 0 ? [part] : ['', part]));

/** What none of the fonts draws: letters that are two in one, the narrow blank of French before signs, and marks of direction, which nobody sees. */
export const drawable = (text: string): string =>
  text
    .replace(/[\ufb00-\ufb06]/g, (letters) => letters.normalize('NFKC'))
    .replace(/\u202f/g, '\u00a0')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad]/g, '');
