import { textIn } from '../base/language.ts';
import type { Convention } from './article.ts';

/** What a convention is called beside a number of its own; its code in capitals where nobody gave it a short name. */
export const shortTitleIn = (
  { code, shortTitles }: Pick<Convention, 'code' | 'shortTitles'>,
  language: string,
): string => (shortTitles ? textIn(shortTitles, language) : code.toUpperCase());
