/** A value keeps its own direction in an Arabic sentence: without it the brackets of `23(1)(a)` would be at the wrong end. */
export const isolatedIn = (language: string, value: string): string =>
  language === 'ar' && /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Han}()]/u.test(value)
    ? `\u2068${value}\u2069`
    : value;
