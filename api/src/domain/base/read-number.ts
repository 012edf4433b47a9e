export type DecimalSign = '.' | ',';

/**
 * A number as people and office suites write it: in their digits, in groups of three, with a point or a comma before the decimals. Null: none.
 * `TWO`: `1,234` is one number with a comma and another with groups; whoever knows which sign the file has for decimals says so.
 */
export function readNumber(written: string, decimal?: DecimalSign): number | 'TWO' | null {
  const plain = inLatinDigits(written)
    .replaceAll('٫', decimalOfItsOwn)
    .replaceAll('٬', "'")
    .replace('−', '-')
    .trim();
  if (plain.includes(decimalOfItsOwn)) return numberOf(plain.replace(decimalOfItsOwn, '.'), '.');
  const signs = [...plain.matchAll(/[.,]/g)].map(([sign]) => sign as DecimalSign);
  const last = signs.at(-1);
  if (!last) return numberOf(plain, '.');
  if (signs.some((sign) => sign !== last)) return numberOf(plain, last);
  if (signs.length > 1) return numberOf(plain, last === '.' ? ',' : '.');
  if (decimal) return numberOf(plain, decimal);
  return /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(plain) ? 'TWO' : numberOf(plain, last);
}

/** The sign for decimals that these numbers can only have; undefined where each of them can be read in two ways, or they contradict. */
export function decimalSignIn(numbers: readonly string[]): DecimalSign | undefined {
  const found = new Set(
    numbers.flatMap((written): DecimalSign[] => {
      const plain = inLatinDigits(written).trim();
      const signs = [...plain.matchAll(/[.,]/g)].map(([sign]) => sign as DecimalSign);
      const [first] = signs;
      const last = signs.at(-1);
      if (!first || !last || readNumber(plain) === null) return [];
      if (first !== last) return [last];
      if (signs.length > 1) return [last === '.' ? ',' : '.'];
      return readNumber(plain) === 'TWO' ? [] : [last];
    }),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

function numberOf(text: string, decimal: DecimalSign): number | null {
  const group = decimal === '.' ? ',' : '\\.';
  const shape = new RegExp(
    `^([+-]?)(\\d+|\\d{1,3}(?:([ \\u00a0\\u202f'’]|${group})\\d{3})(?:\\3\\d{3})*)(?:\\${decimal}(\\d+))?$`,
  );
  const found = shape.exec(text);
  if (!found) return null;
  const [, sign = '', whole = '', , part] = found;
  const number = Number(`${sign}${whole.replaceAll(/\D/g, '')}${part ? `.${part}` : ''}`);
  return Number.isFinite(number) ? number : null;
}

const decimalOfItsOwn = '\u066b';
const tens = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '０１２３４５６７８９'] as const;
const inLatinDigits = (text: string): string =>
  text.replaceAll(/[٠-٩۰-۹０-９]/g, (digit) =>
    String(tens.find((ten) => ten.includes(digit))?.indexOf(digit)),
  );
