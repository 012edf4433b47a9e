import { Invalid } from './refusal.ts';

/** Minor units with an ISO 4217 currency. */
export interface Amount {
  readonly minor: number;
  readonly currency: string;
}

/** A decimal amount as money; refuses what is not a currency, not above zero, or finer than the currency. */
export function moneyOf(
  input: { readonly amount: string; readonly currency: string },
  at: readonly (string | number)[] = [],
): Amount {
  const digits = currencyDigits(input.currency);
  if (digits === null)
    throw new Invalid('This is not a currency. Send its ISO 4217 code, such as USD.', [...at, 'currency']);
  const match = /^(\d+)(?:\.(\d+))?$/.exec(input.amount);
  if (!match)
    throw new Invalid('Send the amount as a positive decimal number, such as 1250000.00.', [...at, 'amount']);
  const [, whole = '0', fraction = ''] = match;
  if (fraction.length > digits) throw new Invalid(tooFine(input.currency, digits), [...at, 'amount']);
  const minor = Number(whole + fraction.padEnd(digits, '0'));
  if (minor <= 0) throw new Invalid('Send an amount above zero, or leave it out.', [...at, 'amount']);
  if (!Number.isSafeInteger(minor))
    throw new Invalid('This amount is too large. Send a smaller one.', [...at, 'amount']);
  return { minor, currency: input.currency };
}

/** The amount as a decimal string with all digits of its currency. */
export function decimalOf({ minor, currency }: Amount): string {
  const digits = currencyDigits(currency) ?? 2;
  const text = String(minor).padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** How many digits of minor units a currency has, null for what is not a currency. */
export function currencyDigits(currency: string): number | null {
  if (!/^[A-Z]{3}$/.test(currency)) return null;
  const exception = exceptions.get(currency);
  if (exception !== undefined) return exception;
  return currencies.has(currency) ? 2 : null;
}

function tooFine(currency: string, digits: number): string {
  return digits === 0
    ? `${currency} has no digits after the point. Round the amount.`
    : `${currency} has at most ${digits} digits after the point. Round the amount.`;
}

/** Metals, testing and no currency at all: listed in ISO 4217, but nobody pays in them. */
const noMoney = ['XAG', 'XAU', 'XBA', 'XBB', 'XBC', 'XBD', 'XPD', 'XPT', 'XTS', 'XXX'];
const currencies = new Set(Intl.supportedValuesOf('currency').filter((code) => !noMoney.includes(code)));

/** ISO 4217 minor units other than two. Not Intl's digits: those follow custom (CLDR), with none for HUF or IQD. */
const exceptions = new Map<string, number>([
  ...[
    'BIF',
    'CLP',
    'DJF',
    'GNF',
    'ISK',
    'JPY',
    'KMF',
    'KRW',
    'PYG',
    'RWF',
    'UGX',
    'UYI',
    'VND',
    'VUV',
    'XAF',
    'XOF',
    'XPF',
  ].map((code) => [code, 0] as const),
  ...['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'].map((code) => [code, 3] as const),
  ...['CLF', 'UYW'].map((code) => [code, 4] as const),
]);
