/** Texts by language; `en` is always there. */
type Texts = Readonly<Record<string, string>>;

/** The six official languages, in which labels are given. */
export const languages = ['en', 'es', 'fr', 'ar', 'ru', 'zh'] as const;
export type Language = (typeof languages)[number];

export const isRightToLeft = (language: Language): boolean => language === 'ar';

/** The text in the language asked for, English where there is none. */
export const textIn = (texts: Texts, language: string): string => texts[language] ?? texts.en ?? '';

/** The first of the six among the languages that somebody reads; where there is none, the nearest one; otherwise English. */
export function languageFor(tags: readonly string[]): Language {
  const read = tags.map(primary);
  const given = (one: Language | null | undefined) => one != null;
  return read.map(oneOfSix).find(given) ?? read.map((one) => nearest.get(one)).find(given) ?? 'en';
}

/** The one of the six that a tag names, of whatever country or script (`fr-CA`, `zh-Hant`); null: another language, or no tag at all. */
export const languageOfTag = (tag: string): Language | null => oneOfSix(primary(tag));

const oneOfSix = (language: string): Language | null => languages.find((known) => known === language) ?? null;

/** BCP 47: `zh-Hant-TW` and `cmn` are Chinese, `frr` is not French. */
function primary(tag: string): string {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return '';
  }
}

/** Which of the six those who read another language most often read, too (CLDR, `languageMatching`, one way); the client has the same. */
const nearest: ReadonlyMap<string, Language> = new Map(
  Object.entries({
    es: 'an ast ay ca eu gl gn nah qu',
    fr: 'bm br co ff frp gcf gcr ht kg ln lua mg oc rcf rn rw sg wa wo',
    ar: 'acm acq aeb afb ajp apc apd arq ars ary arz ckb kab shi zgh',
    ru: 'ab ba be ce cv hy kk ky os sah tg tk tt uz',
    zh: 'bo gan hak hsn ii nan ug wuu yue za',
  } satisfies Partial<Record<Language, string>>).flatMap(([language, tags]) =>
    tags.split(' ').map((tag) => [tag, language as Language] as const),
  ),
);
