/** Texts by language; `en` is always there. */
type Texts = Readonly<Record<string, string>>;

/** The six official languages, in which labels are given. */
export const languages = ['en', 'es', 'fr', 'ar', 'ru', 'zh'] as const;
export type Language = (typeof languages)[number];

/** The text in the language asked for, English where there is none. */
export const textIn = (texts: Texts, language: string): string => texts[language] ?? texts.en ?? '';

/** The best of the six for an Accept-Language header (RFC 9110 §12.5.4), English when none fits. */
export function languageOf(header: string | null | undefined): Language {
  const wishes = (header ?? '').split(',').map(wishOf);
  const ordered = wishes.filter(({ quality }) => quality > 0).sort((a, b) => b.quality - a.quality);
  for (const { primary } of ordered) {
    const language = languages.find((known) => known === primary);
    if (language) return language;
  }
  return 'en';
}

function wishOf(part: string): { primary: string; quality: number } {
  const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
  const written = parameters
    .map((parameter) => /^\s*q\s*=\s*([\d.]+)\s*$/.exec(parameter)?.[1])
    .find(Boolean);
  return { primary: tag.trim().split('-')[0] ?? '', quality: written === undefined ? 1 : Number(written) };
}
