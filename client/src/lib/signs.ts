import type { Language } from './languages.ts';

/** The signs between the parts of a line. Intl's list of units, the one without “and”, has none in Russian and Chinese. */
export const signs: Record<Language, Signs> = {
  en: { comma: ', ', item: ', ', colon: ': ', semicolon: '; ' },
  es: { comma: ', ', item: ', ', colon: ': ', semicolon: '; ' },
  fr: { comma: ', ', item: ', ', colon: '\u202f: ', semicolon: '\u202f; ' },
  ar: { comma: '، ', item: '، ', colon: ': ', semicolon: '؛ ' },
  ru: { comma: ', ', item: ', ', colon: ': ', semicolon: '; ' },
  zh: { comma: '，', item: '、', colon: '：', semicolon: '；' },
};

export type Signs = {
  readonly comma: string;
  /** Between the entries of a list. */
  readonly item: string;
  readonly colon: string;
  readonly semicolon: string;
};
