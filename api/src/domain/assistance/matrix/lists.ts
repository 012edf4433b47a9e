/** A list of numbers without repetition, kept once: equal lists are the same object, so what is worked out of one serves all. */
export interface List {
  readonly id: number;
  readonly items: readonly number[];
}

export type Lists = (items: readonly number[]) => List;

export function createLists(): Lists {
  const known = new Map<string, List>();
  return (items) => {
    const distinct = [...new Set(items)];
    const key = distinct.join();
    const found = known.get(key);
    if (found) return found;
    const list = { id: known.size, items: distinct };
    known.set(key, list);
    return list;
  };
}
