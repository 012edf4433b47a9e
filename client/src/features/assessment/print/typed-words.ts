import { latinDigits } from '../../../lib/digits.ts';

/** Numbers with blanks or commas between them. */
export const words = (text = ''): readonly string[] =>
  latinDigits(text)
    .split(/[\s,;、，]+/)
    .filter(Boolean);

/** One entry a line, its parts with semicolons between them. */
export const lines = (text = ''): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(/[;；؛]/).map((part) => part.trim()));

/** As it is written on paper: with a decimal comma, and blanks between thousands. */
export function numberIn(text: string): number | null {
  const plain = latinDigits(text)
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/[,٫]/, '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
