import type { Reference } from '../../base/ids.ts';
import { bareConvention, parseKey, printKey } from '../provision-key.ts';

/** What a need may concern [WG 9, 23, 39]: a provision, a whole article, a whole chapter, or joining the Convention. */
export const concernLevels = ['PROVISION', 'ARTICLE', 'CHAPTER', 'JOINING'] as const;
export type ConcernLevel = (typeof concernLevels)[number];
export type BroadLevel = Exclude<ConcernLevel, 'PROVISION'>;

/** What is broader than a provision: of which article or chapter, by its own key. */
export interface BroadPlace {
  readonly level: BroadLevel;
  /** `5`, `untoc:II`; of joining, the code of the convention. */
  readonly of: string;
}

/** Joining is asked of the Convention whose parties the reference data knows. */
export const joining = 'joining' as Reference;

/** `article.5`, `untoc:chapter.II`: where a provision has its key, and never the key of one. */
export const articleKey = (article: string): Reference => under('article', article);
export const chapterKey = (chapter: string): Reference => under('chapter', chapter);

/** Null for the key of a provision, and for what is not a key. Asked in loops: nothing is made for a provision. */
export function readBroad(key: string): BroadPlace | null {
  if (key === joining) return { level: 'JOINING', of: bareConvention };
  const [, convention = '', word, number] = broad.exec(key) ?? [];
  return number === undefined
    ? null
    : { level: word === 'article' ? 'ARTICLE' : 'CHAPTER', of: convention + number };
}

/** A treaty that numbers a provision so would name two things by one key. */
export const isReserved = (key: string): boolean => readBroad(key) !== null;

function under(word: string, key: string): Reference {
  const { convention, number } = parseKey(key) ?? { convention: bareConvention, number: key };
  return printKey<Reference>({ convention, number: `${word}.${number}` });
}

const broad = /^([a-z][a-z0-9-]*:)?(article|chapter)\.(.+)$/;
