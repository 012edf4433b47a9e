import { numberAt } from '../at.ts';
/** What an offer says of one thing, as text; worked out once for each value, which is never changed in place. */
export function textOf(value: object): string {
  const text = texts.get(value) ?? JSON.stringify(value);
  texts.set(value, text);
  return text;
}
const texts = new WeakMap<object, string>();

/** Numbers for the slots of a list, equal where they say the same; asked again only where a slot holds another. */
export function createAlike<T extends object>(all: readonly T[], said: (one: T) => object) {
  const seen: T[] = [];
  const kinds: number[] = [];
  const numbers = new Map<string, number>();
  return (slot: number): number => {
    const one = all[slot] as T;
    if (seen[slot] !== one) {
      const text = textOf(said(one));
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      seen[slot] = one;
      kinds[slot] = number;
    }
    return numberAt(kinds, slot);
  };
}
