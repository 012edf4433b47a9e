import { articleOf } from './article-row.ts';
import { fold } from './search.ts';

export interface SubjectToName {
  readonly code: string;
  readonly name: string;
  readonly articles: readonly { readonly number: string }[];
  readonly provisions: readonly { readonly reference: string }[];
}

/** What help is for so far: keys of provisions and articles, and words in the reader's language. */
export interface Purpose {
  readonly provisions: readonly string[];
  readonly articles?: readonly string[];
  readonly text?: string;
}

/** Subjects to be taken or left: those of single provisions first, then those of articles, then those of which the words speak. */
export function proposed(
  subjects: readonly SubjectToName[],
  { provisions, articles = [], text = '' }: Purpose,
): readonly string[] {
  const numbers = new Set([...articles, ...provisions.map(articleOf)]);
  const spoken = wordsIn(text);
  const found = [
    ...subjects.filter((one) => one.provisions.some(({ reference }) => provisions.includes(reference))),
    ...subjects.filter((one) => one.articles.some(({ number }) => numbers.has(number))),
    ...subjects.filter(({ name }) => speaksOf(spoken, text, name)),
  ];
  return [...new Set(found.map(({ code }) => code))].slice(0, most);
}

/** More would be a list to read, not a proposal. */
const most = 6;

/** Each longer word of the name begins like one of the text; where a language has no blanks, the whole name is in it. */
function speaksOf(spoken: readonly string[], text: string, name: string): boolean {
  const words = wordsIn(name);
  if (/\p{Script=Han}/u.test(name)) return text.includes(name);
  return words.length > 0 && words.every((word) => spoken.some((one) => stem(one) === stem(word)));
}

const wordsIn = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3);

const stem = (word: string): string => word.slice(0, 5);
