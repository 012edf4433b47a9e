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
  /** Its language is not the one that is said of the texts around it. */
  readonly apart: boolean;
}

/** Of one text: its own language where it says one; its translation is then in the other of the two. */
export function spokenIn({ language, secondLanguage }: Spoken, own: string | null | undefined): Spoken {
  if (!own) return { language, secondLanguage };
  return { language: own, secondLanguage: isSame(secondLanguage, own) ? language : secondLanguage };
}

/** The text or the State's own translation of it; whichever is not there gives way to the other. */
export function told(
  of: Spoken,
  original: string | null | undefined,
  translation: string | null | undefined,
  second: boolean,
  own?: string | null,
  /** Whether the texts around it are told in the second language. */
  aroundSecond = second,
): ToldText {
  const { language = null, secondLanguage = null } = spokenIn(of, own);
  const translated = Boolean(translation) && (second || !original);
  const lang = (translated ? secondLanguage : language) ?? null;
  const around = aroundSecond ? of.secondLanguage : of.language;
  return {
    text: (translated ? translation : original) ?? '',
    lang,
    translated,
    apart: Boolean(own) && lang !== null && lang !== around,
  };
}

/** Whether this reader reads the second language and not the first. */
export function useReadsSecond({ language, secondLanguage }: Spoken): boolean {
  const { language: own } = useLanguage();
  return readsSecond({ language, secondLanguage }, own);
}

export const readsSecond = ({ language, secondLanguage }: Spoken, own: string): boolean =>
  isSame(secondLanguage, own) && !isSame(language, own);

/** Whoever reads `pt` reads `pt-BR`. */
export const isSame = (one: string | null | undefined, other: string): boolean =>
  Boolean(one) && one?.split('-')[0] === other.split('-')[0];

/** A text, or the State's own translation of it. */
export type Tell = (
  text: string | null | undefined,
  translation: string | null | undefined,
  /** Its own language, where it says one. */
  own: string | null | undefined,
) => ToldText;
