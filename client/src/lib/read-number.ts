import { latinDigits } from './digits.ts';

/** A number as somebody types it, in any digits, with decimals after a point, a comma or the Arabic sign. Null: it is none. `TWO`: `1,234` has decimals, or groups. */
export function readNumber(text: string): number | 'TWO' | null {
  const [one = null, other] = readings(text);
  return other === undefined ? one : 'TWO';
}

/** The same where it can only be whole, so that `1,234` is in groups. Null: it is none, or below nought. */
export function readWhole(text: string): number | null {
  const whole = readings(text).filter((number) => Number.isSafeInteger(number) && number >= 0);
  return whole.length > 0 ? Math.max(...whole) : null;
}

/** Whether more digits would make it a whole number in groups of three: `1,2`. */
export const isBegunInGroups = (text: string): boolean =>
  /^[1-9]\d{0,2}(?:([.,])\d{3})?(?:\1\d{3})*[.,]\d{0,2}$/.test(plainly(text));

/** Blanks and apostrophes are between thousands alone. */
const plainly = (text: string): string =>
  latinDigits(text.normalize('NFKC'))
    .replace('−', '-')
    .replaceAll(/[\s'’٬]/g, '');

function readings(text: string): readonly number[] {
  const plain = plainly(text);
  const asPoint = plain.replace('٫', '.');
  const read = [
    [/^[+-]?(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/, ',', '.'],
    [/^[+-]?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/, '.', ','],
  ] as const;
  // Its own sign leaves no doubt.
  const ways = plain === asPoint ? read : read.slice(0, 1);
  return [
    ...new Set(
      ways.flatMap(([shape, group, decimal]) =>
        shape.test(asPoint) ? [Number(asPoint.replaceAll(group, '').replace(decimal, '.'))] : [],
      ),
    ),
  ];
}
