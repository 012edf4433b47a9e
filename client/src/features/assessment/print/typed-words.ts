import { latinDigits } from '../../../lib/digits.ts';
import { readNumber } from '../../../lib/read-number.ts';

/** Numbers with blanks or commas between them. */
export const words = (text = ''): readonly string[] =>
  latinDigits(text)
    .split(/[\s,;、，،؛；]+/)
    .filter(Boolean);

/** Names with commas or semicolons between them. */
export const names = (text = ''): readonly string[] =>
  text
    .split(/[\n,;、，،؛；]+/)
    .map((name) => name.trim())
    .filter(Boolean);

/** As it is written on paper; null also for what could be two numbers. */
export function numberIn(text: string): number | null {
  const number = readNumber(text);
  return number === 'TWO' ? null : number;
}
