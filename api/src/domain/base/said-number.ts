import { type DecimalSign, readNumber } from './read-number.ts';
import { Invalid, words } from './refusal.ts';

/** The number that somebody wrote, or why it is none. */
export function saidNumber(
  written: string,
  decimal: DecimalSign | undefined,
  path: readonly (string | number)[] = [],
): number {
  const number = readNumber(written, decimal);
  if (number === null)
    throw new Invalid(
      words('“{value}” is not a number. Write it with digits, like 1234.5.', { value: written }),
      path,
    );
  if (number === 'TWO')
    throw new Invalid(
      words('“{value}” can be read as two numbers. Write it without separators for thousands.', {
        value: written,
      }),
      path,
    );
  return number;
}
