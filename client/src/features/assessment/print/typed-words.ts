import { latinDigits } from '../../../lib/digits.ts';
import { readNumber } from '../../../lib/read-number.ts';

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

/** As it is written on paper; null also for what could be two numbers. */
export function numberIn(text: string): number | null {
  const number = readNumber(text);
  return number === 'TWO' ? null : number;
}
