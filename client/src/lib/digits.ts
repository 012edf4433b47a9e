/** What somebody types or copies in Arabic, Persian or Indian digits, in Latin ones. */
export const latinDigits = (text: string): string =>
  text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    // Decimal digits are ten in a row, from nought on (Unicode, chapter 4.6).
    const point = digit.codePointAt(0) as number;
    let nought = point;
    while (point - nought < 9 && /\p{Nd}/u.test(String.fromCodePoint(nought - 1))) nought -= 1;
    return `${point - nought}`;
  });
