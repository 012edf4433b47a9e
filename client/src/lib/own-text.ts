/**
 * What a person wrote, as it is put in a sentence of ours: between FSI and PDI, so that it runs in its own direction and
 * turns nothing around it (UAX #9, 2.7 and 6.3). In a script that runs with ours, and without signs of direction, it stays as it is.
 */
export function isolatedOwn(text: string, direction: 'ltr' | 'rtl'): string {
  return direction === 'rtl' || turns.test(text) ? `\u2068${closed(text)}\u2069` : text;
}

/** Isolates that the writer left open are closed, and what would close ours is left out: neither FSI … PDI nor `<bdi>` holds without. */
export function closed(text: string): string {
  let open = 0;
  const own = text.replace(/[\u2066-\u2069\u2029]/g, (sign) => {
    if (sign === '\u2029') return ' ';
    if (sign !== '\u2069') open += 1;
    else if (open > 0) open -= 1;
    else return '';
    return sign;
  });
  return own + '\u2069'.repeat(open);
}

/** Scripts that run from right to left, and the signs that turn a line. */
const turns =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}\u200e\u200f\u202a-\u202e\u2066-\u2069\u2029]/u;

/** Which way a text in a language that is known runs: in Arabic from right to left though a word in Latin script comes first. Otherwise as its first letter says. */
export function directionIn(language: string | null | undefined, text: string): 'rtl' | 'auto' {
  return language && isRightToLeft(language) && turns.test(text) ? 'rtl' : 'auto';
}

function isRightToLeft(language: string): boolean {
  try {
    return rightToLeft.has(new Intl.Locale(language).maximize().script ?? '');
  } catch {
    return false;
  }
}
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);
