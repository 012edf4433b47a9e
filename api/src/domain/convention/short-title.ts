import { textIn } from '../base/language.ts';
import type { Convention } from './article.ts';
import { broadName } from './broad/broad-words.ts';
import type { Catalogue } from './catalogue.ts';
import { readableKey } from './provision-key.ts';

/** What a convention is called beside a number of its own; its code in capitals where nobody gave it a short name. */
export const shortTitleIn = (
  { code, shortTitles }: Pick<Convention, 'code' | 'shortTitles'>,
  language: string,
): string => (shortTitles ? textIn(shortTitles, language) : code.toUpperCase());

/** A key as people read it in this language: `5(1)`, `5(1) UNTOC`, and of what is broader `Article 5`. */
export function keyIn(conventions: Catalogue['conventions'], key: string, language: string): string {
  const readable = (one: string) =>
    readableKey(one, (code) => shortTitleIn(conventions.get(code) ?? { code }, language));
  return broadName(key, language, readable) ?? readable(key);
}
