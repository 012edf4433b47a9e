import { useLanguage } from './i18n.ts';

/** In which language the texts of a State are, and in which it gives them once more. */
export interface Spoken {
  readonly language?: string | null | undefined;
  readonly secondLanguage?: string | null | undefined;
}

/** A text as a reader is shown it. */
export interface ToldText {
  readonly text: string;
  readonly lang: string | null;
  /** It is the State's own translation. */
  readonly translated: boolean;
}

/** The text or the State's own translation of it; whichever is not there gives way to the other. */
export function told(
  { language = null, secondLanguage = null }: Spoken,
  original: string | null | undefined,
  translation: string | null | undefined,
  second: boolean,
): ToldText {
  if (translation && (second || !original))
    return { text: translation, lang: secondLanguage, translated: true };
  return { text: original ?? '', lang: language, translated: false };
}

/** Whether this reader reads the second language and not the first. */
export function useReadsSecond({ language, secondLanguage }: Spoken): boolean {
  const { language: own } = useLanguage();
  return isSame(secondLanguage, own) && !isSame(language, own);
}

/** Whoever reads `pt` reads `pt-BR`. */
export const isSame = (one: string | null | undefined, other: string): boolean =>
  Boolean(one) && one?.split('-')[0] === other.split('-')[0];
