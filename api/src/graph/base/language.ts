import type { Texts } from '../../domain/convention/article.ts';

export const languages = ['en', 'es', 'fr', 'ar', 'ru', 'zh'] as const;
export type Language = (typeof languages)[number];

/** The label in the language asked for, English where there is none. */
export const textIn = (texts: Texts, language: Language): string => texts[language] ?? texts.en ?? '';

/** The best of the six for an Accept-Language header, English when none fits. */
export function languageOf(header: string | undefined): Language {
  const wishes = (header ?? '')
    .split(',')
    .map((part, place) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean);
      return { primary: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality), place };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || a.place - b.place);
  for (const { primary } of wishes) {
    const language = languages.find((known) => known === primary);
    if (language) return language;
  }
  return 'en';
}
