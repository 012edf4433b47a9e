import type { Texts } from '../lib/i18n.ts';

/** The languages that have files here: English is beside the views. */
export type Own = 'es' | 'fr' | 'ar' | 'ru' | 'zh';

/** The plural forms of each language (CLDR; `Intl.PluralRules` has the same). English has `one` and `other`. */
type Forms = {
  readonly es: 'one' | 'many' | 'other';
  readonly fr: 'one' | 'many' | 'other';
  readonly ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
  readonly ru: 'one' | 'few' | 'many' | 'other';
  readonly zh: 'other';
};

type Tables = Readonly<Record<string, Texts>>;
type Counted<K> = K extends `${infer Base}_other` ? Base : never;
type KeyIn<L extends Own, K extends string> =
  | Exclude<K, `${Counted<K>}_${'one' | 'other'}`>
  | `${Counted<K>}_${Forms[L]}`;

/** The keys of the English tables, with the plural forms of this language, and no others. */
export type In<L extends Own, T extends Tables> = {
  readonly [N in keyof T]: {
    readonly [K in KeyIn<L, keyof T[N]['english'] & string>]: string;
  };
};
