import { latinDigits } from './digits.ts';
import { type Language, languages, locales } from './languages.ts';

/** An amount as somebody types it, with the separators of their language and the digits of any script, as a decimal number: `1250000.50`. Null for what is not an amount. */
export function readAmount(text: string, language: Language): string | null {
  const arabic = /[٫٬]/.test(text);
  const { decimal, group } = arabic ? { decimal: '٫', group: '٬' } : separators[language];
  const plain = latinDigits(text.normalize('NFKC'))
    .replace(/\p{Cf}/gu, '')
    .trim();
  const [, grouped = '', , cents = ''] = grouping(group, decimal).exec(plain) ?? [];
  // A point says the same everywhere, unless it parts thousands here: 999.50 in Spanish too.
  const [, whole = '', minor = ''] = new RegExp(`^(\\d+)(?:[.${decimal}](\\d+))?$`).exec(plain) ?? [];
  const figures = (grouped || whole).replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  const fraction = grouped ? cents : minor;
  return (figures && `${figures}${fraction && `.${fraction}`}`) || null;
}

/** A decimal number as the reader writes it: `1.250.000,50`. What is not a number is shown as it was typed. */
export function writeAmount(amount: string, language: Language): string {
  const [, minor = ''] = decimalNumber.exec(amount) ?? [];
  if (!decimalNumber.test(amount)) return amount;
  const digits = minor.length;
  return (
    new Intl.NumberFormat(locales[language], { minimumFractionDigits: digits, maximumFractionDigits: digits })
      // As text: a number of 17 digits is another number.
      .format(amount as Intl.StringNumericLiteral)
  );
}

const decimalNumber = /^\d+(?:\.(\d+))?$/;

/** Thousands in threes, parted by the language's own sign, a blank or an apostrophe, the same one all through. */
function grouping(group: string, decimal: string): RegExp {
  const sign = `[${group.trim()} '’]`;
  return new RegExp(
    `^(\\d{1,3}(${sign})\\d{3}(?:\\2\\d{3})*)(?:${decimal === '.' ? '\\.' : decimal}(\\d+))?$`,
  );
}

const separators = Object.fromEntries(
  languages.map((language) => {
    const parts = new Intl.NumberFormat(locales[language]).formatToParts(1_234_567.5);
    const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
    return [language, { decimal: sign('decimal'), group: sign('group') }];
  }),
) as Record<Language, { readonly decimal: string; readonly group: string }>;
