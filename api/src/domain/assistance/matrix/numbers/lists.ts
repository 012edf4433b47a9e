/** A list of numbers without repetition, kept once: equal lists are the same object, so what is worked out of one serves all. */
export interface List {
  readonly id: number;
  readonly items: readonly number[];
}

export type Lists = (items: readonly number[]) => List;

export function createLists(): Lists {
  const known = new Map<string, List>();
  // Most name one thing or two.
  const small = new Map<number, List>();
  const kept = <Key>(lists: Map<Key, List>, key: Key, items: readonly number[]): List => {
    const found = lists.get(key);
    if (found) return found;
    const list = { id: known.size + small.size, items };
    lists.set(key, list);
    return list;
  };
  return (items) => {
    const distinct = items.length === 1 ? items : [...new Set(items)];
    const [first, second] = distinct;
    if (first === undefined || distinct.length > 2) return kept(known, distinct.join(), distinct);
    return kept(small, second === undefined ? -1 - first : first * 0x1000000 + second, distinct);
  };
}
