import { readNumber } from '../../base/read-number.ts';

/**
 * A whole number as people and office suites write it: in their digits, in groups of three, with a fraction of nothing. What could also be read
 * with decimals, `1,234`, is in groups. Anything else is left as it is.
 */
export function numberIn(written: string | null): number | string | null {
  if (written === null) return null;
  const read = readNumber(written);
  const number = read === 'TWO' ? readNumber(written, written.includes(',') ? '.' : ',') : read;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : written;
}
