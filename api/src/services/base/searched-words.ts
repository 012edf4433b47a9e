import { Invalid } from '../../domain/base/refusal.ts';
import { wordsOf } from '../../domain/base/search.ts';

/** Nobody types more, and each word is looked for in every text. */
const longest = 200;

type Path = readonly (string | number)[];

/** The words of a text filter; none where nothing is searched for. */
export function searchedWords(text: string | null | undefined, path: Path): readonly string[] {
  if (text == null) return [];
  if (text.length > longest)
    throw new Invalid(`Search for at most ${longest} characters: a few words are enough.`, path);
  return wordsOf(text);
}
