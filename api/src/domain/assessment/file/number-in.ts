const digits = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'] as const;

/** A whole number as people and office suites write it: in their digits, in groups of three, with a fraction of nothing. Anything else is left as it is. */
export function numberIn(written: string | null): number | string | null {
  if (written === null) return null;
  const plain = written
    .trim()
    .replaceAll(/[٠-٩۰-۹]/g, (digit) => String(digits.find((ten) => ten.includes(digit))?.indexOf(digit)))
    .replace(/[.,]0+$/, '');
  const whole = /^\d{1,3}(?:([ \u00a0\u202f.,'’٬])\d{3})(?:\1\d{3})*$/.test(plain)
    ? plain.replaceAll(/\D/g, '')
    : plain;
  return /^\d{1,15}$/.test(whole) ? Number(whole) : written;
}
