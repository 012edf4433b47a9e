import { provisionText, stateText, typeText } from '../../../convention/found-by.ts';
import { type Eyes, seen } from '../numbers/eyes.ts';
import type { World } from '../world/world.ts';

/**
 * Whether a need is found by each of these words: in what its State says of it, in what the State is called, or in what the type and the provision are
 * called in the reader's language. A text may be read later than the row it belongs to, so it says itself who sees it.
 */
export function mentions(
  { needs, needTexts: { folded, ranks }, numbers, atlas: { catalogue } }: World,
  words: readonly string[],
  eyes: Eyes,
  language: string,
): (slot: number) => boolean {
  const { participant, provision, type } = needs;
  const having = (word: string, codes: readonly string[], textOf: (code: string) => string) =>
    Uint8Array.from(codes, (code) => (textOf(code).includes(word) ? 1 : 0));
  const sought = words.map((word) => ({
    word,
    states: having(word, numbers.participants.all, (code) => stateText(catalogue, code)),
    provisions: having(word, numbers.provisions.all, (of) => provisionText(catalogue, of, language)),
    types: having(word, numbers.types.all, (code) => typeText(catalogue, code, language)),
  }));
  return (slot) => {
    const owner = participant[slot] as number;
    const text = seen(eyes, ranks[slot] ?? -1, owner) ? folded[slot] : undefined;
    return sought.every(
      ({ word, states, provisions, types }) =>
        states[owner] === 1 ||
        types[type[slot] as number] === 1 ||
        provisions[provision[slot] as number] === 1 ||
        text?.includes(word) === true,
    );
  };
}
