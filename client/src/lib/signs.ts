import type { Language } from './languages.ts';

/** The signs between the parts of a line. Intl's list of units, the one without “and”, has none in Russian and Chinese. */
export const signs: Record<Language, Signs> = {
  en: { comma: ', ', item: ', ', colon: ': ', semicolon: '; ', gap: ' ' },
  es: { comma: ', ', item: ', ', colon: ': ', semicolon: '; ', gap: ' ' },
  fr: { comma: ', ', item: ', ', colon: '\u202f: ', semicolon: '\u202f; ', gap: ' ' },
  ar: { comma: '، ', item: '،\u200f ', colon: ': ', semicolon: '؛ ', gap: ' ' },
  ru: { comma: ', ', item: ', ', colon: ': ', semicolon: '; ', gap: ' ' },
  zh: { comma: '，', item: '、', colon: '：', semicolon: '；', gap: '' },
};

export type Signs = {
  readonly comma: string;
  /** Between the entries of a list; in Arabic it keeps figures alone in its direction too. */
  readonly item: string;
  readonly colon: string;
  readonly semicolon: string;
  /** Between two words. */
  readonly gap: string;
};
