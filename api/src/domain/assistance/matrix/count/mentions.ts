import { provisionText, stateText, typeText } from '../../../convention/found-by.ts';
import { type Eyes, seen } from '../numbers/eyes.ts';
import { slotsHaving } from '../world/need-texts.ts';
import type { World } from '../world/world.ts';

/**
 * Whether a need is found by each of these words: in what its State says of it, in what the State is called, or in what the type and the provision are
 * called in the reader's language. A text may be read later than the row it belongs to, so it says itself who sees it.
 */
export function mentions(
  { needs, needTexts, numbers, atlas: { catalogue } }: World,
  words: readonly string[],
  eyes: Eyes,
  language: string,
): (slot: number) => boolean {
  const { participant, provision, type } = needs;
  const { read, ranks } = needTexts;
  const having = (word: string, codes: readonly string[], textOf: (code: string) => string) =>
    Uint8Array.from(codes, (code) => (textOf(code).includes(word) ? 1 : 0));
  const sought = words.map((word) => ({
    texts: slotsHaving(needTexts, word, needs.ids.length),
    states: having(word, numbers.participants.all, (code) => stateText(catalogue, code)),
    provisions: having(word, numbers.provisions.all, (of) => provisionText(catalogue, of, language)),
    types: having(word, numbers.types.all, (code) => typeText(catalogue, code, language)),
  }));
  return (slot) => {
    const owner = participant[slot] as number;
    const isTold = read[slot] === true && seen(eyes, ranks[slot] ?? -1, owner);
    return sought.every(
      ({ texts, states, provisions, types }) =>
        states[owner] === 1 ||
        types[type[slot] as number] === 1 ||
        provisions[provision[slot] as number] === 1 ||
        (isTold && texts[slot] === 1),
    );
  };
}
